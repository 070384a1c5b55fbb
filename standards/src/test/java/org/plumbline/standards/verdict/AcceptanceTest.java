package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.policy.Subject;

/**
 * What somebody accepted to have judged by what became known after it was decided. The promise was contact within 3 days,
 * and version 2, known on Thursday 11 June 2026 at 9am, makes it 5; version 3, known on the 22nd, makes it 2.
 */
class AcceptanceTest {
    private static final Instant EVER = Trial.instant("2026-01-01T00:00");
    private static final Instant THU_11_JUNE_2026 = Trial.instant("2026-06-11T09:00");
    private static final Instant MON_15_JUNE_2026 = Trial.instant("2026-06-15T09:00");
    private static final Instant MON_22_JUNE_2026 = Trial.instant("2026-06-22T09:00");

    private final Trial cases = within(3)
            .on("missed-appointment@2026-06-01; contact@2026-06-05;"
                    + " missed-appointment@2026-06-02; missed-appointment@2026-06-10");
    private final ResolvedStandards known =
            known(new Knowledge(EVER, version("1", 3)), new Knowledge(THU_11_JUNE_2026, version("2", 5)));

    @Test
    void anAcceptedOneIsJudgedByTheLaterVersionAndItsNeighbourIsNot() {
        assertThat(cases.run(known, "2026-06-20"))
                .extracting(Explained::key, Explained::version, Explained::state)
                .containsExactlyInAnyOrder(tuple(0L, "1", MISSED), tuple(2L, "1", MET), tuple(3L, "2", MISSED));
        assertThat(cases.run(known.accepting(List.of(accepted(0, 0, THU_11_JUNE_2026))), "2026-06-20"))
                .extracting(Explained::key, Explained::version, Explained::state)
                .containsExactlyInAnyOrder(tuple(0L, "2", MET), tuple(2L, "1", MET), tuple(3L, "2", MISSED));
    }

