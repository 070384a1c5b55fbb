package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When things fall due: each unit, each reading, both clock changes. */
class LimitTest {

    // In 2026 the 2nd of March is a Monday, Good Friday is 3 April and Easter Monday the 6th.
    private static final String MON_2_MARCH_2026 = "2026-03-02";
    private static final String SAT_28_MARCH_2026 = "2026-03-28";
    private static final String MUCH_LATER = "2026-12-31";

    @ParameterizedTest(name = "{0} of a referral on {1} ({2}): by {3}")
    @CsvSource(delimiter = '|', textBlock = """
            3 days                  | 2026-03-02       |                            | 2026-03-05
            0 days                  | 2026-03-02       |                            | 2026-03-02
            3 days                  | 2026-03-02T23:59 |                            | 2026-03-05
            3 days                  | 2026-03-02       | first-day: 1               | 2026-03-04
            1 day                   | 2026-03-02       | first-day: 1               | 2026-03-02
            3 days                  | 2026-03-28       | day-zero: next-working-day | 2026-04-02
            3 days                  | 2026-03-02T14:30 | precision: hour            | 2026-03-05T14:30
            3 days                  | 2026-04-02       | days: working              | 2026-04-09
            1 week                  | 2026-03-02       |                            | 2026-03-09
            2 weeks                 | 2026-03-02       | first-day: 1               | 2026-03-15
            1 month                 | 2026-01-31       |                            | 2026-02-28
            1 month                 | 2028-01-31       |                            | 2028-02-29
            1 month                 | 2026-02-28       |                            | 2026-03-28
            13 months               | 2026-03-31       |                            | 2027-04-30
            1 month                 | 2026-03-02       | first-day: 1               | 2026-04-01
            1 month                 | 2026-03-02       | month: 28 days             | 2026-03-30
            2 months                | 2026-03-02       | month: 30 days             | 2026-05-01
            1 month                 | 2026-03-02T14:30 | precision: hour            | 2026-04-02T14:30
            1 working day           | 2026-03-28       |                            | 2026-03-30
            1 working day           | 2026-03-28       | day-zero: next-working-day | 2026-03-31
            1 working day           | 2026-03-28       | first-day: 1               | 2026-03-30
            1 working day           | 2026-03-02       | first-day: 1               | 2026-03-02
            3 working days          | 2026-04-02       |                            | 2026-04-09
            3 working days          | 2026-04-02T23:59 |                            | 2026-04-09
            0 working days          | 2026-03-28       |                            | 2026-03-28
            2 working days same time| 2026-03-02T14:30 |                            | 2026-03-04T14:30
            1 working day same time | 2026-03-02T20:00 |                            | 2026-03-04T09:00
            1 working day same time | 2026-03-28T14:30 |                            | 2026-03-31T09:00
            3 business hours        | 2026-03-06T16:00 |                            | 2026-03-09T11:00
            1 business hour         | 2026-03-06T16:00 |                            | 2026-03-06T17:00
            4 business hours        | 2026-03-28T10:00 |                            | 2026-03-30T13:00
            48 hours                | 2026-03-02T14:30 |                            | 2026-03-04T14:30
            48 hours                | 2026-03-28T12:00 |                            | 2026-03-30T13:00
            24 hours                | 2026-10-24T12:00 |                            | 2026-10-25T11:00
            1 day                   | 2026-03-28T01:30 | precision: hour            | 2026-03-29T02:30
            """)
    void isDue(String limit, String referral, String reading, String due) {
        Trial trial = Trial.of(
                "within: " + limit,
                "of: referral",
                "do: contact",
                reading == null ? "" : "readings: {" + reading + "}");
        assertThat(trial.on("referral@" + referral).due("2028-12-31")).isEqualTo(due);
    }

    @Test
    void theEarliestOfSeveralLimitsHolds() {
        Trial trial = Trial.of("within: [15 days, 10 working days]", "of: referral", "do: contact");
        assertThat(trial.on("referral@2026-03-02").due(MUCH_LATER)).isEqualTo("2026-03-16");
        assertThat(trial.on("referral@2026-04-01").due(MUCH_LATER)).isEqualTo("2026-04-16");
    }

