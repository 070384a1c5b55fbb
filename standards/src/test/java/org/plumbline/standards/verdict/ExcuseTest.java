package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.EXCUSED;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.plumbline.standards.clock.StepKind;

/** Reasons that the promise allows, of a referral on Monday 2 March 2026 that is due by Saturday the 7th. */
class ExcuseTest {

    private static final String LATER = "2026-12-31";
    private static final String REFERRAL = "referral@2026-03-02; ";

    private static Trial trial(String... more) {
        String[] rule = new String[4 + more.length];
        rule[0] = "within: 5 days";
        rule[1] = "of: referral";
        rule[2] = "do: induction";
        rule[3] = "excuses: [customer-declined, {event: missed-appointment, with: {type: [induction]}}]";
        System.arraycopy(more, 0, rule, 4, more.length);
        return Trial.of(rule);
    }

    @Test
    void anExcuseUntilTheLastDayExcusesAndADayLaterItDoesNot() {
        assertThat(trial().on(REFERRAL + "excuse@2026-03-07 reason=customer-declined")
                        .state(LATER))
                .isEqualTo(EXCUSED);
        assertThat(trial().on(REFERRAL + "excuse@2026-03-08 reason=customer-declined")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void anExcuseBeforeTheStartOrForAReasonThatIsNotListedExcusesNothing() {
        assertThat(trial().on(REFERRAL + "excuse@2026-03-01 reason=customer-declined; excuse@2026-03-03 reason=rain")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void afterTheLimitItExcusesWhereTheReadingSaysSo() {
        Trial anyTime = trial("readings: {excuse: any-time}");
        assertThat(anyTime.on(REFERRAL + "excuse@2026-03-20 reason=customer-declined")
                        .state(LATER))
                .isEqualTo(EXCUSED);
        assertThat(anyTime.on(REFERRAL + "induction@2026-03-10; excuse@2026-03-20 reason=customer-declined")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void theCustomersOwnFailureExcuses() {
        assertThat(trial().on(REFERRAL + "missed-appointment@2026-03-05 type=induction; induction@2026-03-11")
                        .state(LATER))
                .isEqualTo(EXCUSED);
        assertThat(trial().on(REFERRAL + "missed-appointment@2026-03-05 type=review; induction@2026-03-11")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void whatIsDoneInTimeIsMetAllTheSame() {
        String declined = REFERRAL + "excuse@2026-03-03 reason=customer-declined";
        assertThat(trial().on(declined).state("2026-03-03")).isEqualTo(EXCUSED);
        assertThat(trial().on(declined).nextChange("2026-03-03")).isEqualTo("never");
        assertThat(trial().on(declined + "; induction@2026-03-07").state(LATER)).isEqualTo(MET);
    }

    @Test
    void anExcuseDoesNotBringBackWhatAClosingWithdrew() {
        assertThat(trial().on(REFERRAL + "programme-end@2026-03-04; excuse@2026-03-05 reason=customer-declined")
                        .state(LATER))
                .isEqualTo(WITHDRAWN);
        Trial misses = trial("readings: {closing: misses}");
        assertThat(misses.on(REFERRAL + "programme-end@2026-03-04; excuse@2026-03-05 reason=customer-declined")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(misses.on(REFERRAL + "excuse@2026-03-03 reason=customer-declined; programme-end@2026-03-04")
                        .state(LATER))
                .isEqualTo(EXCUSED);
    }

    @Test
    void aClosingTakesBackNoExcuseThatCameBeforeIt() {
        String excusedThenClosed =
                REFERRAL + "excuse@2026-03-03 reason=customer-declined; programme-end@2026-03-04; contact@2026-03-06";
        for (String reading : new String[] {"withdraws", "keeps", "misses", "ignores"}) {
            assertThat(trial("readings: {closing: " + reading + "}")
                            .on(excusedThenClosed)
                            .state(LATER))
                    .as(reading)
                    .isEqualTo(EXCUSED);
        }
    }

    @Test
    void whatStartsTheClockOfACaseThatIsCountedAlreadyIsNoExcuseForIt() {
        Trial trial = Trial.of(
                "within: 2 days",
                "of: missed-appointment",
                "do: contact",
                "share: 90%",
                "over: start",
                "excuses: [customer-declined, {event: missed-appointment}]");
        assertThat(trial.on("start@2026-03-02; missed-appointment@2026-03-05").state(LATER))
                .isEqualTo(MISSED);
        assertThat(trial.on(
                                "start@2026-03-02; excuse@2026-03-03 reason=customer-declined; missed-appointment@2026-03-05")
                        .state(LATER))
                .isEqualTo(EXCUSED);
    }

    @Test
    void whatHappensAfterTheExcuseDecidesNothingAnyMore() {
        assertThat(trial("if: {not: {happened: contact}}")
                        .on(REFERRAL + "excuse@2026-03-03 reason=customer-declined; contact@2026-03-05")
                        .state(LATER))
                .isEqualTo(EXCUSED);
    }

    @Test
    void onlyTheGapOrSlotIntoWhichItFallsIsExcused() {
        Trial rolling = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", "excuses: customer-declined");
        rolling.on("start@2026-03-02; excuse@2026-03-10 reason=customer-declined; adviser-contact@2026-03-20");
        assertThat(rolling.states("2026-03-25")).containsExactly(EXCUSED, OPEN);
        assertThat(rolling.states("2026-04-04")).containsExactly(EXCUSED, MISSED);
        Trial grid = Trial.of(
                "every: 2 weeks", "from: start", "do: adviser-contact", "slots: grid", "excuses: customer-declined");
        grid.on("start@2026-03-02; excuse@2026-03-17 reason=customer-declined");
        assertThat(grid.states("2026-04-01")).containsExactly(MISSED, EXCUSED, OPEN);
    }

    @Test
    void theStoryNamesTheExcuse() {
        Explained told = trial().on(REFERRAL + "excuse@2026-03-05 reason=customer-declined")
                .only(LATER);
        assertThat(told.sentences()).contains("Excuse on Thursday 5 March 2026 (customer declined): excused.");
        assertThat(told.steps().get(told.steps().size() - 1).kind()).isEqualTo(StepKind.EXCUSED);
        assertThat(told.late()).isNull();
    }
}
