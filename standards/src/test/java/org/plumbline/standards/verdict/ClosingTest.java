package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;

/** What the end of a case does to what was promised, for referrals on Monday 2 March 2026. */
class ClosingTest {

    private static final String LATER = "2026-12-31";

    private static Trial contact(String closing) {
        return Trial.of("within: 25 days", "of: referral", "do: contact", "readings: {closing: " + closing + "}");
    }

    private static Trial fortnightly(String closing) {
        return Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", "readings: {closing: " + closing + "}");
    }

    @Test
    void aCaseThatClosesBeforeItStartsHasNoRhythm() {
        assertThat(fortnightly("withdraws")
                        .on("referral@2026-03-02; programme-end@2026-03-20")
                        .states(LATER))
                .isEmpty();
    }

    @Test
    void aCaseThatClosesBeforeItEverStartedWasNotConverted() {
        Trial conversion = Trial.of("within: 25 days", "of: referral", "do: start", "readings: {closing: misses}");
        Explained told =
                conversion.on("referral@2026-03-02; programme-end@2026-03-20").only("2026-03-20");
        assertThat(told.state()).isEqualTo(MISSED);
        assertThat(told.closedBy().type()).isEqualTo("programme-end");
    }

    @Test
    void aCaseThatClosesBeforeTheLimitFollowsTheReading() {
        String closed = "referral@2026-03-02; programme-end@2026-03-20";
        assertThat(contact("withdraws").on(closed).state(LATER)).isEqualTo(WITHDRAWN);
        assertThat(contact("keeps").on(closed).state(LATER)).isEqualTo(MET);
        assertThat(contact("misses").on(closed).state(LATER)).isEqualTo(MISSED);
        assertThat(contact("ignores").on(closed).state("2026-03-27")).isEqualTo(OPEN);
        assertThat(contact("ignores").on(closed).state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void aCaseThatClosesOnTheLastDayWasNotYetDue() {
        assertThat(contact("withdraws")
                        .on("referral@2026-03-02; programme-end@2026-03-27")
                        .state(LATER))
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void aCaseThatClosesAfterTheLimitHasItsVerdict() {
        assertThat(contact("withdraws")
                        .on("referral@2026-03-02; programme-end@2026-03-28")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(contact("keeps")
                        .on("referral@2026-03-02; programme-end@2026-03-28")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(contact("misses")
                        .on("referral@2026-03-02; contact@2026-03-05; programme-end@2026-03-28")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void aContactAfterTheClosingIsTooLate() {
        assertThat(contact("withdraws")
                        .on("referral@2026-03-02; programme-end@2026-03-20; contact@2026-03-21")
                        .state(LATER))
                .isEqualTo(WITHDRAWN);
        assertThat(contact("withdraws")
                        .on("referral@2026-03-02; programme-end@2026-03-20; contact@2026-03-20")
                        .state(LATER))
                .isEqualTo(MET);
        assertThat(contact("ignores")
                        .on("referral@2026-03-02; programme-end@2026-03-20; contact@2026-03-21")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void theExitReportIsOwedWhenTheCaseIsClosed() {
        Trial report = Trial.of("within: 10 working days", "of: programme-end", "do: exit-report");
        report.on("referral@2026-03-02; programme-end@2026-03-20");
        assertThat(report.state("2026-03-31")).isEqualTo(OPEN);
        assertThat(report.state("2026-04-08")).isEqualTo(MISSED);
        assertThat(report.on("referral@2026-03-02; programme-end@2026-03-20; exit-report@2026-03-31")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void whatStartsAfterTheClosingLivesOn() {
        Trial report = Trial.of("within: 10 days", "of: exit-request", "do: exit-report");
        assertThat(report.on("referral@2026-03-02; programme-end@2026-03-20; exit-request@2026-03-23")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(report.on("referral@2026-03-02; programme-end@2026-03-20; exit-request@2026-03-20")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(report.on("referral@2026-03-02; exit-request@2026-03-19; programme-end@2026-03-20")
                        .state(LATER))
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void aReopenedCaseStartsAnewAndKeepsWhatWasDecided() {
        Trial trial = Trial.of("within: 3 days", "of: [referral, returned]", "do: contact");
        trial.on("referral@2026-03-02; contact@2026-03-04; programme-end@2026-03-20; returned@2026-05-05");
        assertThat(trial.states("2026-05-06")).containsExactly(MET, OPEN);
        assertThat(trial.states("2026-05-09")).containsExactly(MET, MISSED);
        trial.on("referral@2026-03-02; programme-end@2026-03-03; returned@2026-05-05; contact@2026-05-06");
        assertThat(trial.states(LATER)).containsExactly(WITHDRAWN, MET);
    }

    @Test
    void aReturnToACaseThatIsOpenStartsNothing() {
        Trial trial = Trial.of("within: 3 days", "of: [referral, returned]", "do: contact");
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-04; returned@2026-03-10")
                        .states(LATER))
                .containsExactly(MET);
    }

    @Test
    void aReopenedCaseHasASecondRhythm() {
        Trial trial = fortnightly("withdraws")
                .on("referral@2026-03-02; start@2026-03-03; programme-end@2026-03-10;"
                        + "returned@2026-05-05; start@2026-05-06; adviser-contact@2026-05-10");
        assertThat(trial.states("2026-05-11")).containsExactly(WITHDRAWN, MET, OPEN);
    }

    @Test
    void theLastGapOfARhythmFollowsTheReading() {
        String closed = "start@2026-03-02; adviser-contact@2026-03-10; programme-end@2026-03-20";
        assertThat(fortnightly("withdraws").on(closed).states(LATER)).containsExactly(MET, WITHDRAWN);
        assertThat(fortnightly("keeps").on(closed).states(LATER)).containsExactly(MET, MET);
        assertThat(fortnightly("misses").on(closed).states(LATER)).containsExactly(MET, MISSED);
        assertThat(fortnightly("ignores").on(closed).states("2026-03-24")).containsExactly(MET, OPEN);
    }

    @Test
    void aClosingThatCameTooLateKeepsNothing() {
        assertThat(fortnightly("keeps")
                        .on("start@2026-03-02; programme-end@2026-03-16")
                        .states(LATER))
                .containsExactly(MET);
        assertThat(fortnightly("keeps")
                        .on("start@2026-03-02; programme-end@2026-03-17")
                        .states(LATER))
                .containsExactly(MISSED);
    }

    @Test
    void aContactOnTheDayOfTheClosingStillEndsAGap() {
        String closed = "start@2026-03-02; adviser-contact@2026-03-10; programme-end@2026-03-10";
        assertThat(fortnightly("keeps").on(closed).states(LATER)).containsExactly(MET, MET);
        assertThat(fortnightly("withdraws").on(closed).states(LATER)).containsExactly(MET, WITHDRAWN);
    }

    @Test
    void anEventThatEndsTheRhythmDoesAsTheClosing() {
        String rule = "every: 2 weeks";
        String ended = "start@2026-03-02; job-start@2026-03-10; adviser-contact@2026-03-12";
        assertThat(Trial.of(rule, "from: start", "until: job-start", "do: adviser-contact")
                        .on(ended)
                        .states(LATER))
                .containsExactly(WITHDRAWN);
        assertThat(Trial.of(
                                rule,
                                "from: start",
                                "until: job-start",
                                "do: adviser-contact",
                                "readings: {closing: keeps}")
                        .on(ended)
                        .states(LATER))
                .containsExactly(MET);
    }

    @Test
    void aFixedSlotInWhichTheCaseClosesFollowsTheReading() {
        Trial grid = Trial.of(
                "every: 2 weeks", "from: start", "do: adviser-contact", "slots: grid", "readings: {closing: keeps}");
        assertThat(grid.on("start@2026-03-02; programme-end@2026-03-18").states(LATER))
                .containsExactly(MISSED, MET);
    }

    @Test
    void aMonthThatTheClosingCutsFollowsTheReading() {
        String closed = "start@2026-03-01; adviser-contact@2026-03-05; adviser-contact@2026-03-06;"
                + "adviser-contact@2026-04-02; programme-end@2026-04-16";
        Trial withdraws = monthly("{part-period: skipped, closing: withdraws}");
        assertThat(withdraws.on(closed).states(LATER)).containsExactly(MET, WITHDRAWN);
        assertThat(monthly("{part-period: pro-rata, closing: misses}")
                        .on(closed)
                        .states(LATER))
                .containsExactly(MET, MET);
        assertThat(monthly("{part-period: skipped, closing: misses}").on(closed).states(LATER))
                .containsExactly(MET, MISSED);
        assertThat(monthly("{part-period: skipped, closing: keeps}").on(closed).states(LATER))
                .containsExactly(MET, MET);
    }

    private static Trial monthly(String readings) {
        return Trial.of("times: 2", "in-each: month", "from: start", "do: adviser-contact", "readings: " + readings);
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        Trial letter = Trial.of(
                "within: 5 days", "of: referral", "do: letter-sent", "if: {not: {happened: contact, since: trigger}}");
        assertThat(letter.on("referral@2026-03-02; programme-end@2026-03-04; contact@2026-03-05")
                        .states(LATER))
                .containsExactly(WITHDRAWN);
    }

    @Test
    void aSecondReferralAfterTheClosingOpensTheCaseAgain() {
        Trial trial = Trial.of("within: 3 days", "of: referral", "do: contact");
        trial.on("referral@2026-03-02; contact@2026-03-04; programme-end@2026-03-20; referral@2026-05-05");
        assertThat(trial.states("2026-05-06")).containsExactly(MET, OPEN);
    }

    @Test
    void aSecondClosingChangesNothing() {
        Trial report = Trial.of("within: 10 days", "of: exit-request", "do: exit-report");
        assertThat(report.on("referral@2026-03-02; programme-end@2026-03-20; exit-request@2026-03-23;"
                                + "programme-end@2026-03-25")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void aRhythmThatTheClosingStartsLivesOn() {
        Trial after = Trial.of("every: 2 weeks", "from: programme-end", "do: contact");
        assertThat(after.on("referral@2026-03-02; programme-end@2026-03-20").states("2026-03-21"))
                .containsExactly(OPEN);
    }

    @Test
    void whatComesFirstEndsTheRhythm() {
        Trial trial = Trial.of("every: 2 weeks", "from: start", "until: job-start", "do: adviser-contact");
        trial.on("start@2026-03-10; programme-end@2026-03-20; adviser-contact@2026-03-22; job-start@2026-03-25");
        assertThat(trial.only(LATER).closedBy().type()).isEqualTo("programme-end");
    }

    @Test
    void aContactAfterTheClosingKeepsNeitherASlotNorAMonth() {
        Trial grid = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", "slots: grid");
        String closed = "start@2026-03-01; programme-end@2026-03-10; adviser-contact@2026-03-12;"
                + "adviser-contact@2026-03-13";
        assertThat(grid.on(closed).states(LATER)).containsExactly(WITHDRAWN);
        assertThat(monthly("{part-period: skipped}").on(closed).states(LATER)).containsExactly(WITHDRAWN);
    }

    @Test
    void aClosingStandsForOneContactOfAMonthAndNotForTwo() {
        assertThat(monthly("{part-period: skipped, closing: keeps}")
                        .on("start@2026-03-01; programme-end@2026-03-16")
                        .states(LATER))
                .containsExactly(MISSED);
    }
}
