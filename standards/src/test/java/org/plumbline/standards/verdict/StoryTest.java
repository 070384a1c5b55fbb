package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.plumbline.standards.clock.StepKind;

/** What a page tells about a case. */
class StoryTest {

    private static final String LATER = "2026-12-31";

    @Test
    void workingDaysAreToldWithThoseWhoKeepThem() {
        Trial trial = Trial.of("within: 2 working days", "of: referral", "do: contact");
        String events = "referral@2017-04-13; contact@2017-04-19";
        Explained english = trial.on(events).only("2017-04-30");
        Explained scottish = trial.countedBy("scotland").on(events).only("2017-04-30");
        assertThat(english.state()).isEqualTo(State.MET);
        assertThat(english.sentences()).last().asString().endsWith("version 1, by working days of England and Wales.");
        assertThat(scottish.state()).isEqualTo(State.MISSED);
        assertThat(scottish.sentences()).last().asString().endsWith("version 1, by working days of Scotland.");
    }

    @Test
    void aLetterDoesNotKeepAPromiseOfAPhoneCall() {
        Explained told = Trial.of("within: 2 days", "of: referral", "do: contact-by-phone")
                .on("referral@2026-03-03; letter-sent@2026-03-05; contact-by-phone@2026-03-09")
                .only(LATER);
        assertThat(told.sentences())
                .containsExactly(
                        "Referral on Tuesday 3 March 2026: due by the end of Thursday 5 March 2026.",
                        "Contact by phone on Monday 9 March 2026: 4 days late.",
                        "Letter sent on Thursday 5 March 2026 does not count: the promise asks for contact by phone.",
                        "Judged by Trial standard, version 1.");
        assertThat(told.notCounted()).extracting(other -> other.event().type()).containsExactly("letter-sent");
        assertThat(told.readings()).containsExactly("Days are calendar days.");
    }

    @Test
    void eachDayOverEasterIsCountedOrSkippedWithItsReason() {
        Explained told = Trial.of("within: 3 working days", "of: referral", "do: contact")
                .on("referral@2026-04-02; contact@2026-04-10")
                .only(LATER);
        assertThat(told.steps())
                .extracting(step -> step.day().getDayOfMonth(), Step::kind, Step::why)
                .containsExactly(
                        tuple(2, StepKind.START, "day 0"),
                        tuple(3, StepKind.SKIPPED, "Good Friday"),
                        tuple(4, StepKind.SKIPPED, "Saturday"),
                        tuple(5, StepKind.SKIPPED, "Sunday"),
                        tuple(6, StepKind.SKIPPED, "Easter Monday"),
                        tuple(7, StepKind.COUNTED, "working day 1"),
                        tuple(8, StepKind.COUNTED, "working day 2"),
                        tuple(9, StepKind.DUE, "working day 3"),
                        tuple(10, StepKind.DONE, "done late"));
        assertThat(told.late()).isEqualTo(new Lateness(1, "working day"));
    }

    @Test
    void aReferralOnASaturdayWaitsForDayZero() {
        Explained told = Trial.of(
                        "within: 1 working day",
                        "of: referral",
                        "do: contact",
                        "readings: {day-zero: next-working-day}")
                .on("referral@2026-03-28; contact@2026-03-31")
                .only(LATER);
        assertThat(told.steps())
                .extracting(step -> step.day().getDayOfMonth(), Step::kind, Step::why)
                .containsExactly(
                        tuple(28, StepKind.START, "Saturday"),
                        tuple(29, StepKind.SKIPPED, "Sunday"),
                        tuple(30, StepKind.COUNTED, "day 0"),
                        tuple(31, StepKind.DUE, "working day 1"),
                        tuple(31, StepKind.DONE, "done"));
        assertThat(told.readings())
                .containsExactly("A start on a day that is not a working day counts from the next working day.");
    }

