package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;

/** What random cases under the independent reference found, as sentences; Monday 2 March 2026 and after. */
class OneTruthFindingsTest {

    @Test
    void aContactBeforeTheStartDoesNotCountAlthoughAnotherOfThatDayHasNoTime() {
        assertThat(Trial.of("within: 1 hours", "of: start", "do: contact")
                        .on("start@2026-03-02T10:00; contact@2026-03-02; contact@2026-03-02T09:00")
                        .state("2026-03-03"))
                .isEqualTo(NO_EVIDENCE);
    }

    @Test
    void ofTwoEarlierContactsTheLastCountsAlthoughAnotherOfThatDayHasNoTime() {
        assertThat(Trial.of("within: 1 days", "of: start", "do: contact", "readings: {early: counts}")
                        .on("start@2026-03-02T10:00; contact@2026-03-02; contact@2026-03-02T09:00")
                        .only("2026-03-03")
                        .decidedBy()
                        .key())
                .isEqualTo(2);
    }

    @Test
    void theContactThatStartsARhythmIsNoneOfItsContacts() {
        assertThat(Trial.of(
                                "times: 2",
                                "in-each: month",
                                "from: adviser-contact",
                                "do: contact",
                                "readings: {part-period: counts}")
                        .on("contact@2026-03-02; adviser-contact@2026-03-02T10:00")
                        .states("2026-03-31T23:59:59.999")
                        .get(0))
                .isNotEqualTo(MET);
        assertThat(Trial.of("every: 2 hours", "slots: grid", "from: adviser-contact", "do: contact")
                        .on("contact@2026-03-02; adviser-contact@2026-03-02T10:00")
                        .states("2026-03-02T12:00:01")
                        .get(0))
                .isEqualTo(NO_EVIDENCE);
    }

    @Test
    void aContactBeforeTheStartBeginsNoGapAlthoughOthersOfThatDayHaveNoTime() {
        assertThat(Trial.of("every: 1 days", "from: start", "do: contact", "readings: {first-due: from-first-target}")
                        .on("contact@2026-03-02; contact@2026-03-02; contact@2026-03-02T09:00; start@2026-03-02T10:00")
                        .run("2026-03-03"))
                .extracting(Explained::key)
                .containsExactly(0L, 1L);
    }

    @Test
    void aRhythmThatStartsAnewAfterAReopeningEndsTheOneBefore() {
        Trial trial = Trial.of("every: 1 weeks", "from: start", "do: contact", "readings: {closing: ignores}")
                .on("start@2026-03-02; contact@2026-03-04; programme-end@2026-03-05; returned@2026-03-09;"
                        + " start@2026-03-10; contact@2026-03-12");
        assertThat(trial.run("2026-03-13")).extracting(Explained::key).doesNotHaveDuplicates();
        assertThat(trial.states("2026-03-13").subList(0, 2)).containsExactly(MET, WITHDRAWN);
    }

    @Test
    void aContactOfTheDayOnWhichOneRhythmEndsAndTheNextStartsCountsOnce() {
        Trial trial = Trial.of("every: 1 weeks", "from: start", "do: contact")
                .on("start@2026-03-02; programme-end@2026-03-05; returned@2026-03-05; start@2026-03-05;"
                        + " contact@2026-03-05");
        assertThat(trial.run("2026-03-06")).extracting(Explained::key).containsExactly(0L, 4L, 3L);
    }

    @Test
    void aContactBeforeTheStartCountsWhereWhatWasToHappenByTheLimitDid() {
        assertThat(Trial.of(
                                "within: 2 days",
                                "of: start",
                                "do: letter-sent",
                                "or: [{do: contact, if: {happened: referral, by: limit}}]",
                                "readings: {early: counts}")
                        .on("referral@2026-03-02; contact@2026-03-03; start@2026-03-04")
                        .state("2026-03-10"))
                .isEqualTo(MET);
    }

    @Test
    void oneThatIsEnoughIsDoneLateToo() {
        Trial trial = Trial.of("at-least: 3", "of: start", "do: contact", "window: 24 hours", "enough: letter-sent");
        assertThat(trial.on("start@2026-03-02T10:00; letter-sent@2026-03-05")
                        .only("2026-03-10")
                        .decidedBy()
                        .key())
                .isEqualTo(1);
        assertThat(trial.on("start@2026-03-02T10:00; letter-sent@2026-03-03").state("2026-03-10"))
                .isEqualTo(NO_EVIDENCE);
    }

    @Test
    void aStoryIsToldBeyondTheCalendarWhereOnlyHoursAreCounted() {
        assertThat(Trial.of(
                                "within: 3 days",
                                "of: referral",
                                "do: contact",
                                "or: [{do: letter-sent, within: 48 hours}]",
                                "readings: {day-zero: next-working-day}")
                        .on("referral@2029-01-06T10:00; letter-sent@2029-01-07T09:00")
                        .state("2029-02-01"))
                .isEqualTo(MET);
    }

    @Test
    void aNewPhaseOfSlotsCountsFromTheEndOfTheSlotBefore() {
        Trial slots = Trial.of(
                        "every: [{weeks: 1-1, gap: 1 weeks}, {weeks: 2-, gap: 1 weeks}]",
                        "slots: grid",
                        "from: start",
                        "do: contact",
                        "readings: {first-day: 1}")
                .on("start@2026-03-02");
        assertThat(slots.run("2026-03-16"))
                .extracting(slot -> slot.due().day().toString())
                .containsExactly("2026-03-08", "2026-03-15", "2026-03-22");
        Trial hours = Trial.of(
                        "every: [{weeks: 1-1, gap: 100 hours}, {weeks: 2-, gap: 12 hours}]",
                        "slots: grid",
                        "from: start",
                        "do: contact")
                .on("start@2026-03-02T10:00");
        assertThat(hours.run("2026-03-11T00:00"))
                .extracting(slot -> slot.due().instant().toString())
                .containsExactly("2026-03-06T14:00:00Z", "2026-03-10T18:00:00Z", "2026-03-11T06:00:00Z");
    }

    @Test
    void aSlotIsJudgedByTheGroupOfItsOwnDay() {
        assertThat(Trial.of(
                                "every: 1 weeks",
                                "slots: grid",
                                "from: start",
                                "until: 2 weeks",
                                "do: contact",
                                "segment: {group: PG5}")
                        .on("start@2026-03-02 group=PG5; action-plan@2026-03-05 group=PG6")
                        .states("2026-04-01"))
                .containsExactly(MISSED);
    }
}
