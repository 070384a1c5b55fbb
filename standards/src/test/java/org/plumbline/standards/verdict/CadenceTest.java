package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Promises in a rhythm, from a start on Monday 2 March 2026. */
class CadenceTest {

    private final Trial fortnightly = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact");

    @Test
    void eachGapIsJudgedFromTheContactBefore() {
        fortnightly.on("start@2026-03-02; adviser-contact@2026-03-16; adviser-contact@2026-03-31");
        assertThat(fortnightly.states("2026-04-01")).containsExactly(MET, MISSED, OPEN);
        assertThat(fortnightly.states("2026-04-15")).containsExactly(MET, MISSED, MISSED);
    }

    @Test
    void aGapIsKnownByTheEventThatItStartsWith() {
        fortnightly.on("start@2026-03-02; adviser-contact@2026-03-16; adviser-contact@2026-03-31");
        List<Explained> gaps = fortnightly.run("2026-04-01");
        assertThat(gaps).extracting(Explained::key).containsExactly(0L, 1L, 2L);
        assertThat(gaps).extracting(Explained::ordinal).containsOnly(0);
        assertThat(gaps.get(1).late()).isEqualTo(new Lateness(1, "day"));
        assertThat(gaps)
                .extracting(gap -> gap.due().day().toString())
                .containsExactly("2026-03-16", "2026-03-30", "2026-04-14");
    }

