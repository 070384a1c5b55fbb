package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;

/** Of all who start, 90% are assessed within ten days of their induction; a start on Tuesday 28 February 2017. */
class OverTest {

    private static final String LATER = "2017-05-31";
    private static final String STARTED = "referral@2017-02-20; start@2017-02-28";

    private static Trial over(String... more) {
        String[] rule = java.util.Arrays.copyOf(
                new String[] {"within: 10 days", "of: induction", "do: assessment", "share: 90%", "over: start"},
                5 + more.length);
        System.arraycopy(more, 0, rule, 5, more.length);
        return Trial.of(rule);
    }

    @Test
    void theClockRunsFromTheInductionAndTheCaseCountsInTheMonthOfItsStart() {
        Trial inducted = over().on(STARTED + "; induction@2017-03-06; assessment@2017-03-16");
        Explained told = inducted.only(LATER);
        assertThat(told.state()).isEqualTo(MET);
        assertThat(told.key()).isEqualTo(1);
        assertThat(told.start().day()).hasToString("2017-02-28");
        assertThat(told.sentences())
                .startsWith(
                        "Induction on Monday 6 March 2017: due by the end of Thursday 16 March 2017.",
                        "It counts in the share from Tuesday 28 February 2017 on.",
                        "Assessment of needs on Thursday 16 March 2017: in time.");
        assertThat(over().on(STARTED + "; induction@2017-03-06; assessment@2017-03-17")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void whoIsNeverInductedStandsInTheDenominatorAndIsOpen() {
        Trial never = over().on(STARTED);
        assertThat(never.state(LATER)).isEqualTo(OPEN);
        assertThat(never.nextChange(LATER)).isEqualTo("never");
        assertThat(never.only(LATER).sentences())
                .startsWith(
                        "Start on the programme on Tuesday 28 February 2017.",
                        "It counts in the share from Tuesday 28 February 2017 on.",
                        "Its clock has not started.");
    }

    @Test
    void whoLeavesBeforeTheInductionFollowsTheReading() {
        String left = STARTED + "; programme-end@2017-03-03";
        assertThat(over().on(left).state(LATER)).isEqualTo(WITHDRAWN);
        assertThat(over("readings: {closing: misses}").on(left).state(LATER)).isEqualTo(MISSED);
        assertThat(over("readings: {closing: ignores}").on(left).state(LATER)).isEqualTo(OPEN);
    }

    @Test
    void whoIsInductedAndNeverStartedStandsOutside() {
        assertThat(over().on("referral@2017-02-20; induction@2017-03-06").run(LATER))
                .isEmpty();
    }

    @Test
    void withoutADenominatorOfItsOwnTheInductionIsTheTrigger() {
        Trial plain = Trial.of("within: 10 days", "of: induction", "do: assessment", "share: 90%");
        assertThat(plain.on(STARTED).run(LATER)).isEmpty();
        assertThat(plain.on(STARTED + "; induction@2017-03-06")
                        .only(LATER)
                        .start()
                        .day())
                .hasToString("2017-03-06");
    }
}
