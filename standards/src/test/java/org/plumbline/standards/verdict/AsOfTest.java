package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts by when, and when a verdict changes by itself. */
class AsOfTest {

    private final Trial threeDays = Trial.of("within: 3 days", "of: referral", "do: contact");
    private final Trial twoHours = Trial.of("within: 2 hours", "of: referral", "do: contact");

    @Test
    void asOfADateItsDeadlinesAreOpen() {
        threeDays.on("referral@2026-03-02");
        assertThat(threeDays.state("2026-03-05")).isEqualTo(State.OPEN);
        assertThat(threeDays.state("2026-03-06")).isEqualTo(State.MISSED);
    }

    @Test
    void asOfADateItsEventsCount() {
        assertThat(threeDays.on("referral@2026-03-02; contact@2026-03-05T23:59").state("2026-03-05"))
                .isEqualTo(State.MET);
    }

    @Test
    void asOfAnInstantWhatWasDueBeforeItIsMissed() {
        twoHours.on("referral@2026-03-02T10:00");
        assertThat(twoHours.state("2026-03-02T12:00")).isEqualTo(State.OPEN);
        assertThat(twoHours.state("2026-03-02T12:00:01")).isEqualTo(State.MISSED);
    }

    @Test
    void theFirstMillisecondOfTheNextDayTurnsItMissed() {
        threeDays.on("referral@2026-03-02");
        assertThat(threeDays.state("2026-03-05T23:59:59.999")).isEqualTo(State.OPEN);
        assertThat(threeDays.state("2026-03-06T00:00")).isEqualTo(State.MISSED);
        assertThat(threeDays.nextChange("2026-03-02")).isEqualTo("2026-03-06T00:00");
        assertThat(threeDays.nextChange("2026-03-06")).isEqualTo("never");
    }

    @Test
    void aDeadlineOnTheDayOfTheClockChangeEndsWithThatDay() {
        threeDays.on("referral@2026-03-26");
        assertThat(threeDays.nextChange("2026-03-26")).isEqualTo("2026-03-30T00:00");
        assertThat(threeDays.state("2026-03-29T23:59:59")).isEqualTo(State.OPEN);
    }

    @Test
    void anEventThatIsYetToComeWaits() {
        threeDays.on("referral@2026-03-02; contact@2026-03-04T10:00");
        assertThat(threeDays.state("2026-03-03")).isEqualTo(State.OPEN);
        assertThat(threeDays.nextChange("2026-03-03")).isEqualTo("2026-03-04T10:00");
        assertThat(threeDays.state("2026-03-04T10:00")).isEqualTo(State.MET);
        assertThat(threeDays.nextChange("2026-03-04T10:00")).isEqualTo("never");
    }

    @Test
    void aReferralThatIsYetToComeStartsNothing() {
        threeDays.on("referral@2026-03-04");
        assertThat(threeDays.states("2026-03-03")).isEmpty();
        assertThat(threeDays.nextChange("2026-03-03")).isEqualTo("2026-03-04T00:00");
    }

    @Test
    void aDayWithoutATimeHasHappenedFromItsFirstMoment() {
        assertThat(threeDays.on("referral@2026-03-02; contact@2026-03-04").state("2026-03-04T08:00"))
                .isEqualTo(State.MET);
    }

    @Test
    void aVoidedContactNeverCounted() {
        threeDays.on("referral@2026-03-02; contact@2026-03-04; contact@2026-03-04 voids=1");
        assertThat(threeDays.state("2026-03-04")).isEqualTo(State.OPEN);
    }

    @Test
    void aReplacedContactIsJudgedByItsNewDay() {
        threeDays.on("referral@2026-03-02; contact@2026-03-06; contact@2026-03-05 replaces=1");
        assertThat(threeDays.state("2026-03-31")).isEqualTo(State.MET);
    }

    @Test
    void recordedLateIsMetWithAFlag() {
        threeDays.on("referral@2026-03-02; contact@2026-03-04 recorded=2026-03-09T09:00");
        Explained told = threeDays.only("2026-03-31");
        assertThat(told.state()).isEqualTo(State.MET);
        assertThat(told.recordedLate()).isTrue();
        threeDays.on("referral@2026-03-02; contact@2026-03-04 recorded=2026-03-05T23:59");
        assertThat(threeDays.only("2026-03-31").recordedLate()).isFalse();
    }

    @Test
    void whereTheFeedDoesNotSupplyTheTargetThereIsNoEvidence() {
        Trial trial = threeDays.supplied("referral", "letter-sent").on("referral@2026-03-02; contact@2026-03-03");
        assertThat(trial.only("2026-03-31").reason()).isEqualTo(Reason.NOT_SUPPLIED);
    }

    @Test
    void whereTheFeedSuppliesAKindOfTheTargetSilenceIsMissed() {
        Trial trial = threeDays.supplied("referral", "contact-by-phone").on("referral@2026-03-02");
        assertThat(trial.state("2026-03-31")).isEqualTo(State.MISSED);
    }
}
