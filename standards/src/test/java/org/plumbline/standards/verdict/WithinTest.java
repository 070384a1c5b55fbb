package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;

import org.junit.jupiter.api.Test;

class WithinTest {

    private static final String LATER = "2026-12-31";

    private final Trial contact = Trial.of("within: 3 days", "of: referral", "do: contact");

    @Test
    void doneLateIsMissedByTheDaysThatItCameAfter() {
        Explained told = contact.on("referral@2026-03-02; contact@2026-03-09").only(LATER);
        assertThat(told.state()).isEqualTo(MISSED);
        assertThat(told.decidedBy().type()).isEqualTo("contact");
        assertThat(told.late()).isEqualTo(new Lateness(4, "day"));
    }

    @Test
    void aContactBeforeTheReferralDoesNotCount() {
        assertThat(contact.on("contact@2026-03-01; referral@2026-03-02").state(LATER))
                .isEqualTo(MISSED);
        assertThat(contact.on("contact@2026-03-02T09:00; referral@2026-03-02T10:00")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void aContactOnTheDayOfTheReferralCountsWhereNobodyWroteDownTheTime() {
        assertThat(contact.on("referral@2026-03-02; contact@2026-03-02").state(LATER))
                .isEqualTo(MET);
        assertThat(contact.on("contact@2026-03-02; referral@2026-03-02T14:00").state(LATER))
                .isEqualTo(MET);
        assertThat(contact.on("contact@2026-03-02T09:00; referral@2026-03-02").state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void whatWasDoneBeforeCountsWhereTheReadingSaysSo() {
        Trial cv = Trial.of("within: 4 weeks", "of: induction", "do: cv", "readings: {early: counts}");
        assertThat(cv.on("cv@2025-01-01; induction@2026-03-02").state("2026-03-02"))
                .isEqualTo(MET);
        assertThat(cv.on("induction@2026-03-02").state("2026-03-02")).isEqualTo(OPEN);
    }

    @Test
    void aKindOfTheTargetKeepsItAndAnAttemptDoesNot() {
        assertThat(contact.on("referral@2026-03-02; contact-by-phone@2026-03-03")
                        .state(LATER))
                .isEqualTo(MET);
        assertThat(contact.on("referral@2026-03-02; contact-attempt@2026-03-03").state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void theTargetMustHaveTheChannelThatWasPromised() {
        Trial phone =
                Trial.of("within: 3 days", "of: referral", "do: {event: contact, with: {channel: [phone, video]}}");
        assertThat(phone.on("referral@2026-03-02; contact@2026-03-03 channel=letter")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(phone.on("referral@2026-03-02; contact@2026-03-03 channel=video")
                        .state(LATER))
                .isEqualTo(MET);
        assertThat(phone.on("referral@2026-03-02; contact@2026-03-03").state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void theFirstReferralCountsAndEachMissedAppointmentDoes() {
        assertThat(contact.on("referral@2026-03-02; referral@2026-03-10; contact@2026-03-03")
                        .states(LATER))
                .containsExactly(MET);
        Trial each = Trial.of("within: 2 days", "of: {each: missed-appointment}", "do: contact");
        assertThat(each.on("missed-appointment@2026-03-02; contact@2026-03-03; missed-appointment@2026-03-10")
                        .states(LATER))
                .containsExactly(MET, MISSED);
    }

    @Test
    void eachOfTwoTriggersIsKnownByItsOwnEvent() {
        Trial each = Trial.of("within: 2 days", "of: {each: missed-appointment}", "do: contact");
        assertThat(each.on("missed-appointment@2026-03-02; missed-appointment@2026-03-10")
                        .run(LATER))
                .extracting(Explained::key)
                .containsExactly(0L, 1L);
    }

    // Phone within 2 days, or if there was no contact a letter within 5.
    private final Trial phoneOrLetter = Trial.of(
            "within: 2 days",
            "of: referral",
            "do: contact-by-phone",
            "or:",
            "  - {do: letter-sent, within: 5 days, if: {not: {happened: contact, since: trigger}}}");

    @Test
    void anyAlternativeKeepsIt() {
        assertThat(phoneOrLetter
                        .on("referral@2026-03-02; contact-by-phone@2026-03-04")
                        .state(LATER))
                .isEqualTo(MET);
        assertThat(phoneOrLetter
                        .on("referral@2026-03-02; letter-sent@2026-03-07")
                        .state(LATER))
                .isEqualTo(MET);
    }

    @Test
    void itIsOpenUntilTheLastLimitThatApplies() {
        phoneOrLetter.on("referral@2026-03-02");
        assertThat(phoneOrLetter.state("2026-03-07")).isEqualTo(OPEN);
        assertThat(phoneOrLetter.state("2026-03-08")).isEqualTo(MISSED);
        assertThat(phoneOrLetter.nextChange("2026-03-03")).isEqualTo("2026-03-08T00:00");
    }

    @Test
    void aLateContactTakesTheLetterAway() {
        phoneOrLetter.on("referral@2026-03-02; contact-by-phone@2026-03-05");
        assertThat(phoneOrLetter.state("2026-03-06")).isEqualTo(MISSED);
        assertThat(phoneOrLetter.only("2026-03-06").late()).isEqualTo(new Lateness(1, "day"));
    }

    @Test
    void aContactAfterTheLetterTakesNothingBack() {
        phoneOrLetter.on("referral@2026-03-02; letter-sent@2026-03-05; contact-by-phone@2026-03-10");
        assertThat(phoneOrLetter.state(LATER)).isEqualTo(MET);
    }

    @Test
    void aConditionMayBecomeKnownAfterTheLimit() {
        Trial plan = Trial.of("within: 15 days", "of: referral", "do: action-plan", "if: {happened: start}");
        assertThat(plan.on("referral@2026-03-02").states(LATER)).isEmpty();
        assertThat(plan.on("referral@2026-03-02; start@2026-04-30").states(LATER))
                .containsExactly(MISSED);
    }

    @Test
    void whatWasOwedWhenItFellDueStaysOwed() {
        Trial letter = Trial.of(
                "within: 5 days", "of: referral", "do: letter-sent", "if: {not: {happened: contact, since: trigger}}");
        assertThat(letter.on("referral@2026-03-02; contact@2026-03-04").states(LATER))
                .isEmpty();
        assertThat(letter.on("referral@2026-03-02; contact@2026-03-09").states(LATER))
                .containsExactly(MISSED);
        assertThat(letter.on("contact@2026-02-20; referral@2026-03-02").states(LATER))
                .containsExactly(MISSED);
    }

    @Test
    void theSegmentIsThatOfTheDayOfTheTrigger() {
        Trial pg5 = Trial.of("within: 8 weeks", "of: induction", "do: cv", "segment: {group: [PG5, PG6]}");
        assertThat(pg5.on("referral@2026-03-01 group=PG5; induction@2026-03-02; start@2026-03-03 group=PG1")
                        .states(LATER))
                .containsExactly(MISSED);
        assertThat(pg5.on("referral@2026-03-01 group=PG1; induction@2026-03-02; start@2026-03-03 group=PG5")
                        .states(LATER))
                .isEmpty();
        assertThat(pg5.on("referral@2026-03-01; induction@2026-03-02").states(LATER))
                .isEmpty();
    }

    @Test
    void theSegmentIsThatOfNowWhereTheStandardSaysSo() {
        Trial now =
                Trial.of("within: 8 weeks", "of: induction", "do: cv", "segment: {group: [PG5]}", "segment-at: now");
        now.on("referral@2026-03-01 group=PG1; induction@2026-03-02; start@2026-03-10 group=PG5");
        assertThat(now.states("2026-03-09")).isEmpty();
        assertThat(now.states("2026-03-10")).containsExactly(OPEN);
    }

    private final Trial phoneOrAnyLetter = Trial.of(
            "within: 2 days", "of: referral", "do: contact-by-phone", "or:", "  - {do: letter-sent, within: 5 days}");

    @Test
    void theDueTimeIsThatOfTheAlternativeThatKeptIt() {
        assertThat(phoneOrAnyLetter
                        .on("referral@2026-03-02; contact-by-phone@2026-03-04")
                        .due(LATER))
                .isEqualTo("2026-03-04");
        phoneOrAnyLetter.on("referral@2026-03-02; letter-sent@2026-03-03; contact-by-phone@2026-03-04");
        assertThat(phoneOrAnyLetter.due(LATER)).isEqualTo("2026-03-07");
        assertThat(phoneOrAnyLetter.only(LATER).decidedBy().type()).isEqualTo("letter-sent");
    }

    @Test
    void anAlternativeThatTheFeedDoesNotSupplyIsNotWaitedFor() {
        Trial trial = phoneOrAnyLetter.supplied("referral", "contact-by-phone").on("referral@2026-03-02");
        assertThat(trial.state("2026-03-05")).isEqualTo(MISSED);
    }

    @Test
    void aContactOfTheDayOnWhichItFallsDueLeavesItOpenUntilThen() {
        Trial hours = Trial.of("within: 48 hours", "of: referral", "do: contact");
        hours.on("referral@2026-03-02T10:00; contact@2026-03-04");
        assertThat(hours.state("2026-03-04T09:00")).isEqualTo(OPEN);
        assertThat(hours.state("2026-03-04T11:00")).isEqualTo(State.NO_EVIDENCE);
    }
}
