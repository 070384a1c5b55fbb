package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.calendar.CalendarReader;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.yaml.Problems;

/**
 * A version of a standard or a calendar that becomes known later moves what is neither done nor due by then, and
 * nothing else. The first of June 2026 is a Monday.
 */
class BecameKnownTest {

    private static final String FROM_EVER = "2026-01-01";
    private static final String[] THREE_WORKING_DAYS = {
        "within: 3 working days", "of: {each: missed-appointment}", "do: contact"
    };

    /** Wednesday 10 June is made a holiday, which becomes known in the afternoon before. */
    private static final String ANNOUNCED = "2026-06-09T15:00";

    @Test
    void aBankHolidayAnnouncedLateMovesAnOpenClockAndItsStorySaysWhy() {
        Trial cases = Trial.of(THREE_WORKING_DAYS).on("missed-appointment@2026-06-08");
        Explained open = only(cases.run(withHoliday(cases), "2026-06-09"));
        assertThat(open.state()).isEqualTo(OPEN);
        assertThat(open.due().day()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(open.sentences())
                .contains(
                        "It was due by the end of Thursday 11 June 2026 until it became known on Tuesday 9 June 2026, 3:00pm"
                                + " that Wednesday 10 June 2026 (Day of thanks) is no working day.");
        assertThat(only(cases.run("2026-06-09")).due().day()).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void whatWasDueBeforeTheAnnouncementStaysMissed() {
        Trial late = Trial.of(THREE_WORKING_DAYS).on("missed-appointment@2026-06-03; contact@2026-06-09");
        Explained kept = only(late.run(withHoliday(late, "2026-06-11T09:00", "2026-06-04"), "2026-06-12"));
        assertThat(kept.state())
                .as("due on Monday the 8th, a holiday more would make it the 9th")
                .isEqualTo(MISSED);
        assertThat(kept.sentences())
                .contains(
                        "After it was decided, it became known on Thursday 11 June 2026, 9:00am that Thursday 4 June 2026"
                                + " (Day of thanks) is no working day: its verdict stays.");
        Explained known = only(late.run(withHoliday(late, "2026-06-01T09:00", "2026-06-04"), "2026-06-12"));
        assertThat(known.state()).isEqualTo(MET);
    }

    @Test
    void aVersionKnownLaterMovesOnlyWhatIsUndecided() {
        Trial strict = Trial.of("within: 3 days", "of: {each: missed-appointment}", "do: contact")
                .on("missed-appointment@2026-06-01; missed-appointment@2026-06-08");
        Resolved lax = Trial.of("within: 10 days", "of: {each: missed-appointment}", "do: contact")
                .resolved("2", strict.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, strict.resolved("1")), knowledge("2026-06-10T12:00", lax)));
        assertThat(strict.run(known, "2026-06-12"))
                .extracting(Explained::version, Explained::state)
                .containsExactly(tuple("1", MISSED), tuple("2", OPEN));
    }

