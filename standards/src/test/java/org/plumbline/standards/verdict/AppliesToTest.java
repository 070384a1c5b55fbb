package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Three days until the end of March 2026; from 1 April on ten, for cases that were referred then or later. */
class AppliesToTest {
    private static final LocalDate THU_1_JANUARY_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate WED_1_APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final LocalDate FRI_1_MAY_2026 = LocalDate.of(2026, 5, 1);

    private final Trial cases = within(3, "clocks");

    @Test
    void aCaseReferredBeforeGoesOnByTheVersionBefore() {
        cases.on("referral@2026-03-31; missed-appointment@2026-04-20; contact@2026-04-29");
        assertThat(told(within(10, "cases"))).containsExactly(tuple("1", MISSED));
        assertThat(told(within(10, "clocks"))).as("where it applies to clocks").containsExactly(tuple("2", MET));
    }

    @Test
    void aCaseReferredOnTheDayItselfIsJudgedByIt() {
        cases.on("referral@2026-04-01; missed-appointment@2026-04-20; contact@2026-04-29");
        assertThat(told(within(10, "cases"))).containsExactly(tuple("2", MET));
    }

    @Test
    void theFirstReferralCountsAndACaseThatNobodyReferredIsNoneOfIts() {
        cases.on("referral@2026-03-01; referral@2026-04-10; missed-appointment@2026-04-20; contact@2026-04-29");
        assertThat(told(within(10, "cases"))).containsExactly(tuple("1", MISSED));
        cases.on("missed-appointment@2026-04-20; contact@2026-04-29");
        assertThat(told(within(10, "cases"))).containsExactly(tuple("1", MISSED));
        cases.on(
                "referral@2026-03-01; referral@2026-04-10 replaces=0; missed-appointment@2026-04-20; contact@2026-04-29");
        assertThat(told(within(10, "cases"))).as("corrected").containsExactly(tuple("2", MET));
    }

    @Test
    void aVersionForClocksAfterItTakesTheCaseOverAgain() {
        cases.on(
                "referral@2026-03-31; missed-appointment@2026-04-20; missed-appointment@2026-05-02; contact@2026-05-05");
        ResolvedStandards three = ResolvedStandards.of(List.of(
                new InForce(cases.resolved("1"), THU_1_JANUARY_2026, WED_1_APRIL_2026),
                new InForce(within(10, "cases").resolved("2", cases.dictionary), WED_1_APRIL_2026, FRI_1_MAY_2026),
                new InForce(within(2, "clocks").resolved("3", cases.dictionary), FRI_1_MAY_2026, null)));
        assertThat(cases.run(three, "2026-12-31"))
                .extracting(Explained::version, Explained::state)
                .containsExactly(tuple("1", MISSED), tuple("3", MISSED));
    }

    @Test
    void aDecidedOneOfAnOlderCaseSaysNothingOfAVersionThatIsNotForIt() {
        cases.on("referral@2026-03-31; missed-appointment@2026-04-20; contact@2026-04-22");
        InForce before = new InForce(cases.resolved("1"), THU_1_JANUARY_2026, null);
        InForce until = new InForce(cases.resolved("1"), THU_1_JANUARY_2026, WED_1_APRIL_2026);
        ResolvedStandards known = ResolvedStandards.ofKnown(List.of(
                new Knowledge(Trial.instant("2026-01-01T00:00"), List.of(before)),
                new Knowledge(
                        Trial.instant("2026-04-25T00:00"),
                        List.of(
                                until,
                                new InForce(
                                        within(10, "cases").resolved("2", cases.dictionary),
                                        WED_1_APRIL_2026,
                                        null)))));
        assertThat(cases.run(known, "2026-12-31"))
                .flatExtracting(Explained::sentences)
                .noneMatch(sentence -> sentence.contains("version 2"));
    }

    private List<Tuple> told(Trial later) {
        ResolvedStandards standards = ResolvedStandards.of(List.of(
                new InForce(cases.resolved("1"), THU_1_JANUARY_2026, WED_1_APRIL_2026),
                new InForce(later.resolved("2", cases.dictionary), WED_1_APRIL_2026, null)));
        return cases.run(standards, "2026-12-31").stream()
                .map(each -> tuple(each.version(), each.state()))
                .toList();
    }

    private static Trial within(int days, String appliesTo) {
        return Trial.applyingTo(
                appliesTo, "within: " + days + " days", "of: {each: missed-appointment}", "do: contact");
    }
}
