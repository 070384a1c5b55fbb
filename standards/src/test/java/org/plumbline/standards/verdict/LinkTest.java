package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Information within ten days of the referral of Wednesday 1 March 2017, and a meeting within 14 days of that. */
class LinkTest {

    private static final String LATER = "2017-05-31";
    private static final String REFERRED = "referral@2017-03-01";

    private static Trial meeting(String when) {
        return Trial.of(
                List.of("within: 10 days", "of: referral", "do: initial-contact"),
                List.of(List.of(
                        "meeting",
                        "within: 14 days",
                        "of: {level: trial, when: " + when + "}",
                        "do: initial-appointment")));
    }

    @ParameterizedTest(name = "{0}, informed on {1}, met on {2}: {3} by {4}")
    @CsvSource({
        "done,        15, 28, MET,    2017-03-29",
        "done,        15, 29, MET,    2017-03-29",
        "done,        15, 30, MISSED, 2017-03-29",
        "due,         15, 28, MISSED, 2017-03-25",
        "due,         15, 25, MET,    2017-03-25",
        "due,         05, 25, MET,    2017-03-25",
        "done-or-due, 15, 25, MET,    2017-03-25",
        "done-or-due, 15, 26, MISSED, 2017-03-25",
        "done-or-due, 05, 19, MET,    2017-03-19",
        "done-or-due, 05, 20, MISSED, 2017-03-19",
    })
    void theClockStartsAsTheLinkSays(String when, String informed, String met, State state, LocalDate due) {
        List<Explained> told = meeting(when)
                .on(REFERRED + "; initial-contact@2017-03-" + informed + "; initial-appointment@2017-03-" + met)
                .told("meeting", LATER);
        assertThat(told).extracting(Explained::state).containsExactly(state);
        assertThat(told).extracting(each -> each.due().day()).containsExactly(due);
    }

    @Test
    void whatEndsAWindowBeforeTheLinkFellDueEndsNothing() {
        Trial counted = Trial.of(
                        List.of("within: 10 days", "of: referral", "do: initial-contact"),
                        List.of(List.of(
                                "meeting",
                                "at-least: 1",
                                "of: {level: trial, when: due}",
                                "do: initial-appointment",
                                "until: exit-report")))
                .on(REFERRED + "; exit-report@2017-03-05");
        assertThat(counted.told("meeting", LATER)).extracting(Explained::state).containsExactly(OPEN);
        counted.on(REFERRED + "; exit-report@2017-03-12");
        assertThat(counted.told("meeting", LATER)).extracting(Explained::state).containsExactly(MISSED);
    }

    @Test
    void whereTheLinkIsNeverDoneOnlyItsDueDayStartsAClock() {
        Trial done = meeting("done").on(REFERRED);
        assertThat(done.told("meeting", LATER)).isEmpty();
        for (String when : List.of("due", "done-or-due")) {
            Trial due = meeting(when).on(REFERRED);
            assertThat(due.told("meeting", "2017-03-11")).isEmpty();
            assertThat(due.nextChange("2017-03-11")).isEqualTo("2017-03-12T00:00");
            assertThat(due.told("meeting", "2017-03-12"))
                    .extracting(Explained::state)
                    .containsExactly(OPEN);
            assertThat(due.told("meeting", "2017-03-26"))
                    .extracting(Explained::state)
                    .containsExactly(MISSED);
        }
    }

    @Test
    void theStorySaysWhatStartedTheClock() {
        assertThat(meeting("done")
                        .on(REFERRED + "; initial-contact@2017-03-15; initial-appointment@2017-03-28")
                        .told("meeting", LATER)
                        .get(0)
                        .sentences())
                .startsWith(
                        "First information by phone or in writing on Wednesday 15 March 2017: due by the end of"
                                + " Wednesday 29 March 2017.",
                        "Promise trial was done then, and that starts the clock.",
                        "First appointment on Tuesday 28 March 2017: in time.");
        assertThat(meeting("due").on(REFERRED).told("meeting", LATER).get(0).sentences())
                .startsWith(
                        "From Saturday 11 March 2017, counted from referral on Wednesday 1 March 2017: due by the end"
                                + " of Saturday 25 March 2017.",
                        "Promise trial fell due then, and that starts the clock.");
    }

    @Test
    void aMeetingBeforeTheDueDayDoesNotCountUnlessEarlierOnesDo() {
        String early = REFERRED + "; initial-appointment@2017-03-10";
        assertThat(meeting("due").on(early).told("meeting", LATER))
                .extracting(Explained::state)
                .containsExactly(MISSED);
        Trial counts = Trial.of(
                List.of("within: 10 days", "of: referral", "do: initial-contact"),
                List.of(List.of(
                        "meeting",
                        "within: 14 days",
                        "of: {level: trial, when: due}",
                        "do: initial-appointment",
                        "readings: {early: counts}")));
        assertThat(counts.on(early).told("meeting", LATER))
                .extracting(Explained::state)
                .containsExactly(MET);
    }

    @Test
    void aTimeCountsOnTheVeryDayOnWhichTheLinkFellDue() {
        assertThat(meeting("due")
                        .on(REFERRED + "; initial-appointment@2017-03-11T09:00")
                        .told("meeting", LATER))
                .extracting(Explained::state)
                .containsExactly(MET);
    }

    @Test
    void whatIsWithdrawnOrExcusedStartsNothing() {
        assertThat(meeting("done-or-due")
                        .on(REFERRED + "; programme-end@2017-03-08")
                        .told("meeting", LATER))
                .isEmpty();
    }

    @Test
    void aCorrectedDayMovesTheClockAndNotItsKey() {
        Trial corrected =
                meeting("done").on(REFERRED + "; initial-contact@2017-03-15; initial-contact@2017-03-09 replaces=1");
        Explained told = corrected.told("meeting", LATER).get(0);
        assertThat(told.key()).isZero();
        assertThat(told.due().day()).isEqualTo(LocalDate.of(2017, 3, 23));
    }

    @Test
    void whereTheFeedCannotShowTheLinkThereIsNoEvidence() {
        Explained told = meeting("done")
                .supplied("referral", "initial-appointment")
                .on(REFERRED + "; initial-appointment@2017-03-10")
                .told("meeting", LATER)
                .get(0);
        assertThat(told.state()).isEqualTo(NO_EVIDENCE);
        assertThat(told.reason()).isEqualTo(Reason.LINK_UNKNOWN);
    }

    @Test
    void threePromisesMakeAChainAndACountCanFollowOne() {
        Trial chain = Trial.of(
                List.of("within: 10 days", "of: referral", "do: initial-contact"),
                List.of(
                        List.of("second", "within: 5 days", "of: {level: trial, when: done}", "do: induction"),
                        List.of(
                                "third",
                                "at-least: 2",
                                "of: {level: second, when: done-or-due}",
                                "do: call",
                                "window: 7 days")));
        String done = REFERRED + "; initial-contact@2017-03-06; induction@2017-03-08; call@2017-03-09; call@2017-03-15";
        assertThat(chain.on(done).told("third", LATER))
                .extracting(Explained::state)
                .containsExactly(MET);
        String undone = REFERRED + "; initial-contact@2017-03-06; call@2017-03-12; call@2017-03-19";
        assertThat(chain.on(undone).told("third", LATER))
                .extracting(Explained::state, each -> each.due().day().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MISSED, "2017-03-18"));
    }
}
