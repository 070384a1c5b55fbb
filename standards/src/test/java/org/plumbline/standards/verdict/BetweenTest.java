package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;
import static org.plumbline.standards.verdict.State.OPEN;
import static org.plumbline.standards.verdict.State.WITHDRAWN;

import org.junit.jupiter.api.Test;

/** An induction on Monday 6 March 2017 at 10:00, booked on Monday 27 February; other windows around other days. */
class BetweenTest {

    private static final String LATER = "2017-06-30";
    private static final String BOOKED = "referral@2017-02-20; induction-booked@2017-02-27 scheduled=2017-03-06T10:00";

    private static Trial dayBefore(String... readings) {
        return Trial.of(
                "between: [24 hours, 48 hours]",
                "before: {event: induction-booked, at: scheduled}",
                "do: call",
                "called-off: induction-cancelled",
                "held: induction",
                readings.length == 0 ? "readings: {anchor: each-booking}" : readings[0]);
    }

    @Test
    void aCallInTheWindowKeepsItBothEdgesIncluded() {
        assertThat(dayBefore().on(BOOKED + "; call@2017-03-04T10:00").state(LATER))
                .isEqualTo(MET);
        assertThat(dayBefore().on(BOOKED + "; call@2017-03-05T10:00").state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void aCallAMinuteTooEarlyOrTooLateMissesIt() {
        Explained early = dayBefore().on(BOOKED + "; call@2017-03-04T09:59").only(LATER);
        assertThat(early.state()).isEqualTo(MISSED);
        assertThat(early.sentences())
                .contains("Phone call on Saturday 4 March 2017, 9:59am does not count: it came before the time in"
                        + " which it counts.");
        Explained late = dayBefore().on(BOOKED + "; call@2017-03-05T10:01").only(LATER);
        assertThat(late.state()).isEqualTo(MISSED);
        assertThat(late.sentences())
                .containsSequence(
                        "Booking of the induction on Monday 27 February 2017, for Monday 6 March 2017, 10:00am: due"
                                + " from Saturday 4 March 2017, 10:00am by Sunday 5 March 2017, 10:00am.",
                        "Phone call on Sunday 5 March 2017, 10:01am: less than an hour late.");
    }

    @Test
    void whatComesAfterTheAnchorItselfIsNotDoneLate() {
        assertThat(dayBefore()
                        .on(BOOKED + "; call@2017-03-07T10:00")
                        .only(LATER)
                        .decidedBy())
                .isNull();
    }

    @Test
    void theClockRunsAheadOfTheAnchor() {
        assertThat(dayBefore().on(BOOKED).state("2017-03-05T10:00")).isEqualTo(OPEN);
        assertThat(dayBefore().on(BOOKED).nextChange("2017-02-28")).isEqualTo("2017-03-05T10:00:00.001");
        assertThat(dayBefore().on(BOOKED).state("2017-03-05T10:01")).isEqualTo(MISSED);
    }

    @Test
    void tooEarlyIsAMissAtOnceWhereTheReadingSaysSo() {
        Explained told = dayBefore("readings: {early: misses}")
                .on(BOOKED + "; call@2017-03-03T16:00; call@2017-03-05T09:00")
                .only(LATER);
        assertThat(told.state()).isEqualTo(MISSED);
        assertThat(told.sentences())
                .contains("Phone call on Friday 3 March 2017, 4:00pm: too early, and that is a miss.");
    }

    @Test
    void oneToTwoWorkingDaysBeforeAMondayAreThursdayAndFriday() {
        Trial workingDays = Trial.of(
                "between: [1 working day, 2 working days]",
                "before: {event: induction-booked, at: scheduled}",
                "do: call");
        assertThat(workingDays.on(BOOKED + "; call@2017-03-03T16:00").state(LATER))
                .isEqualTo(MET);
        assertThat(workingDays.on(BOOKED + "; call@2017-03-02").state(LATER)).isEqualTo(MET);
        assertThat(workingDays.on(BOOKED + "; call@2017-03-01").state(LATER)).isEqualTo(MISSED);
        assertThat(workingDays.on(BOOKED + "; call@2017-03-04").state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void eachBookingOfAMovedInductionIsJudgedByItself() {
        String moved = BOOKED + "; call@2017-03-05T04:00; induction-booked@2017-03-05T12:00 scheduled=2017-03-13T10:00";
        assertThat(dayBefore().on(moved).states(LATER)).containsExactly(MET, MISSED);
        assertThat(dayBefore().on(moved + "; call@2017-03-12T09:00").states(LATER))
                .containsExactly(MET, MET);
    }

    @Test
    void aBookingThatIsMovedBeforeItsWindowHasPassedIsWithdrawn() {
        Trial moved = dayBefore()
                .on(BOOKED + "; induction-booked@2017-03-02 scheduled=2017-03-13T10:00; call@2017-03-12T09:00");
        assertThat(moved.states(LATER)).containsExactly(WITHDRAWN, MET);
        assertThat(moved.run(LATER).get(0).sentences())
                .contains("Booking of the induction on Thursday 2 March 2017 moved it: withdrawn.");
    }

    @Test
    void theLastBookingJudgesASessionThatWasHeldAndIsNamed() {
        Trial held = dayBefore("readings: {anchor: held}")
                .on(BOOKED + "; call@2017-03-05T04:00; induction-booked@2017-03-05T12:00 scheduled=2017-03-13T10:00;"
                        + " induction@2017-03-13T10:00");
        Explained told = held.only(LATER);
        assertThat(told.state()).isEqualTo(MISSED);
        assertThat(told.key()).isEqualTo(1);
        assertThat(told.booking().key()).isEqualTo(3);
        assertThat(told.sentences())
                .contains("Booking of the induction on Monday 27 February 2017, judged by the booking of Sunday 5 March"
                        + " 2017, 12:00pm, for Monday 13 March 2017, 10:00am: due from Saturday 11 March 2017, 10:00am"
                        + " by Sunday 12 March 2017, 10:00am.");
    }

    @Test
    void aBookingAfterTheSessionIsForAnotherOne() {
        assertThat(dayBefore("readings: {anchor: held}")
                        .on(BOOKED + "; call@2017-03-05T04:00; induction@2017-03-06T10:00;"
                                + " induction-booked@2017-03-07 scheduled=2017-03-20T10:00")
                        .states(LATER))
                .containsExactly(MET, MISSED);
    }

    @Test
    void aBookingThatIsCalledOffInTimeIsWithdrawn() {
        Explained told =
                dayBefore().on(BOOKED + "; induction-cancelled@2017-03-03").only(LATER);
        assertThat(told.state()).isEqualTo(WITHDRAWN);
        assertThat(told.sentences())
                .contains("Cancellation of the induction on Friday 3 March 2017 called it off: withdrawn.");
        assertThat(dayBefore()
                        .on(BOOKED + "; induction-cancelled@2017-03-05T11:00")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void aCallOffOfANewInductionTakesNothingBackOfTheOneThatWasHeld() {
        String anew = BOOKED + "; induction@2017-03-01; induction-booked@2017-03-02 scheduled=2017-03-20T10:00;"
                + " induction-cancelled@2017-03-03";
        assertThat(dayBefore().on(anew).states(LATER)).containsExactly(MISSED, WITHDRAWN);
        assertThat(dayBefore().on(anew + " booking=b").states(LATER)).containsExactly(MISSED, WITHDRAWN);
    }

    @Test
    void hoursBeforeADateReachOneDayAtBothEndsOfTheWindow() {
        Trial before = Trial.of(
                "between: [36 hours, 36 hours]", "before: {each: start}", "do: call", "readings: {precision: day}");
        String start = "referral@2017-02-20; start@2017-03-08; ";
        assertThat(before.on(start + "call@2017-03-06T23:59").state(LATER)).isEqualTo(MISSED);
        assertThat(before.on(start + "call@2017-03-07T00:00").state(LATER)).isEqualTo(MET);
        assertThat(before.on(start + "call@2017-03-07T23:59").state(LATER)).isEqualTo(MET);
        assertThat(before.on(start + "call@2017-03-08T00:00").state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void aTargetOfWhichOnlyTheDayIsKnownIsGoodWhereWhatIsEarlyCountsToo() {
        assertThat(Trial.of("between: [24 hours, 48 hours]", "after: start", "do: call", "readings: {early: counts}")
                        .on("referral@2017-02-20; start@2017-03-06T18:00; call@2017-03-07")
                        .state("2017-03-07"))
                .isEqualTo(MET);
    }

    @Test
    void aBookingInsideItsWindowCanStillBeKept() {
        String late = "referral@2017-02-20; induction-booked@2017-03-05T08:00 scheduled=2017-03-06T10:00";
        assertThat(dayBefore().on(late + "; call@2017-03-05T09:00").state(LATER))
                .isEqualTo(MET);
        assertThat(dayBefore().on(late).state("2017-03-05T09:00")).isEqualTo(OPEN);
    }

    @Test
    void aBookingAfterItsWindowIsMissedAtBirthOrWithdrawn() {
        String tooLate = "referral@2017-02-20; induction-booked@2017-03-05T12:00 scheduled=2017-03-06T10:00";
        assertThat(dayBefore().on(tooLate).only("2017-03-05T12:00").sentences())
                .contains("Not done: overdue by 2 hours. The booking left no time for it.");
        Explained told =
                dayBefore("readings: {short-notice: withdraws}").on(tooLate).only("2017-03-05T12:00");
        assertThat(told.state()).isEqualTo(WITHDRAWN);
        assertThat(told.sentences()).contains("The booking left no time for it: withdrawn.");
    }

    @Test
    void aSessionWithADateOnlyIsNoEvidenceToTheHourUnlessItIsJudgedByDays() {
        String dateOnly =
                "referral@2017-02-20; induction-booked@2017-02-27 scheduled=2017-03-06; call@2017-03-04T08:00";
        assertThat(dayBefore().on(dateOnly).state(LATER)).isEqualTo(NO_EVIDENCE);
        assertThat(dayBefore("readings: {precision: day}").on(dateOnly).state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void aBookingThatNamesNoTimeIsNoEvidence() {
        assertThat(dayBefore()
                        .on("referral@2017-02-20; induction-booked@2017-02-27")
                        .only(LATER)
                        .reason())
                .isEqualTo(Reason.ANCHOR_UNKNOWN);
    }

    @Test
    void aCallOnADayWhoseHourNobodyWroteDownIsNoEvidenceWhereTheHourDecides() {
        assertThat(dayBefore().on(BOOKED + "; call@2017-03-04").state(LATER)).isEqualTo(NO_EVIDENCE);
        assertThat(dayBefore().on(BOOKED + "; call@2017-03-03").state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void aClosingBeforeTheWindowHasPassedWithdrawsIt() {
        assertThat(dayBefore().on(BOOKED + "; programme-end@2017-03-03").state(LATER))
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void eachAppointmentAsksForAReminderAndOnlyOneOfItsOwnNameMovesIt() {
        Trial reminders = Trial.of(
                "between: [0 days, any time]",
                "before: {each: appointment-booked, at: scheduled}",
                "do: reminder-sent");
        assertThat(reminders
                        .on("referral@2017-02-20; appointment-booked@2017-03-01 scheduled=2017-03-10T10:00;"
                                + " appointment-booked@2017-03-02 scheduled=2017-03-20T10:00; reminder-sent@2017-03-09")
                        .states(LATER))
                .containsExactly(MET, MET);
        assertThat(reminders
                        .on("referral@2017-02-20; appointment-booked@2017-03-01 scheduled=2017-03-10T10:00;"
                                + " appointment-booked@2017-03-11 scheduled=2017-03-20T10:00; reminder-sent@2017-03-09")
                        .states(LATER))
                .containsExactly(MET, MISSED);
        assertThat(reminders
                        .on("referral@2017-02-20; appointment-booked@2017-03-01 scheduled=2017-03-10T10:00 booking=a;"
                                + " appointment-booked@2017-03-02 scheduled=2017-03-20T10:00 booking=a;"
                                + " reminder-sent@2017-03-19")
                        .states(LATER))
                .containsExactly(WITHDRAWN, MET);
    }

    @Test
    void aReminderAfterTheHourOfTheAppointmentIsTooLate() {
        Trial reminders = Trial.of(
                "between: [0 days, any time]",
                "before: {each: appointment-booked, at: scheduled}",
                "do: reminder-sent");
        String booked = "referral@2017-02-20; appointment-booked@2017-03-01 scheduled=2017-03-10T10:00;";
        assertThat(reminders.on(booked + " reminder-sent@2017-03-10T09:59").state(LATER))
                .isEqualTo(MET);
        assertThat(reminders.on(booked + " reminder-sent@2017-03-10T10:01").state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void aReminderOfTheDayOfTheBookingCountsThoughNobodyWroteDownItsHour() {
        Trial reminders = Trial.of(
                "between: [0 days, any time]",
                "before: {each: appointment-booked, at: scheduled}",
                "do: reminder-sent");
        String booked = "referral@2017-02-20; appointment-booked@2017-03-01T10:00 scheduled=2017-03-10T10:00;";
        assertThat(reminders.on(booked + " reminder-sent@2017-03-01").state(LATER))
                .isEqualTo(MET);
        assertThat(reminders.on(booked + " reminder-sent@2017-03-01T09:59").state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void sevenDaysBeforeAtLeastOrExactly() {
        String tenDays = "referral@2017-02-20; phase-transfer-booked@2017-02-27 scheduled=2017-03-20;"
                + " information-given@2017-03-10";
        Trial atLeast = Trial.of(
                "between: [7 days, any time]",
                "before: {event: phase-transfer-booked, at: scheduled}",
                "do: information-given");
        Trial exactly = Trial.of(
                "between: [7 days, 7 days]",
                "before: {event: phase-transfer-booked, at: scheduled}",
                "do: information-given");
        assertThat(atLeast.on(tenDays).state(LATER)).isEqualTo(MET);
        assertThat(atLeast.due(LATER)).isEqualTo("2017-03-13");
        assertThat(exactly.on(tenDays).state(LATER)).isEqualTo(MISSED);
    }

    @Test
    void anEventThatComesUnannouncedLooksBackToTheOneBeforeIt() {
        Trial discussed =
                Trial.of("between: [0 days, any time]", "before: {each: external-referral}", "do: consent-discussion");
        assertThat(discussed
                        .on("referral@2017-02-20; consent-discussion@2017-03-01; external-referral@2017-03-02;"
                                + " external-referral@2017-03-06")
                        .states(LATER))
                .containsExactly(MET, MISSED);
    }

    @Test
    void aJobFromDay100ToDay300KeepsItBeforeThatItIsTooEarly() {
        Trial twoSided = Trial.of("between: [100 days, 300 days]", "after: start", "do: job-start");
        String start = "referral@2017-02-20; start@2017-03-01; job-start@";
        assertThat(twoSided.on(start + "2017-06-09").state("2018-06-30")).isEqualTo(MET);
        assertThat(twoSided.on(start + "2017-06-08").state("2018-06-30")).isEqualTo(MISSED);
        assertThat(twoSided.on(start + "2017-12-26").state("2018-06-30")).isEqualTo(MET);
        assertThat(twoSided.on(start + "2017-12-27").state("2018-06-30")).isEqualTo(MISSED);
        assertThat(Trial.of(
                                "between: [100 days, 300 days]",
                                "after: start",
                                "do: job-start",
                                "readings: {early: counts}")
                        .on(start + "2017-06-08")
                        .state("2018-06-30"))
                .isEqualTo(MET);
    }
}
