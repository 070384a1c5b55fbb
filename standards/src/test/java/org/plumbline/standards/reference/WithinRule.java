package org.plumbline.standards.reference;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;

/** "For each (or the first) trigger, a target event by a limit." */
record WithinRule(Level level, Measure.Within within, Question question) {

    List<Judged> judge() {
        return new Clocks(level, question)
                .of(within.on()).stream()
                        .flatMap(clock ->
                                verdict(clock)
                                        .flatMap(verdict -> question.judged(level, clock.start(), verdict))
                                        .stream())
                        .toList();
    }

    private Optional<Verdict> verdict(Clocks.Clock clock) {
        // Q: a way that the feed would not show? It can't be kept, and missing data never improves a rate.
        if (within.alternatives().stream().noneMatch(way -> question.supplies(way.target()))) {
            return Optional.of(Verdict.noEvidence(null));
        }
        return switch (clock.state()) {
            case YES -> verdict(clock.start(), clock.closing());
            case UNTOLD -> Optional.of(Verdict.noEvidence(null));
            case NOT_YET ->
                Optional.of(Verdict.notStarted(clock.closing(), level.readings().closing()));
        };
    }

    /** Nothing where no clock starts, or no way of keeping it applies. */
    private Optional<Verdict> verdict(Start start, Optional<Fact> closing) {
        List<Chance> chances = within.alternatives().stream()
                .filter(way -> question.supplies(way.target()))
                .map(way -> Chance.of(level, way, start, closing, question))
                .filter(chance -> !(chance.due() instanceof Due.NoClock))
                .toList();
        Optional<Chance> kept = chances.stream()
                .filter(chance -> chance.kept().isPresent())
                .min(Comparator.comparing(chance -> chance.kept().orElseThrow(), Fact.ORDER));
        if (kept.isPresent()) {
            return Optional.of(Verdict.met(kept.get().last(), kept.get().kept().orElseThrow()));
        }
        if (chances.stream().anyMatch(chance -> chance.due() instanceof Due.Unknown)) {
            return Optional.of(Verdict.noEvidence(null));
        }
        List<Chance> applying = chances.stream().filter(Chance::applies).toList();
        return applying.isEmpty() ? Optional.empty() : Optional.of(notKept(applying, closing));
    }

    /** Open until the last of the ways that apply can no longer be taken. */
    private Verdict notKept(List<Chance> chances, Optional<Fact> closing) {
        Instant due = chances.stream()
                .map(Chance::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (closing.isPresent() && !closing.get().first().isAfter(due)) {
            return Verdict.ended(due, closing, level.readings().closing());
        }
        if (!due.isBefore(question.asOf())) {
            return Verdict.open(due);
        }
        if (chances.stream().anyMatch(Chance::uncertain)) {
            return Verdict.noEvidence(due);
        }
        return Verdict.missed(
                due,
                chances.stream()
                        .flatMap(chance -> chance.late().stream())
                        .min(Fact.ORDER)
                        .orElse(null));
    }
}