    @Test
    void aCorrectedEventTwoYearsOldIsJudgedAnewByWhatWasKnownThen() {
        Trial strict = Trial.of("within: 3 days", "of: {each: missed-appointment}", "do: contact");
        Resolved lax = Trial.of("within: 10 days", "of: {each: missed-appointment}", "do: contact")
                .resolved("2", strict.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, strict.resolved("1")), knowledge("2026-06-10T12:00", lax)));
        strict.on("missed-appointment@2024-06-03; contact@2024-06-08");
        assertThat(only(strict.run(known, "2026-06-12")).state()).isEqualTo(MISSED);
        strict.on("missed-appointment@2024-06-03; contact@2024-06-08; contact@2024-06-05 replaces=1");
        Explained corrected = only(strict.run(known, "2026-06-12"));
        assertThat(corrected.state()).isEqualTo(MET);
        assertThat(corrected.version()).isEqualTo("1");
    }

    @Test
    void theSlotsOfARhythmThatWereDecidedStayAndTheLaterVersionGoesOnFromThere() {
        Trial weekly = Trial.of("every: 7 days", "from: start", "do: contact")
                .on("start@2026-06-01; contact@2026-06-05; contact@2026-06-20");
        Resolved fortnightly =
                Trial.of("every: 14 days", "from: start", "do: contact").resolved("2", weekly.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, weekly.resolved("1")), knowledge("2026-06-21T12:00", fortnightly)));
        assertThat(weekly.run(known, "2026-06-30"))
                .extracting(Explained::version, each -> each.start().day(), Explained::state)
                .containsExactly(
                        tuple("1", LocalDate.of(2026, 6, 1), MET),
                        tuple("1", LocalDate.of(2026, 6, 5), MISSED),
                        tuple("2", LocalDate.of(2026, 6, 20), OPEN));
    }

    @Test
    void slotsCutToAnotherSizeByWhatBecameKnownLaterGoOnAfterTheLastThatWasDecided() {
        Trial weekly = Trial.of("every: 7 days", "from: start", "do: contact", "slots: grid")
                .on("start@2026-06-01");
        Resolved fortnightly = Trial.of("every: 14 days", "from: start", "do: contact", "slots: grid")
                .resolved("2", weekly.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, weekly.resolved("1")), knowledge("2026-06-16T12:00", fortnightly)));
        assertThat(weekly.run(known, "2026-07-01"))
                .extracting(Explained::version, each -> each.start().day(), Explained::ordinal, Explained::state)
                .containsExactly(
                        tuple("1", LocalDate.of(2026, 6, 1), 0, MISSED),
                        tuple("1", LocalDate.of(2026, 6, 9), 1, MISSED),
                        tuple("2", LocalDate.of(2026, 6, 16), 2, MISSED),
                        tuple("2", LocalDate.of(2026, 6, 30), 3, OPEN));
    }

    @Test
    void aSlotIsToldOnceThoughTwiceSomethingBecameKnownWhileItsRhythmWentOn() {
        Trial weekly = Trial.of("every: 7 days", "from: start", "do: contact", "slots: grid")
                .on("start@2026-06-01");
        Resolved same = weekly.resolved("1");
        ResolvedStandards known = ResolvedStandards.ofKnown(List.of(
                knowledge(FROM_EVER, same), knowledge("2026-06-11T09:00", same), knowledge("2026-06-18T12:00", same)));
        assertThat(weekly.run(known, "2026-06-19"))
                .extracting(Explained::ordinal, Explained::state)
                .containsExactlyInAnyOrder(tuple(0, MISSED), tuple(1, MISSED), tuple(2, OPEN));
    }

    @Test
    void aShorterSlotThatLiesWithinOneThatWasDecidedIsNoNewOne() {
        Trial fortnightly = Trial.of("every: 14 days", "from: start", "do: contact", "slots: grid")
                .on("start@2026-06-01");
        Resolved weekly = Trial.of("every: 7 days", "from: start", "do: contact", "slots: grid")
                .resolved("2", fortnightly.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, fortnightly.resolved("1")), knowledge("2026-06-16T12:00", weekly)));
        assertThat(fortnightly.run(known, "2026-06-20"))
                .extracting(Explained::version, each -> each.start().day(), Explained::ordinal, Explained::state)
                .containsExactly(
                        tuple("1", LocalDate.of(2026, 6, 1), 0, MISSED),
                        tuple("2", LocalDate.of(2026, 6, 16), 2, OPEN));
    }

    @Test
    void ofARhythmThatCanNoLongerBeToldNothingIsAddedToThePeriodsThatWereDecided() {
        Trial monthly = Trial.of("times: 1", "in-each: month", "from: start", "do: contact")
                .on("start@2026-05-12");
        Resolved untold = Trial.of(
                        "times: 1",
                        "in-each: month",
                        "from: start",
                        "until: 90 days",
                        "do: contact",
                        "readings: {precision: hour}")
                .resolved("2", monthly.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, monthly.resolved("1")), knowledge("2026-07-15T12:00", untold)));
        assertThat(monthly.run(known, "2026-07-20"))
                .extracting(Explained::version, each -> each.start().day(), Explained::state)
                .containsExactly(tuple("1", LocalDate.of(2026, 6, 1), MISSED));
    }

    @Test
    void whatWasDoneLateInOneWayWhileAnotherWasStillOpenWasUndecided() {
        Trial ways = Trial.of(
                        "within: 1 day",
                        "of: missed-appointment",
                        "do: contact-by-phone",
                        "or: [{do: adviser-contact, within: 5 days}]")
                .on("missed-appointment@2026-06-01; contact-by-phone@2026-06-04");
        Resolved lax = Trial.of("within: 10 days", "of: missed-appointment", "do: contact")
                .resolved("2", ways.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, ways.resolved("1")), knowledge("2026-06-05T12:00", lax)));
        assertThat(ways.run(known, "2026-06-12"))
                .extracting(Explained::version, Explained::state)
                .containsExactly(tuple("2", MET));
    }

    @Test
    void aClockThatStartsAfterAVersionBecameKnownGoesByThatThoughItsTargetCameBefore() {
        Trial early = Trial.of("within: 3 days", "of: start", "do: cv", "readings: {early: counts}")
                .on("referral@2026-06-01; cv@2026-06-05; start@2026-06-15");
        Resolved later = Trial.of("within: 10 days", "of: start", "do: cv", "readings: {early: counts}")
                .resolved("2", early.dictionary);
        ResolvedStandards known = ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, early.resolved("1")), knowledge("2026-06-10T12:00", later)));
        assertThat(early.run(known, "2026-06-20"))
                .extracting(Explained::version, Explained::state)
                .containsExactly(tuple("2", MET));
    }

    @Test
    void whatBecameKnownIsInTheOrderOfTime() {
        Trial cases = Trial.of(THREE_WORKING_DAYS);
        List<Knowledge> backwards =
                List.of(knowledge(ANNOUNCED, cases.resolved("1")), knowledge(FROM_EVER, cases.resolved("1")));
        assertThatThrownBy(() -> ResolvedStandards.ofKnown(backwards)).hasMessageContaining("order of time");
    }

    private static Explained only(List<Explained> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static ResolvedStandards withHoliday(Trial cases) {
        return withHoliday(cases, ANNOUNCED, "2026-06-10");
    }

    private static ResolvedStandards withHoliday(Trial cases, String announced, String day) {
        return ResolvedStandards.ofKnown(
                List.of(knowledge(FROM_EVER, cases.resolved("1")), knowledge(announced, resolved(cases, day))));
    }

    private static Resolved resolved(Trial cases, String holiday) {
        Problems problems = new Problems();
        WorkingCalendar calendar = CalendarReader.read(
                        "holiday.yaml", """
                        calendar: england-and-wales
                        title: England and Wales
                        based-on: england-and-wales
                        closed:
                          - {date: %s, name: Day of thanks}
                        """.formatted(holiday), Calendars.builtIn(), problems)
                .orElseThrow(() -> new AssertionError(problems.list()));
        return cases.resolved("1", cases.dictionary, Calendars.builtIn().with(calendar));
    }

    private static Knowledge knowledge(String from, Resolved resolved) {
        return new Knowledge(
                Trial.instant(from.length() == 10 ? from + "T00:00" : from), List.of(InForce.always(resolved)));
    }
}
