package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;

import org.junit.jupiter.api.Test;

/** Limits from the case's own plan. Start on Wednesday 1 March 2017. */
class AgreedTest {

    private static final String LATER = "2017-05-31";
    private static final String START = "start@2017-03-01; ";
    private static final String WEEKLY = "contact-plan@2017-03-01T12:00 contact-plan=weekly; ";

    private static Trial rhythm() {
        return Trial.of(
                "every: {agreed: contact-plan, as: {daily: 1 working day, weekly: 1 week, fortnightly: 2 weeks}}",
                "from: start",
                "until: job-start",
                "do: contact");
    }

    private static Trial answer() {
        return Trial.of(
                "within: {agreed: type, as: {urgent: 4 hours, usual: 5 working days}}",
                "of: {each: complaint}",
                "do: complaint-resolved",
                "readings: {precision: day}");
    }

    @Test
    void theGapIsTheOneThatThePlanSays() {
        Trial weekly = rhythm().on(START + WEEKLY + "contact@2017-03-08; contact@2017-03-16");
        assertThat(weekly.states("2017-03-16")).containsExactly(MET, MISSED, OPEN);
        assertThat(weekly.run("2017-03-16").get(0).sentences())
                .contains("Rhythm of the contact plan was weekly then: a limit of 1 week.");
    }

    @Test
    void aPlanThatChangesMovesTheGapsThatBeginLater() {
        Trial changed = rhythm().on(START + WEEKLY
                + "contact-plan@2017-03-06 contact-plan=fortnightly; contact@2017-03-09;" + " contact@2017-03-23");
        assertThat(changed.states("2017-03-23")).containsExactly(MISSED, MET, OPEN);
    }

    @Test
    void whatIsAgreedLaterOnTheDayOfTheStartHoldsAsSoonAsItHasHappened() {
        Trial later = rhythm().on(START + "contact-plan@2017-03-01T12:00 contact-plan=weekly");
        assertThat(later.states("2017-03-01T11:00")).containsExactly(NO_EVIDENCE);
        assertThat(later.nextChange("2017-03-01T11:00")).isEqualTo("2017-03-01T12:00");
        assertThat(later.states("2017-03-01T12:00")).containsExactly(OPEN);
    }

    @Test
    void ofACaseThatHasAgreedNothingThereIsNoEvidence() {
        Explained silent = rhythm().on(START + "contact@2017-03-02").run(LATER).get(0);
        assertThat(silent.state()).isEqualTo(NO_EVIDENCE);
        assertThat(silent.sentences())
                .contains("When the clock started, the case had agreed none of the limits that the promise knows.");
        Trial unknown = rhythm().on("start@2017-03-01 contact-plan=monthly");
        assertThat(unknown.states(LATER)).containsExactly(NO_EVIDENCE);
    }

    @Test
    void aPauseMovesAnAgreedLimitToo() {
        Trial paused = Trial.of(
                        "every: {agreed: contact-plan, as: {weekly: 1 week}}",
                        "from: start",
                        "do: contact",
                        "pauses: hospital")
                .on("start@2017-03-01 contact-plan=weekly; pause-started@2017-03-03 reason=hospital;"
                        + " pause-ended@2017-03-10 reason=hospital; contact@2017-03-15");
        assertThat(paused.states("2017-03-15")).containsExactly(MET, OPEN);
        assertThat(paused.run("2017-03-15").get(0).due().day()).hasToString("2017-03-15");
    }

    @Test
    void theTriggerItselfSaysTheLimitOfItsClock() {
        Trial complaints = answer().on("complaint@2017-03-03T16:00 type=urgent; complaint@2017-03-03T16:00 type=usual;"
                + " complaint-resolved@2017-03-10");
        assertThat(complaints.states(LATER)).containsExactly(MISSED, MET);
        assertThat(complaints.run(LATER).get(1).sentences())
                .contains("Type was usual then: a limit of 5 working days.");
        assertThat(complaints.run(LATER).get(1).steps()).isNotEmpty();
    }

    @Test
    void aTriggerThatSaysAnotherWordSetsNoLimit() {
        assertThat(answer().on("complaint@2017-03-03T16:00 type=odd").states(LATER))
                .containsExactly(NO_EVIDENCE);
        assertThat(answer().on("complaint@2017-03-03T16:00").states(LATER)).containsExactly(NO_EVIDENCE);
    }

    @Test
    void oneOfTwoWaysMayHaveALimitThatTheCaseAgreed() {
        Trial either = Trial.of(
                "within: 10 days",
                "of: start",
                "do: contact",
                "or: [{do: letter-sent, within: {agreed: contact-plan, as: {weekly: 1 week}}}]");
        String plan = "start@2017-03-01 contact-plan=weekly; ";
        assertThat(either.on(plan + "letter-sent@2017-03-08").state(LATER)).isEqualTo(MET);
        assertThat(either.on(plan + "letter-sent@2017-03-09").state(LATER)).isEqualTo(MISSED);
        assertThat(either.on(START + "contact@2017-03-09").state(LATER)).isEqualTo(MET);
    }
}