    @Test
    void aContactOnTheDayOfTheStartEndsTheFirstGap() {
        assertThat(fortnightly
                        .on("start@2026-03-02; adviser-contact@2026-03-02")
                        .states("2026-03-03"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void anOpenGapChangesWhenItFallsDue() {
        assertThat(fortnightly.on("start@2026-03-02").nextChange("2026-03-05")).isEqualTo("2026-03-17T00:00");
        assertThat(fortnightly.nextChange("2026-03-17")).isEqualTo("never");
    }

    @Test
    void theLimitIsThatOfTheWeekInWhichTheGapStarts() {
        Trial inWork = Trial.of(
                "every: [{weeks: 1-6, gap: 7 days}, {weeks: 7-8, gap: 14 days}]",
                "from: job-start",
                "do: in-work-contact");
        // Sunday 12 April is day 41, in week 6; Monday 13 April is day 42, in week 7; Monday 27 April is in week 9.
        inWork.on("job-start@2026-03-02; in-work-contact@2026-03-09; in-work-contact@2026-04-12;"
                + "in-work-contact@2026-04-20; in-work-contact@2026-05-04; in-work-contact@2026-06-30");
        assertThat(inWork.states("2026-12-31")).containsExactly(MET, MISSED, MISSED, MET);
    }

    @Test
    void aSpanEndsTheRhythm() {
        Trial oneMonth = Trial.of("every: 2 weeks", "from: start", "until: 4 weeks", "do: adviser-contact");
        // The fourth week ends with Monday 30 March.
        oneMonth.on("start@2026-03-02; adviser-contact@2026-03-10; adviser-contact@2026-03-20;"
                + "adviser-contact@2026-03-31");
        assertThat(oneMonth.states("2026-03-30")).containsExactly(MET, MET, OPEN);
        assertThat(oneMonth.nextChange("2026-03-30")).isEqualTo("2026-03-31T00:00");
        assertThat(oneMonth.states("2026-03-31")).containsExactly(MET, MET, WITHDRAWN);
    }

    @Test
    void whatFellDueWithinTheSpanIsMissed() {
        Trial oneMonth = Trial.of("every: 2 weeks", "from: start", "until: 4 weeks", "do: adviser-contact");
        oneMonth.on("start@2026-03-02; adviser-contact@2026-03-16");
        assertThat(oneMonth.states("2026-03-31")).containsExactly(MET, MISSED);
    }

    @Test
    void theFirstLimitMayRunFromTheFirstContact() {
        Trial trial = Trial.of(
                "every: 2 weeks", "from: start", "do: adviser-contact", "readings: {first-due: from-first-target}");
        assertThat(trial.on("start@2026-03-02").states("2026-12-31")).isEmpty();
        assertThat(trial.on("start@2026-03-02; adviser-contact@2026-05-04").states("2026-05-18"))
                .containsExactly(OPEN);
    }

    @Test
    void aGapWhoseTimeOfDayNobodyKnowsIsNoEvidence() {
        Trial hours = Trial.of("every: 48 hours", "from: start", "do: adviser-contact");
        hours.on("start@2026-03-02T10:00; adviser-contact@2026-03-04; adviser-contact@2026-03-05T09:00");
        assertThat(hours.states("2026-03-06")).containsExactly(NO_EVIDENCE, NO_EVIDENCE, OPEN);
    }

    private final Trial grid = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", "slots: grid");

    @Test
    void fixedSlotsRunFromTheStartWheneverTheContactsCome() {
        // Slots end on 16 March, 30 March and 13 April.
        grid.on("start@2026-03-02; adviser-contact@2026-03-03; adviser-contact@2026-03-30;"
                + "adviser-contact@2026-04-14");
        assertThat(grid.states("2026-04-14")).containsExactly(MET, MET, MISSED, MET);
        assertThat(grid.run("2026-04-14")).extracting(Explained::ordinal).containsExactly(0, 1, 2, 3);
        assertThat(grid.run("2026-04-14")).extracting(Explained::key).containsOnly(0L);
        assertThat(grid.run("2026-04-14"))
                .extracting(slot -> slot.start().day().toString())
                .containsExactly("2026-03-02", "2026-03-17", "2026-03-31", "2026-04-14");
    }

    @Test
    void twoContactsInOneSlotKeepOnlyThat() {
        grid.on("start@2026-03-02; adviser-contact@2026-03-17; adviser-contact@2026-03-18");
        assertThat(grid.states("2026-03-31")).containsExactly(MISSED, MET, OPEN);
    }

    @Test
    void aSlotIsThereFromItsFirstDay() {
        grid.on("start@2026-03-02; adviser-contact@2026-03-10");
        assertThat(grid.states("2026-03-16")).containsExactly(MET);
        assertThat(grid.nextChange("2026-03-16")).isEqualTo("2026-03-17T00:00");
        assertThat(grid.states("2026-03-17")).containsExactly(MET, OPEN);
    }

    @Test
    void monthlySlotsAreCountedFromTheStartAndDoNotCreep() {
        Trial monthly = Trial.of("every: 1 month", "from: start", "do: adviser-contact", "slots: grid");
        assertThat(monthly.on("start@2026-01-31").run("2026-04-01"))
                .extracting(slot -> slot.due().day().toString())
                .containsExactly("2026-02-28", "2026-03-31", "2026-04-30");
    }

    @Test
    void slotsOfALaterPhaseBeginWhereTheLastOneEnded() {
        Trial phases = Trial.of(
                "every: [{weeks: 1-2, gap: 1 week}, {weeks: 3-6, gap: 2 weeks}]",
                "from: start",
                "do: adviser-contact",
                "slots: grid");
        assertThat(phases.on("start@2026-03-02").run("2026-12-31"))
                .extracting(slot -> slot.due().day().toString())
                .containsExactly("2026-03-09", "2026-03-16", "2026-03-30", "2026-04-13");
    }

    private static Trial twiceAMonth(String reading) {
        return Trial.of(
                "times: 2",
                "in-each: month",
                "from: start",
                "do: adviser-contact",
                "readings: {part-period: " + reading + "}");
    }

    @Test
    void aWholeMonthAsksForBothContacts() {
        Trial trial = twiceAMonth("counts")
                .on("start@2026-03-01; adviser-contact@2026-03-05; adviser-contact@2026-03-31;"
                        + "adviser-contact@2026-04-30");
        assertThat(trial.states("2026-04-30")).containsExactly(MET, OPEN);
        assertThat(trial.states("2026-05-01")).containsExactly(MET, MISSED, OPEN);
        assertThat(trial.nextChange("2026-03-31")).isEqualTo("2026-04-01T00:00");
        assertThat(trial.nextChange("2026-04-30")).isEqualTo("2026-05-01T00:00");
    }

    @Test
    void aMonthThatBeginsWithoutTheCadenceFollowsTheReading() {
        String started = "start@2026-03-17; adviser-contact@2026-03-20";
        assertThat(twiceAMonth("counts").on(started).states("2026-03-31")).containsExactly(OPEN);
        assertThat(twiceAMonth("counts").on(started).states("2026-04-01")).containsExactly(MISSED, OPEN);
        assertThat(twiceAMonth("skipped").on(started).states("2026-04-01")).containsExactly(OPEN);
        // 15 of 31 days, of twice: none; 16 of 31 days: one.
        assertThat(twiceAMonth("pro-rata").on(started).states("2026-04-01")).containsExactly(OPEN);
        assertThat(twiceAMonth("pro-rata")
                        .on("start@2026-03-16; adviser-contact@2026-03-20")
                        .states("2026-04-01"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void weeksRunFromMondayToSunday() {
        Trial weekly =
                Trial.of("times: 1", "in-each: week", "from: start", "do: contact", "readings: {part-period: counts}");
        // Wednesday 4 March, so the first week ends on Sunday the 8th.
        weekly.on("start@2026-03-04; contact@2026-03-08; contact@2026-03-16");
        assertThat(weekly.states("2026-03-16")).containsExactly(MET, MISSED, MET);
    }

    @Test
    void quartersAndYearsAreThoseOfTheCalendar() {
        Trial quarterly = Trial.of(
                "times: 1", "in-each: quarter", "from: start", "do: contact", "readings: {part-period: counts}");
        assertThat(quarterly.on("start@2026-03-04; contact@2026-06-30").states("2026-07-01"))
                .containsExactly(MISSED, MET, OPEN);
        Trial yearly =
                Trial.of("times: 1", "in-each: year", "from: start", "do: contact", "readings: {part-period: counts}");
        assertThat(yearly.on("start@2026-03-04; contact@2026-12-31").states("2027-01-01"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void theEventThatStartsTheRhythmIsNoneOfItsTargets() {
        Trial trial = Trial.of("every: 2 weeks", "from: adviser-meeting", "do: adviser-contact");
        assertThat(trial.on("adviser-contact@2026-03-02; adviser-meeting@2026-03-02T14:00")
                        .states("2026-03-03"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void aSecondStartInTheSameSpellBeginsNoSecondRhythm() {
        assertThat(fortnightly.on("start@2026-03-02; start@2026-03-04").states("2026-03-05"))
                .containsExactly(OPEN);
    }

    @Test
    void theEndOfTheSpanIsAChangeForWhatIsOpenThen() {
        Trial rolling = Trial.of("every: 2 weeks", "from: start", "until: 3 weeks", "do: contact");
        assertThat(rolling.on("start@2026-03-02; contact@2026-03-10; contact@2026-03-20")
                        .nextChange("2026-03-20"))
                .isEqualTo("2026-03-24T00:00");
        Trial slots = Trial.of("every: 2 weeks", "from: start", "until: 3 weeks", "do: contact", "slots: grid");
        assertThat(slots.on("start@2026-03-02; contact@2026-03-10").nextChange("2026-03-20"))
                .isEqualTo("2026-03-24T00:00");
    }

    @Test
    void aContactOnTheDayInWhichTwoSlotsMeetIsNoEvidenceForEither() {
        Trial hours = Trial.of("every: 48 hours", "from: start", "do: contact", "slots: grid");
        assertThat(hours.on("start@2026-03-02T10:00; contact@2026-03-04").states("2026-03-07"))
                .containsExactly(NO_EVIDENCE, NO_EVIDENCE, OPEN);
    }

    @Test
    void aPeriodInWhichTheSpanEndsFollowsTheReading() {
        // Six weeks from Sunday 1 March end with Sunday 12 April.
        String rule = "until: 6 weeks";
        String started = "start@2026-03-01; contact@2026-03-05";
        Trial skipped = Trial.of("times: 1", "in-each: month", "from: start", rule, "do: contact");
        assertThat(skipped.on(started).states("2026-12-31")).containsExactly(MET);
        Trial counts = Trial.of(
                "times: 1", "in-each: month", "from: start", rule, "do: contact", "readings: {part-period: counts}");
        assertThat(counts.on(started).states("2026-04-12")).containsExactly(MET, OPEN);
        assertThat(counts.on(started).states("2026-04-13")).containsExactly(MET, MISSED);
    }

    @Test
    void aSundayBelongsToTheWeekThatBeganOnTheMondayBefore() {
        Trial weekly =
                Trial.of("times: 1", "in-each: week", "from: start", "do: contact", "readings: {part-period: counts}");
        assertThat(weekly.on("start@2026-03-08; contact@2026-03-08").states("2026-03-09"))
                .containsExactly(MET, OPEN);
    }

    @Test
    void aGapAcrossTwoPhasesHasTheLimitOfTheEarlierOrOfTheLater() {
        String phases = "every: [{weeks: 1-6, gap: 1 week}, {weeks: 7-14, gap: 2 weeks}, {weeks: 15-, gap: 1 month}]";
        // Job start on Tuesday 3 January 2017: week 6 ends on Monday 13 February.
        String events = "start@2017-01-03; contact@2017-02-10; contact@2017-02-22";
        List<State> earlier =
                Trial.of(phases, "from: start", "do: contact").on(events).states("2017-02-22");
        List<State> later = Trial.of(phases, "from: start", "do: contact", "readings: {phase-change: later-limit}")
                .on(events)
                .states("2017-02-22");
        assertThat(earlier).containsExactly(MISSED, MISSED, OPEN);
        assertThat(later).containsExactly(MISSED, MET, OPEN);
    }

    @Test
    void aLaterLimitThatReachesIntoAThirdPhaseHasThatOnes() {
        Trial far = Trial.of(
                        "every: [{weeks: 1-1, gap: 1 week}, {weeks: 2-2, gap: 2 weeks}, {weeks: 3-, gap: 1 month}]",
                        "from: start",
                        "do: contact",
                        "readings: {phase-change: later-limit}")
                .on("start@2017-03-01");
        assertThat(far.due("2017-03-01")).isEqualTo("2017-04-01");
        assertThat(far.only("2017-03-01").readings())
                .contains("A gap that would end in weeks with another limit has that limit.");
    }
}