    @Test
    void aCarriedDateIsGoodToItsEndAndACarriedTimeToItself() {
        Trial trial = Trial.of("within: {due: target}", "of: opened", "do: closed");
        assertThat(trial.on("opened@2026-03-02 target=2026-03-05; closed@2026-03-05T23:59")
                        .state(MUCH_LATER))
                .isEqualTo(State.MET);
        assertThat(trial.on("opened@2026-03-02 target=2026-03-05T14:00; closed@2026-03-05T14:00")
                        .state(MUCH_LATER))
                .isEqualTo(State.MET);
        assertThat(trial.on("opened@2026-03-02 target=2026-03-05T14:00; closed@2026-03-05T14:01")
                        .state(MUCH_LATER))
                .isEqualTo(State.MISSED);
    }

    @Test
    void aTriggerWithoutItsDueDateStartsNoClock() {
        Trial trial = Trial.of("within: {due: target}", "of: opened", "do: closed");
        assertThat(trial.on("opened@2026-03-02; closed@2026-03-05").states(MUCH_LATER))
                .isEmpty();
    }

    @Test
    void aLimitInDaysIsMetOnItsLastDayAndMissedOnTheNext() {
        Trial trial = Trial.of("within: 3 days", "of: referral", "do: contact");
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-05").state(MUCH_LATER))
                .isEqualTo(State.MET);
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-06").state(MUCH_LATER))
                .isEqualTo(State.MISSED);
    }

    @Test
    void anHourLimitOverADateIsNoEvidence() {
        Explained told = Trial.of("within: 48 hours", "of: referral", "do: contact")
                .on("referral@" + MON_2_MARCH_2026 + "; contact@2026-03-03")
                .only(MUCH_LATER);
        assertThat(told.state()).isEqualTo(State.NO_EVIDENCE);
        assertThat(told.reason()).isEqualTo(Reason.TIME_OF_START_UNKNOWN);
    }

    @Test
    void anHourLimitOverADateIsJudgedByDaysWhereTheReadingAllowsIt() {
        Trial trial = Trial.of("within: 48 hours", "of: referral", "do: contact", "readings: {precision: day}");
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-04T23:00").state(MUCH_LATER))
                .isEqualTo(State.MET);
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-05").state(MUCH_LATER))
                .isEqualTo(State.MISSED);
        assertThat(trial.on("referral@2026-03-02T10:00; contact@2026-03-04").state(MUCH_LATER))
                .isEqualTo(State.MET);
    }

    @Test
    void aTargetOfWhichOnlyTheDayIsKnownIsJudgedWhereThatIsEnough() {
        Trial trial = Trial.of("within: 48 hours", "of: referral", "do: contact");
        assertThat(trial.on("referral@2026-03-02T10:00; contact@2026-03-03").state(MUCH_LATER))
                .isEqualTo(State.MET);
        assertThat(trial.on("referral@2026-03-02T10:00; contact@2026-03-05").state(MUCH_LATER))
                .isEqualTo(State.MISSED);
        assertThat(trial.on("referral@2026-03-02T10:00; contact@2026-03-04")
                        .only(MUCH_LATER)
                        .reason())
                .isEqualTo(Reason.TIME_OF_TARGET_UNKNOWN);
    }

    @Test
    void beyondTheKnownDaysOfTheCalendarOnlyThatOpportunityIsRefused() {
        Trial trial = Trial.of("within: 3 working days", "of: {each: referral}", "do: contact");
        assertThat(trial.on("referral@1960-03-01; referral@2026-03-02; contact@2026-03-03")
                        .run(MUCH_LATER))
                .extracting(Explained::state, Explained::reason)
                .containsExactly(tuple(State.NO_EVIDENCE, Reason.BEYOND_CALENDAR), tuple(State.MET, Reason.NONE));
    }

    @Test
    void calendarDaysNeedNoCalendar() {
        assertThat(Trial.of("within: 3 days", "of: referral", "do: contact")
                        .on("referral@1960-03-01; contact@1960-03-04")
                        .state(SAT_28_MARCH_2026))
                .isEqualTo(State.MET);
    }
}
