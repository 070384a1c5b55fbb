package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;

/** Start on Wednesday 1 March 2017; a specialist by the third meeting in person. */
class NthTest {

    private static final String LATER = "2017-05-31";
    private static final String TWO = "start@2017-03-01; adviser-meeting@2017-03-03 channel=in-person;"
            + " adviser-meeting@2017-03-10 channel=in-person; ";
    private static final String THIRD = "adviser-meeting@2017-03-17T10:00 channel=in-person; ";

    private static Trial third(String... more) {
        String[] rule = java.util.Arrays.copyOf(
                new String[] {
                    "within: {nth: 3, event: {event: adviser-meeting, with: {channel: in-person}}}",
                    "of: start",
                    "do: specialist-referral"
                },
                3 + more.length);
        System.arraycopy(more, 0, rule, 3, more.length);
        return Trial.of(rule);
    }

    @Test
    void nothingFallsDueBeforeTheThirdMeeting() {
        Trial two = third().on(TWO);
        assertThat(two.state(LATER)).isEqualTo(OPEN);
        assertThat(two.due(LATER)).isEqualTo("none");
        assertThat(two.nextChange(LATER)).isEqualTo("never");
        assertThat(two.only(LATER).sentences()).contains("Not done yet; when it is due is not known.");
    }

    @Test
    void allOfTheThirdMeetingsDayIsInTimeAndTheNextDayIsLate() {
        assertThat(third().on(TWO + THIRD).state("2017-03-17")).isEqualTo(OPEN);
        assertThat(third().on(TWO + THIRD).nextChange("2017-03-17")).isEqualTo("2017-03-18T00:00");
        assertThat(third().on(TWO + THIRD + "specialist-referral@2017-03-17T16:00")
                        .state(LATER))
                .isEqualTo(MET);
        Explained late =
                third().on(TWO + THIRD + "specialist-referral@2017-03-18").only(LATER);
        assertThat(late.state()).isEqualTo(MISSED);
        assertThat(late.sentences())
                .contains(
                        "Start on the programme on Wednesday 1 March 2017: due by the end of Friday 17 March 2017.",
                        "Referral to a specialist on Saturday 18 March 2017: 1 day late.");
    }

    @Test
    void otherMeetingsDoNotAdvanceTheNumber() {
        String video = "adviser-meeting@2017-03-17 channel=video; specialist-referral@2017-04-01";
        assertThat(third().on(TWO + video).state(LATER)).isEqualTo(MET);
    }

    @Test
    void aMeetingBeforeTheStartDoesNotEither() {
        String before = "adviser-meeting@2017-02-27 channel=in-person; ";
        assertThat(third().on(before + TWO).state(LATER)).isEqualTo(OPEN);
    }

    @Test
    void aClosingBeforeTheThirdMeetingWithdrawsIt() {
        assertThat(third().on(TWO + "programme-end@2017-03-11").state(LATER)).isEqualTo(WITHDRAWN);
    }

    @Test
    void aNeedThatIsKnownByTheLimitBindsAndOneFoundLaterDoesNot() {
        Trial needed = third("if: {happened: need-identified, by: limit}");
        assertThat(needed.on(TWO + THIRD).run(LATER)).isEmpty();
        assertThat(needed.on(TWO + THIRD + "need-identified@2017-03-17T09:00").state(LATER))
                .isEqualTo(MISSED);
        assertThat(needed.on(TWO + THIRD + "need-identified@2017-03-18").run(LATER))
                .isEmpty();
    }

    @Test
    void aPlanForStartersAloneDoesNotBindThoseWhoStartTooLate() {
        Trial plan = Trial.of("within: 15 days", "of: referral", "do: action-plan", "if: {happened: start, by: limit}");
        assertThat(plan.on("referral@2017-03-01; start@2017-03-20; action-plan@2017-03-20")
                        .run(LATER))
                .isEmpty();
        assertThat(plan.on("referral@2017-03-01; start@2017-03-16; action-plan@2017-03-17")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(plan.on("referral@2017-03-01; start@2017-03-16; action-plan@2017-03-16")
                        .state(LATER))
                .isEqualTo(MET);
    }
}
