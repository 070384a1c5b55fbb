package org.plumbline.standards.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The spans of time that a measure speaks of. */
final class Spans {

    private Spans() {}

    static Stream<Span> of(Measure measure) {
        if (measure instanceof Measure.Within within) {
            return within.alternatives().stream().flatMap(way -> of(way.limit()));
        }
        Measure.Every every = (Measure.Every) measure;
        Stream<Span> until = Stream.ofNullable(every.untilSpan());
        return Stream.concat(until, phases(every.rhythm()).stream().map(Measure.Phase::limit));
    }

    static Set<Unit> units(Measure measure) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        of(measure).map(Span::unit).forEach(units::add);
        return units;
    }

    private static Stream<Span> of(Limit limit) {
        if (limit instanceof Limit.Earliest earliest) {
            return earliest.limits().stream().flatMap(Spans::of);
        }
        return limit instanceof Span span ? Stream.of(span) : Stream.empty();
    }

    static List<Measure.Phase> phases(Measure.Rhythm rhythm) {
        if (rhythm instanceof Measure.Rolling rolling) {
            return rolling.phases();
        }
        return rhythm instanceof Measure.Grid grid ? grid.phases() : List.of();
    }
}
