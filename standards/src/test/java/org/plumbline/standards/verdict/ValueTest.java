package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.NO_EVIDENCE;

import org.junit.jupiter.api.Test;

/** Venues assigned in March 2017, each with its travel time. */
class ValueTest {

    private static final String LATER = "2017-04-30";
    private final Trial venue = Trial.of("value: travel-minutes", "max: 40", "of: {each: venue-assigned}");

    @Test
    void theBoundItselfIsGoodAndAnythingAboveItIsNot() {
        assertThat(venue.on("referral@2017-03-01; venue-assigned@2017-03-06 travel-minutes=40")
                        .state(LATER))
                .isEqualTo(MET);
        assertThat(venue.on("referral@2017-03-01; venue-assigned@2017-03-06 travel-minutes=40.5")
                        .state(LATER))
                .isEqualTo(MISSED);
        assertThat(venue.on("referral@2017-03-01; venue-assigned@2017-03-06 travel-minutes=41")
                        .state(LATER))
                .isEqualTo(MISSED);
    }

    @Test
    void itIsToldWithItsNumber() {
        Explained told = venue.on("referral@2017-03-01; venue-assigned@2017-03-06 travel-minutes=41")
                .only(LATER);
        assertThat(told.sentences())
                .containsExactly(
                        "Venue assigned on Monday 6 March 2017.",
                        "It says 41, and at most 40 is promised: missed.",
                        "Judged by Trial standard, version 1.");
        assertThat(told.late()).isNull();
    }

    @Test
    void anEventWithoutTheNumberIsNoEvidence() {
        Explained told =
                venue.on("referral@2017-03-01; venue-assigned@2017-03-06").only(LATER);
        assertThat(told.state()).isEqualTo(NO_EVIDENCE);
        assertThat(told.sentences()).contains("The event does not say the number.");
        assertThat(venue.on("referral@2017-03-01; venue-assigned@2017-03-06 travel-minutes=far")
                        .state(LATER))
                .isEqualTo(NO_EVIDENCE);
    }

    @Test
    void eachEventIsJudgedByItselfOrOnlyTheFirst() {
        String two = "referral@2017-03-01; venue-assigned@2017-03-06 travel-minutes=30;"
                + " venue-assigned@2017-03-20 travel-minutes=50";
        assertThat(venue.on(two).states(LATER)).containsExactly(MET, MISSED);
        assertThat(Trial.of("value: travel-minutes", "max: 40", "of: venue-assigned")
                        .on(two)
                        .states(LATER))
                .containsExactly(MET);
    }

    @Test
    void aNumberCanHaveAFloor() {
        Trial floor = Trial.of("value: minutes", "min: 30", "of: {each: adviser-meeting}");
        assertThat(floor.on("adviser-meeting@2017-03-06 minutes=30; adviser-meeting@2017-03-07 minutes=29")
                        .states(LATER))
                .containsExactly(MET, MISSED);
    }

    @Test
    void aConditionOnTheWayOfTravelLeavesOthersOut() {
        Trial byBus = Trial.of(
                "value: travel-minutes", "max: 40", "of: {each: venue-assigned}", "if: {not: {travel-mode: [car]}}");
        assertThat(byBus.on("venue-assigned@2017-03-06 travel-minutes=50 travel-mode=car;"
                                + " venue-assigned@2017-03-07 travel-minutes=50")
                        .states(LATER))
                .containsExactly(MISSED);
    }
}