    @Test
    void hoursAreToldAsHours() {
        Trial trial = Trial.of("within: 48 hours", "of: referral", "do: contact");
        Explained told =
                trial.on("referral@2026-03-27T14:30; contact@2026-03-29T18:45").only(LATER);
        assertThat(told.sentences())
                .startsWith(
                        "Referral on Friday 27 March 2026, 2:30pm: due by Sunday 29 March 2026, 3:30pm.",
                        "Contact on Sunday 29 March 2026, 6:45pm: 3 hours late.");
        assertThat(trial.on("referral@2026-03-27T14:30; contact@2026-03-29T15:45")
                        .only(LATER)
                        .late()
                        .words())
                .isEqualTo("less than an hour");
    }

    @Test
    void openingHoursAreLateInOpeningHours() {
        Explained told = Trial.of("within: 3 business hours", "of: referral", "do: contact")
                .on("referral@2026-03-06T16:00; contact@2026-03-10T10:30")
                .only(LATER);
        // Due on Monday at 11:00; from then on six hours on Monday and one and a half on Tuesday.
        assertThat(told.late()).isEqualTo(new Lateness(7, "working hour"));
    }

    @Test
    void whatIsNotDoneIsOverdueAsOfNow() {
        Explained told = Trial.of("within: 3 days", "of: referral", "do: contact")
                .on("contact@2026-02-28; referral@2026-03-02; contact-attempt@2026-03-03")
                .only("2026-03-07");
        assertThat(told.sentences())
                .containsExactly(
                        "Referral on Monday 2 March 2026: due by the end of Thursday 5 March 2026.",
                        "Not done: overdue by 2 days.",
                        "Contact on Saturday 28 February 2026 does not count: it came before the start.",
                        "Attempted contact on Tuesday 3 March 2026 does not count: the promise asks for contact.",
                        "Judged by Trial standard, version 1.");
    }

    @Test
    void openInTimeAndRecordedLateAreSaid() {
        Trial trial = Trial.of("within: 3 days", "of: referral", "do: contact");
        assertThat(trial.on("referral@2026-03-02").only("2026-03-03").sentences())
                .contains("Not done yet, and still in time.");
        assertThat(trial.on("referral@2026-03-02; contact@2026-03-04 recorded=2026-03-09T09:05")
                        .only(LATER)
                        .sentences())
                .contains(
                        "Contact on Wednesday 4 March 2026: in time.",
                        "It was written down only on Monday 9 March 2026, 9:05am, after it was due.");
    }

    @Test
    void theClosingAndWhatCameAfterItAreSaid() {
        Explained told = Trial.of("within: 25 days", "of: referral", "do: contact")
                .on("referral@2026-03-02; programme-end@2026-03-20; contact@2026-03-21")
                .only(LATER);
        assertThat(told.sentences())
                .contains("End of the programme on Friday 20 March 2026 ended it before it was due: withdrawn.");
        assertThat(told.steps().get(told.steps().size() - 1).kind()).isEqualTo(StepKind.CLOSED);
        assertThat(told.readings()).contains("What is not yet due when it ends is withdrawn.");
    }

    @Test
    void aContactOfAnotherKindIsSaidToBeOne() {
        Explained told = Trial.of("within: 3 days", "of: referral", "do: {event: contact, with: {channel: phone}}")
                .on("referral@2026-03-02; contact@2026-03-03 channel=letter")
                .only(LATER);
        assertThat(told.notCounted())
                .extracting(NotCounted::why)
                .containsExactly("the promise asks for contact of another kind");
    }

    @Test
    void aSlotIsToldFromItsBeginning() {
        Explained second = Trial.of("every: 2 weeks", "from: start", "do: adviser-contact", "slots: grid")
                .on("start@2026-03-02")
                .run("2026-03-20")
                .get(1);
        assertThat(second.sentences())
                .startsWith("From Tuesday 17 March 2026, counted from start on the programme on Monday 2 March 2026:"
                        + " due by the end of Monday 30 March 2026.");
    }

    @Test
    void noEvidenceSaysWhy() {
        assertThat(Trial.of("within: 3 days", "of: referral", "do: contact")
                        .supplied("referral")
                        .on("referral@2026-03-02")
                        .only(LATER)
                        .sentences())
                .contains("The contract's feed does not supply the events that would show it.");
    }
}
