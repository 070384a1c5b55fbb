package org.plumbline.standards.reference;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/**
 * One way to keep a promise: by when, and what came of it.
 *
 * @param applies whether its condition holds for as long as nothing was done
 * @param uncertain something was done in time or late by a time of day that nobody wrote down
 */
record Chance(Due due, boolean applies, Optional<Fact> kept, boolean uncertain, Optional<Fact> late) {

    static Chance of(Level level, Measure.Alternative way, Start start, Optional<Fact> closing, Question question) {
        Due due = question.due(level, start, way.limit());
        if (!(due instanceof Due.At at)) {
            return new Chance(due, true, Optional.empty(), false, Optional.empty());
        }
        Readings readings = level.readings();
        Knowledge known = question.known();
        List<Fact> targets = known.all(way.target()).stream()
                .filter(fact -> fact.number() != start.trigger().number())
                .filter(fact -> known.holds(way.when(), start, new Decision(fact, at.last(), at.last())))
                .toList();
        // Q: which of several earlier ones? The last of them; and they come before any later one.
        Optional<Fact> early = targets.stream()
                .filter(fact ->
                        readings.early() == Readings.Early.COUNTS && fact.last().isBefore(start.moment()))
                .max(Fact.ORDER);
        // Q: what is done after the closing? It belongs to no promise that the closing found, not even as done late.
        List<Fact> since = targets.stream()
                .filter(fact -> !fact.certainlyBefore(start.trigger()))
                .filter(fact -> !fact.last().isBefore(start.moment()))
                .filter(fact -> closing.isEmpty() || !closing.get().certainlyBefore(fact))
                .toList();
        Instant decided = at.last().isBefore(question.asOf()) ? at.last() : question.asOf();
        return new Chance(
                due,
                known.holds(way.when(), start, new Decision(null, decided, at.last())),
                Stream.concat(early.stream(), those(since, at.last(), readings, Timeliness.IN_TIME))
                        .findFirst(),
                those(since, at.last(), readings, Timeliness.UNCERTAIN)
                        .findFirst()
                        .isPresent(),
                those(since, at.last(), readings, Timeliness.LATE).min(Comparator.comparing(fact -> fact, Fact.ORDER)));
    }

    private static Stream<Fact> those(List<Fact> facts, Instant due, Readings readings, Timeliness timeliness) {
        return facts.stream().filter(fact -> Timeliness.of(fact, due, readings) == timeliness);
    }

    /** Only where the due time can be told. */
    Instant last() {
        return ((Due.At) due).last();
    }
}
