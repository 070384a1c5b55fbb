package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.clock.StepKind;

/** Clocks that stand still, of a referral on Monday 2 March 2026. Good Friday is 3 April, Easter Monday the 6th. */
class PauseTest {

    private static final String LATER = "2026-12-31";
    private static final String PAUSES = "pauses: [hospital, prison]";
    private final Trial fiveDays = Trial.of("within: 5 days", "of: referral", "do: contact", PAUSES);

    @ParameterizedTest(name = "{0} of a referral on {1}, paused from {2} to {3} ({4}): by {5}")
    @CsvSource(delimiter = '|', textBlock = """
            5 days                  | 2026-03-02       | 2026-03-04       | 2026-03-06       |                  | 2026-03-09
            5 days                  | 2026-03-02       | 2026-03-07       | 2026-03-10       |                  | 2026-03-10
            5 days                  | 2026-03-02       | 2026-03-08       | 2026-03-10       |                  | 2026-03-07
            5 days                  | 2026-03-02       | 2026-02-20       | 2026-03-05       |                  | 2026-03-09
            5 days                  | 2026-03-02       | 2026-02-20       | 2026-03-02       |                  | 2026-03-07
            5 days                  | 2026-03-02       | 2026-03-02       | 2026-03-03       |                  | 2026-03-07
            5 days                  | 2026-03-02       | 2026-03-02       | 2026-03-03       | first-day: 1     | 2026-03-07
            5 days                  | 2026-03-02       | 2026-03-03       | 2026-03-04       | first-day: 1     | 2026-03-07
            5 days                  | 2026-03-02T14:30 | 2026-03-04T10:00 | 2026-03-06T18:00 | precision: hour  | 2026-03-09T14:30
            5 days                  | 2026-03-02       | 2026-03-04T10:00 | 2026-03-04T18:00 |                  | 2026-03-07
            0 days                  | 2026-03-02       | 2026-03-01       | 2026-03-04       |                  | 2026-03-04
            0 working days          | 2026-03-07       | 2026-03-07       | 2026-03-10       |                  | 2026-03-10
            0 working days          | 2026-03-07       | 2026-03-07       | 2026-03-08       |                  | 2026-03-09
            0 working days          | 2026-03-06       | 2026-03-06       | 2026-03-07       |                  | 2026-03-09
            2 weeks                 | 2026-03-02       | 2026-03-09       | 2026-03-30       |                  | 2026-04-06
            3 working days          | 2026-04-01       | 2026-04-02       | 2026-04-08       |                  | 2026-04-10
            3 working days          | 2026-04-01       | 2026-04-03       | 2026-04-07       |                  | 2026-04-08
            3 working days          | 2026-03-02       | 2026-03-04       | 2026-03-05       | first-day: 1     | 2026-03-05
            1 month                 | 2026-01-31       | 2026-02-10       | 2026-02-20       |                  | 2026-03-10
            1 month                 | 2026-03-02       | 2026-04-02       | 2026-04-05       |                  | 2026-04-05
            1 month                 | 2026-03-02       | 2026-03-10       | 2026-03-12       | month: 28 days   | 2026-04-01
            48 hours                | 2026-03-02T14:30 | 2026-03-03T10:00 | 2026-03-03T13:00 |                  | 2026-03-04T17:30
            48 hours                | 2026-03-02T14:30 | 2026-03-02T10:00 | 2026-03-02T16:30 |                  | 2026-03-04T16:30
            48 hours                | 2026-03-02T14:30 | 2026-03-04T14:30 | 2026-03-05T14:30 |                  | 2026-03-04T14:30
            48 hours                | 2026-03-02T14:30 | 2026-03-03       | 2026-03-05       | precision: day   | 2026-03-06T14:30
            8 business hours        | 2026-03-02T13:00 | 2026-03-02T15:00 | 2026-03-03T11:00 |                  | 2026-03-03T17:00
            8 business hours        | 2026-03-06T13:00 | 2026-03-06T18:00 | 2026-03-09T09:00 |                  | 2026-03-09T13:00
            2 working days same time| 2026-03-02T14:30 | 2026-03-03T09:00 | 2026-03-05T09:00 |                  | 2026-03-06T14:30
            2 working days same time| 2026-03-01T20:00 | 2026-03-03T09:00 | 2026-03-04T09:00 |                  | 2026-03-05T09:00
            """)
    void isDueLater(String limit, String referral, String from, String until, String reading, String due) {
        Trial trial = Trial.of(
                "within: " + limit,
                "of: referral",
                "do: contact",
                PAUSES,
                reading == null ? "" : "readings: {" + reading + "}");
        trial.on("referral@" + referral + "; pause-started@" + from + " reason=hospital; pause-ended@" + until
                + " reason=hospital");
        assertThat(trial.due(LATER)).isEqualTo(due);
    }

