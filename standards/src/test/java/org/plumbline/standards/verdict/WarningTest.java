package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings before an open clock falls due. Good Friday 2026 is 3 April, Easter Monday the 6th. */
class WarningTest {

    @ParameterizedTest(name = "{2} of {0} from {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            10 days                  | 2026-03-02       | 2 days before           | 2026-03-10
            10 days                  | 2026-03-02       | 0 days before           | 2026-03-12
            10 days                  | 2026-03-02       | 1 week before           | 2026-03-05
            10 days                  | 2026-03-02       | 4 weeks before          | 2026-03-02
            10 days                  | 2026-03-02       | 24 hours before         | 2026-03-11T23:59:59.999
            2 months                 | 2026-03-31       | 1 month before          | 2026-04-30
            5 working days           | 2026-03-30       | 2 working days before   | 2026-04-02
            10 days                  | 2026-03-26       | 1 working day before    | 2026-04-02
            48 hours                 | 2026-03-02T14:30 | 6 hours before          | 2026-03-04T08:30
            48 hours                 | 2026-03-02T14:30 | 1 day before            | 2026-03-03T14:30
            2 working days same time | 2026-03-02T14:30 | 3 business hours before | 2026-03-04T11:30
            2 working days same time | 2026-03-02T14:30 | 8 business hours before | 2026-03-03T14:30
            10 days                  | 2026-03-02       | 8 business hours before | 2026-03-12T09:00
            """)
    void isDue(String limit, String referral, String warn, String at) {
        Explained told = Trial.of("within: " + limit, "of: referral", "do: contact", "warn: " + warn)
                .on("referral@" + referral)
                .only("2026-03-02T15:00".compareTo(referral) > 0 ? "2026-03-02T15:00" : referral);
        assertThat(told.warnings()).hasSize(1);
        var moment = told.warnings().get(0).at();
        assertThat(
                        moment.isDayOnly()
                                ? moment.day().toString()
                                : moment.instant()
                                        .atZone(Trial.LONDON)
                                        .toLocalDateTime()
                                        .toString())
                .isEqualTo(at);
    }

    @Test
    void isReachedFromTheFirstMillisecondOfItsDayOn() {
        Trial trial = Trial.of("within: 10 days", "of: referral", "do: contact", "warn: [1 day before, 3 days before]")
                .on("referral@2026-03-02");
        assertThat(trial.nextChange("2026-03-02")).isEqualTo("2026-03-09T00:00");
        assertThat(trial.only("2026-03-08").warnings())
                .extracting(Warning::reached)
                .containsExactly(false, false);
        assertThat(trial.only("2026-03-09").warnings())
                .extracting(Warning::reached)
                .containsExactly(false, true);
        assertThat(trial.nextChange("2026-03-09")).isEqualTo("2026-03-11T00:00");
        assertThat(trial.only("2026-03-11").warnings())
                .extracting(Warning::reached)
                .containsExactly(true, true);
        assertThat(trial.nextChange("2026-03-11")).isEqualTo("2026-03-13T00:00");
    }

    @Test
    void noWarningIsLeftOfWhatIsDecidedOrStandsStill() {
        Trial trial =
                Trial.of("within: 10 days", "of: referral", "do: contact", "warn: 2 days before", "pauses: hospital");
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-03")
                        .only("2026-03-11")
                        .warnings())
                .isEmpty();
        assertThat(trial.on("referral@2026-03-02").only("2026-03-20").warnings())
                .isEmpty();
        assertThat(trial.on("referral@2026-03-02; pause-started@2026-03-05 reason=hospital")
                        .only("2026-03-20")
                        .warnings())
                .isEmpty();
    }

    @Test
    void movesWithAPause() {
        assertThat(Trial.of("within: 10 days", "of: referral", "do: contact", "warn: 2 days before", "pauses: hospital")
                        .on("referral@2026-03-02; pause-started@2026-03-05 reason=hospital; pause-ended@2026-03-08")
                        .only("2026-03-09")
                        .warnings())
                .extracting(warning -> warning.at().day().toString())
                .containsExactly("2026-03-13");
    }
}
