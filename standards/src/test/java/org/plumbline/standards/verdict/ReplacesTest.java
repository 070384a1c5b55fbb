package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A referral of Wednesday 1 March 2017: an assessment within 15 days, or of those taken over, within 28. */
class ReplacesTest {

    private static final String LATER = "2017-05-31";

    private static final Trial ASSESSMENT = Trial.of(
            List.of("within: 15 days", "of: referral", "do: assessment"),
            List.of(List.of(
                    "taken-over",
                    "within: 28 days",
                    "of: referral",
                    "do: assessment",
                    "segment: {transferred: ['yes']}",
                    "replaces: trial")));

    private static final Trial AFTER_TRANSFER = Trial.of(
            List.of("within: 15 days", "of: referral", "do: assessment"),
            List.of(List.of(
                    "taken-over", "within: 28 days", "of: bulk-transfer", "do: assessment", "replaces: trial")));

    @Test
    void whoeverTheSpecialPromiseSpeaksOfIsJudgedByThatAlone() {
        Trial takenOver = ASSESSMENT.on("referral@2017-03-01 transferred=yes; assessment@2017-03-21");
        assertThat(takenOver.run(LATER))
                .extracting(told -> told.level().id(), Explained::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("taken-over", MET));
    }

    @Test
    void itsStoryNamesTheOneThatItStandsInPlaceOf() {
        Trial takenOver = ASSESSMENT.on("referral@2017-03-01 transferred=yes; assessment@2017-03-21");
        assertThat(takenOver.only(LATER).sentences())
                .contains("Judged by promise taken-over instead of trial, unless that was decided before.");
        assertThat(ASSESSMENT.on("referral@2017-03-01").only(LATER).sentences())
                .noneMatch(sentence -> sentence.contains("instead of"));
    }

    @Test
    void whoeverItDoesNotSpeakOfIsJudgedByTheGeneralOne() {
        Trial others = ASSESSMENT.on("referral@2017-03-01; assessment@2017-03-17");
        assertThat(others.run(LATER))
                .extracting(told -> told.level().id(), Explained::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("trial", MISSED));
    }

    @Test
    void itTakesTheGeneralOnesPlaceWhileThatIsUndecidedUpToItsLastDay() {
        Trial inTime = AFTER_TRANSFER.on("referral@2017-03-01; bulk-transfer@2017-03-16");
        assertThat(inTime.told("trial", "2017-03-15"))
                .extracting(Explained::state)
                .containsExactly(OPEN);
        assertThat(inTime.told("trial", LATER)).isEmpty();
        assertThat(inTime.told("taken-over", LATER))
                .extracting(Explained::state)
                .containsExactly(MISSED);
    }

    @Test
    void whatWasDecidedBeforeStands() {
        Trial missed = AFTER_TRANSFER.on("referral@2017-03-01; bulk-transfer@2017-03-17");
        assertThat(missed.told("trial", LATER)).extracting(Explained::state).containsExactly(MISSED);
        Trial met = AFTER_TRANSFER.on("referral@2017-03-01; assessment@2017-03-02; bulk-transfer@2017-03-10");
        assertThat(met.told("trial", LATER)).extracting(Explained::state).containsExactly(MET);
    }

    @Test
    void whatWasDoneTooEarlyWasDecidedThen() {
        Trial call = Trial.of(
                List.of("between: [3 days, 5 days]", "after: referral", "do: call", "readings: {early: misses}"),
                List.of(List.of(
                        "taken-over", "within: 28 days", "of: bulk-transfer", "do: assessment", "replaces: trial")));
        assertThat(call.on("referral@2017-03-01; call@2017-03-02; bulk-transfer@2017-03-03")
                        .told("trial", LATER))
                .extracting(Explained::state)
                .containsExactly(MISSED);
        assertThat(call.on("referral@2017-03-01; bulk-transfer@2017-03-02; call@2017-03-02")
                        .told("trial", LATER))
                .isEmpty();
    }

    @Test
    void anotherSpellOfTheCaseIsNotReplaced() {
        Trial again = AFTER_TRANSFER.on("referral@2017-03-01; bulk-transfer@2017-03-02; programme-end@2017-03-03;"
                + " returned@2017-06-01; referral@2017-06-01");
        assertThat(again.told("trial", "2017-06-20"))
                .extracting(Explained::state)
                .containsExactly(MISSED);
    }
}