    @Test
    void aContactOnTheLastUnpausedDayKeepsItAndOneADayLaterDoesNot() {
        String paused = "referral@2026-03-02; pause-started@2026-03-04 reason=hospital;"
                + "pause-ended@2026-03-06 reason=hospital; contact@";
        assertThat(fiveDays.on(paused + "2026-03-09").state(LATER)).isEqualTo(MET);
        assertThat(fiveDays.on(paused + "2026-03-10").state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void aReasonThatTheLevelDoesNotListPausesNothing() {
        fiveDays.on("referral@2026-03-02; pause-started@2026-03-04 reason=holiday; pause-ended@2026-03-06;"
                + "pause-started@2026-03-04");
        assertThat(fiveDays.due(LATER)).isEqualTo("2026-03-07");
        assertThat(Trial.of("within: 5 days", "of: referral", "do: contact")
                        .on("referral@2026-03-02; pause-started@2026-03-04 reason=hospital")
                        .due(LATER))
                .isEqualTo("2026-03-07");
    }

    @Test
    void pausesThatOverlapStopTheClockOnce() {
        fiveDays.on("referral@2026-03-02; pause-started@2026-03-04 reason=hospital;"
                + "pause-started@2026-03-05 reason=prison; pause-ended@2026-03-06 reason=hospital;"
                + "pause-ended@2026-03-08 reason=prison");
        // The 4th to the 7th stand still; the 3rd, 8th, 9th, 10th and 11th count.
        assertThat(fiveDays.due(LATER)).isEqualTo("2026-03-11");
    }

    @Test
    void anEndWithoutAReasonEndsEveryPause() {
        fiveDays.on("referral@2026-03-02; pause-started@2026-03-04 reason=hospital;"
                + "pause-started@2026-03-05 reason=prison; pause-ended@2026-03-06");
        assertThat(fiveDays.due(LATER)).isEqualTo("2026-03-09");
    }

    @Test
    void aPauseMayBeginAgainOnTheDayOnWhichOneEnds() {
        fiveDays.on("referral@2026-03-02; pause-started@2026-03-04 reason=hospital;"
                + "pause-ended@2026-03-06 reason=hospital; pause-started@2026-03-06 reason=hospital;"
                + "pause-ended@2026-03-07 reason=hospital");
        assertThat(fiveDays.due(LATER)).isEqualTo("2026-03-10");
    }

    @Test
    void whileAPauseGoesOnNobodyKnowsWhenItIsDue() {
        fiveDays.on("referral@2026-03-02; pause-started@2026-03-06 reason=hospital");
        assertThat(fiveDays.due("2026-03-05")).isEqualTo("2026-03-07");
        assertThat(fiveDays.nextChange("2026-03-05")).isEqualTo("2026-03-06T00:00");
        assertThat(fiveDays.due(LATER)).isEqualTo("none");
        assertThat(fiveDays.state(LATER)).isEqualTo(OPEN);
        assertThat(fiveDays.nextChange(LATER)).isEqualTo("never");
        assertThat(fiveDays.on("referral@2026-03-02; pause-started@2026-03-06 reason=hospital; contact@2026-05-01")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void aPauseAfterTheLimitTakesNothingBack() {
        assertThat(fiveDays.on("referral@2026-03-02; pause-started@2026-03-08 reason=hospital")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void aPauseWrittenDownLaterJudgesAgain() {
        assertThat(fiveDays.on("referral@2026-03-02; contact@2026-03-09").state(LATER))
                .isEqualTo(MISSED);
        assertThat(fiveDays.on("referral@2026-03-02; contact@2026-03-09; pause-started@2026-03-03 reason=prison"
                                + " recorded=2026-03-20T10:00; pause-ended@2026-03-05")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void aClosingEndsAClockThatStandsStillAndReopeningEndsThePause() {
        String closed = "referral@2026-03-02; pause-started@2026-03-04 reason=hospital; programme-end@2026-03-20";
        assertThat(fiveDays.on(closed).state(LATER)).isEqualTo(WITHDRAWN);
        Trial afterReturn = Trial.of("within: 5 days", "of: returned", "do: contact", PAUSES);
        assertThat(afterReturn.on(closed + "; returned@2026-04-01").due(LATER)).isEqualTo("2026-04-06");
    }

    @Test
    void hoursOfADayOnlyPauseAreNoEvidence() {
        Explained told = Trial.of("within: 48 hours", "of: referral", "do: contact", PAUSES)
                .on("referral@2026-03-02T14:30; pause-started@2026-03-03 reason=hospital; pause-ended@2026-03-05")
                .only(LATER);
        assertThat(told.state()).isEqualTo(NO_EVIDENCE);
        assertThat(told.reason()).isEqualTo(Reason.TIME_OF_PAUSE_UNKNOWN);
    }

    @Test
    void aDateThatTheTriggerGaveDoesNotMove() {
        Trial carried = Trial.of("within: {due: target}", "of: opened", "do: closed", PAUSES);
        assertThat(carried.on("opened@2026-03-02 target=2026-03-05; pause-started@2026-03-03 reason=hospital;"
                                + "pause-ended@2026-03-20")
                        .due(LATER))
                .isEqualTo("2026-03-05");
        Trial earliest = Trial.of("within: [{due: target}, 2 days]", "of: opened", "do: closed", PAUSES);
        assertThat(earliest.on("opened@2026-03-02 target=2026-03-05; pause-started@2026-03-03 reason=hospital")
                        .due(LATER))
                .isEqualTo("2026-03-05");
    }

    @Test
    void theGapInWhichAPauseFallsIsLonger() {
        Trial rolling = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", PAUSES);
        rolling.on("start@2026-03-02; adviser-contact@2026-03-16; pause-started@2026-03-20 reason=hospital;"
                + "pause-ended@2026-04-10; adviser-contact@2026-04-20");
        assertThat(rolling.run(LATER))
                .extracting(gap -> gap.due().day().toString())
                .containsExactly("2026-03-16", "2026-04-20", "2026-05-04");
        assertThat(rolling.states("2026-05-04")).containsExactly(MET, MET, OPEN);
        rolling.on("start@2026-03-02; adviser-contact@2026-03-16; pause-started@2026-03-20 reason=hospital;"
                + "adviser-contact@2026-05-20");
        assertThat(rolling.states(LATER)).containsExactly(MET, MET, OPEN);
    }

    @Test
    void theSlotInWhichAPauseFallsIsLongerAndThoseAfterItMove() {
        Trial grid = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", "slots: grid", PAUSES);
        grid.on("start@2026-03-02; pause-started@2026-03-20 reason=hospital; pause-ended@2026-03-27");
        assertThat(grid.run("2026-04-21"))
                .extracting(slot -> slot.due().day().toString())
                .containsExactly("2026-03-16", "2026-04-06", "2026-04-20", "2026-05-04");
        grid.on("start@2026-03-02; pause-started@2026-03-20 reason=hospital");
        assertThat(grid.states(LATER)).containsExactly(MISSED, OPEN);
    }

    @Test
    void aCalendarPeriodPausedInPartFollowsTheReading() {
        String case1 = "start@2026-03-01; pause-started@2026-03-01 reason=hospital; pause-ended@2026-03-16;"
                + "adviser-contact@2026-03-20";
        // 16 of 31 days, of twice: one.
        assertThat(twiceAMonth("pro-rata").on(case1).states("2026-04-01")).containsExactly(MET, OPEN);
        assertThat(twiceAMonth("counts").on(case1).states("2026-04-01")).containsExactly(MISSED, OPEN);
        assertThat(twiceAMonth("skipped").on(case1).states("2026-04-01")).containsExactly(OPEN);
    }

    @Test
    void aCalendarPeriodPausedWholeAsksNothing() {
        String case1 = "start@2026-03-01; pause-started@2026-03-01 reason=hospital; pause-ended@2026-05-01";
        assertThat(twiceAMonth("counts").on(case1).states("2026-05-01")).containsExactly(OPEN);
    }

    @Test
    void theWindowOfACountStandsStillToo() {
        Trial calls = Trial.of("at-least: 3", "window: 7 days", "of: referral", "do: call", PAUSES);
        String paused = "referral@2026-03-02; call@2026-03-03; call@2026-03-04;"
                + "pause-started@2026-03-06 reason=hospital; pause-ended@2026-03-08; call@";
        assertThat(calls.on(paused + "2026-03-11").state(LATER)).isEqualTo(MET);
        assertThat(calls.on(paused + "2026-03-12").state(LATER)).isEqualTo(MISSED);
    }

    private static Trial twiceAMonth(String reading) {
        return Trial.of(
                "times: 2",
                "in-each: month",
                "from: start",
                "do: adviser-contact",
                PAUSES,
                "readings: {part-period: " + reading + "}");
    }

    @Test
    void theStoryTellsEachPausedDayAndWhy() {
        Explained told = Trial.of("within: 3 days", "of: referral", "do: contact", PAUSES)
                .on("referral@2026-03-02; pause-started@2026-03-04 reason=hospital; pause-ended@2026-03-06")
                .only("2026-03-06");
        assertThat(told.steps())
                .extracting(step -> step.day().getDayOfMonth(), Step::kind, Step::why)
                .containsExactly(
                        tuple(2, StepKind.START, "day 0"),
                        tuple(3, StepKind.COUNTED, "day 1"),
                        tuple(4, StepKind.PAUSED, "hospital"),
                        tuple(5, StepKind.PAUSED, "hospital"),
                        tuple(6, StepKind.COUNTED, "day 2"),
                        tuple(7, StepKind.DUE, "day 3"));
        assertThat(told.sentences())
                .startsWith(
                        "Referral on Monday 2 March 2026: due by the end of Saturday 7 March 2026.",
                        "The clock stood still from Wednesday 4 March 2026 until Friday 6 March 2026: hospital.",
                        "Not done yet, and still in time.");
    }

    @Test
    void theStoryOfAPauseThatGoesOnIsToldAsFarAsItIsKnown() {
        Explained told = Trial.of("within: 3 days", "of: referral", "do: contact", PAUSES)
                .on("referral@2026-03-02; pause-started@2026-03-04 reason=prison")
                .only("2026-03-05");
        assertThat(told.steps())
                .extracting(step -> step.day().getDayOfMonth(), Step::kind, Step::why)
                .containsExactly(
                        tuple(2, StepKind.START, "day 0"),
                        tuple(3, StepKind.COUNTED, "day 1"),
                        tuple(4, StepKind.PAUSED, "prison"),
                        tuple(5, StepKind.PAUSED, "prison"));
        assertThat(told.sentences())
                .startsWith(
                        "Referral on Monday 2 March 2026.",
                        "The clock has stood still since Wednesday 4 March 2026: prison.",
                        "Not done yet; when it is due is not known.");
    }
}
