package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version judges: three days until the end of March 2026, ten from 1 April on. */
class VersionsTest {

    private static final LocalDate WED_1_APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final LocalDate THU_1_JANUARY_2026 = LocalDate.of(2026, 1, 1);

    @Test
    void anOpportunityIsJudgedByTheVersionInForceOnTheDayOfItsTrigger() {
        Trial cases = Trial.of("within: 3 days", "of: {each: missed-appointment}", "do: contact");
        Resolved strict = cases.resolved("1");
        Resolved lax = sameCodes(cases, "within: 10 days", "of: {each: missed-appointment}", "do: contact");
        ResolvedStandards timeline = ResolvedStandards.of(List.of(
                new InForce(lax, WED_1_APRIL_2026, null), new InForce(strict, THU_1_JANUARY_2026, WED_1_APRIL_2026)));
        cases.on("missed-appointment@2025-12-31; missed-appointment@2026-03-31; contact@2026-04-05;"
                + "missed-appointment@2026-04-20; contact@2026-04-29");
        assertThat(cases.run(timeline, "2026-12-31"))
                .extracting(Explained::version, Explained::state)
                .containsExactly(tuple("1", MISSED), tuple("2", MET));
        assertThat(timeline.levelIds()).containsExactly("trial");
    }

    @Test
    void aGapOfARhythmIsJudgedByTheVersionInForceWhenItStarts() {
        Trial cases = Trial.of("every: 3 days", "from: start", "do: contact");
        Resolved lax = sameCodes(cases, "every: 10 days", "from: start", "do: contact");
        ResolvedStandards timeline = ResolvedStandards.of(List.of(
                new InForce(cases.resolved("1"), THU_1_JANUARY_2026, WED_1_APRIL_2026),
                new InForce(lax, WED_1_APRIL_2026, null)));
        cases.on("start@2026-03-28; contact@2026-03-31; contact@2026-04-05; contact@2026-04-14");
        assertThat(cases.run(timeline, "2026-04-14"))
                .extracting(Explained::version, Explained::state)
                .startsWith(tuple("1", MET), tuple("1", MISSED), tuple("2", MET))
                .hasSize(4);
    }

    @Test
    void slotsThatALaterVersionCutsToAnotherSizeGoOnWithTheNumbersOfTheFirst() {
        Trial cases = Trial.of("every: 7 days", "from: start", "do: contact", "slots: grid");
        Resolved fortnightly = sameCodes(cases, "every: 14 days", "from: start", "do: contact", "slots: grid");
        ResolvedStandards timeline = ResolvedStandards.of(List.of(
                new InForce(cases.resolved("1"), THU_1_JANUARY_2026, WED_1_APRIL_2026),
                new InForce(fortnightly, WED_1_APRIL_2026, null)));
        cases.on("start@2026-03-04");
        assertThat(numbers(cases, timeline, "2026-05-01"))
                .as("slots of 7 days from 4, 11, 18 and 25 March, then of 14 days from 1, 15 and 29 April")
                .containsExactly("1: 0", "1: 1", "1: 2", "1: 3", "2: 4", "2: 5", "2: 6");
    }

    private static List<String> numbers(Trial cases, ResolvedStandards timeline, String asOf) {
        List<String> numbers = new ArrayList<>();
        new Assessor()
                .assess(
                        cases.history(),
                        timeline,
                        Trial.millis(asOf),
                        o -> numbers.add(o.resolved().version() + ": " + o.ordinal()));
        return numbers;
    }

    @Test
    void twoVersionsAreNeverInForceOnTheSameDay() {
        Resolved resolved =
                Trial.of("within: 3 days", "of: referral", "do: contact").resolved("1");
        List<InForce> overlapping = List.of(
                new InForce(resolved, THU_1_JANUARY_2026, WED_1_APRIL_2026.plusDays(1)),
                new InForce(resolved, WED_1_APRIL_2026, null));
        assertThatThrownBy(() -> ResolvedStandards.of(overlapping)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Resolved sameCodes(Trial cases, String... rule) {
        return Trial.of(rule).resolved("2", cases.dictionary);
    }
}