    @Test
    void itsStorySaysWhoAcceptedItWhenAndWhy() {
        Explained anew = cases.run(known.accepting(List.of(accepted(0, 0, THU_11_JUNE_2026))), "2026-06-20").stream()
                .filter(each -> each.key() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(anew.sentences())
                .contains(
                        "It was missed by what was known when it was decided, and is judged anew because ann accepted it"
                                + " on Monday 15 June 2026, 9:00am: The contract always said five.");
        assertThat(cases.run(known, "2026-06-20"))
                .flatExtracting(Explained::sentences)
                .noneMatch(sentence -> sentence.contains("judged anew"));
    }

    @Test
    void whatBecomesKnownAfterThatForWhichItWasAcceptedLeavesItAsItIs() {
        ResolvedStandards more = known(
                new Knowledge(EVER, version("1", 3)),
                new Knowledge(THU_11_JUNE_2026, version("2", 5)),
                new Knowledge(MON_22_JUNE_2026, version("3", 2)));
        assertThat(first(more.accepting(List.of(accepted(0, 0, THU_11_JUNE_2026)))))
                .isEqualTo("2 MET");
        Acceptance again = new Acceptance(key(0, 0), MON_22_JUNE_2026, MON_22_JUNE_2026, "ben", "It was two");
        assertThat(first(more.accepting(List.of(again, accepted(0, 0, THU_11_JUNE_2026)))))
                .as("accepted once more, whatever the order")
                .isEqualTo("3 MISSED");
    }

    @Test
    void aCorrectionIsJudgedByThatForWhichItWasAccepted() {
        cases.on("missed-appointment@2026-06-01; contact@2026-06-05; missed-appointment@2026-06-02;"
                + " contact@2026-06-08 replaces=1");
        assertThat(first(known.accepting(List.of(accepted(0, 0, THU_11_JUNE_2026)))))
                .isEqualTo("2 MISSED");
    }

    @Test
    void anAcceptedSlotIsToldOnceThoughMoreBecameKnownSince() {
        Trial weekly = Trial.of("every: 7 days", "from: start", "do: contact", "slots: grid")
                .on("start@2026-06-01");
        List<InForce> same = List.of(InForce.always(weekly.resolved("1")));
        ResolvedStandards standards = known(
                new Knowledge(EVER, same),
                new Knowledge(Trial.instant("2026-06-11T09:00"), same),
                new Knowledge(Trial.instant("2026-06-18T12:00"), same));
        assertThat(weekly.run(standards.accepting(List.of(accepted(0, 0, THU_11_JUNE_2026))), "2026-06-19"))
                .extracting(Explained::ordinal)
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void nobodyAcceptsBeforeItIsKnown() {
        assertThatThrownBy(() -> new Acceptance(key(0, 0), MON_15_JUNE_2026, THU_11_JUNE_2026, "ann", "why"))
                .hasMessageContaining("before it became known");
    }

    @Test
    void aLookAheadShowsWhatWouldBeAnotherAndWhy() {
        assertThat(reconsidered(cases, known)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(key(0, 0));
            assertThat(one.now()).isEqualTo(MISSED);
            assertThat(one.then()).isEqualTo(MET);
            assertThat(one.why())
                    .isEqualTo("After it was decided, version 2 became known on Thursday 11 June 2026, 9:00am: its"
                            + " verdict stays.");
        });
        assertThat(reconsidered(cases, known.accepting(List.of(accepted(0, 0, THU_11_JUNE_2026)))))
                .as("once it is accepted")
                .isEmpty();
    }

    /** The version known later has slots of five days: 1 to 6, 7 to 11 and 12 to 16 June. */
    @Test
    void theSlotsOfARhythmAreLookedAtTogetherBecauseTheyMayBeCutOtherwise() {
        Trial weekly = rhythm(7).on("start@2026-06-01; contact@2026-06-08; contact@2026-06-14");
        ResolvedStandards standards = known(
                new Knowledge(EVER, List.of(InForce.always(weekly.resolved("1")))),
                new Knowledge(
                        Trial.instant("2026-06-16T12:00"),
                        List.of(InForce.always(rhythm(5).resolved("2", weekly.dictionary)))));
        List<Reconsidered> others = reconsidered(weekly, standards);
        assertThat(others).isNotEmpty();
        List<Acceptance> all = others.get(0).series().stream()
                .map(key -> new Acceptance(key, standards.lastKnown(), standards.lastKnown(), "ann", "as it was meant"))
                .toList();
        assertThat(weekly.run(standards.accepting(all), "2026-06-20"))
                .extracting(Explained::version, each -> each.start().day())
                .as("all of it by the later version")
                .containsExactly(
                        tuple("2", LocalDate.of(2026, 6, 1)),
                        tuple("2", LocalDate.of(2026, 6, 7)),
                        tuple("2", LocalDate.of(2026, 6, 12)),
                        tuple("2", LocalDate.of(2026, 6, 17)));
    }

    private List<Reconsidered> reconsidered(Trial trial, ResolvedStandards standards) {
        return new Reconsidering().of(Subject.CASE, trial.history(), standards, Trial.millis("2026-06-20"));
    }

    private String first(ResolvedStandards standards) {
        return cases.run(standards, "2026-06-30").stream()
                .filter(each -> each.key() == 0)
                .map(each -> each.version() + " " + each.state())
                .findFirst()
                .orElseThrow();
    }

    private static ResolvedStandards known(Knowledge... each) {
        return ResolvedStandards.ofKnown(Arrays.asList(each));
    }

    private List<InForce> version(String version, int days) {
        return List.of(InForce.always(within(days).resolved(version, cases.dictionary)));
    }

    private static Trial within(int days) {
        return Trial.of("within: " + days + " days", "of: {each: missed-appointment}", "do: contact");
    }

    private static Trial rhythm(int days) {
        return Trial.of("every: " + days + " days", "from: start", "do: contact", "slots: grid");
    }

    private static Acceptance accepted(long trigger, int ordinal, Instant known) {
        return new Acceptance(key(trigger, ordinal), known, MON_15_JUNE_2026, "ann", "The contract always said five");
    }

    private static OpportunityKey key(long trigger, int ordinal) {
        return new OpportunityKey("trial", trigger, ordinal);
    }
}
