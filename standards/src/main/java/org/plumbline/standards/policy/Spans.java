package org.plumbline.standards.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The spans of time that a measure speaks of. */
final class Spans {

    private Spans() {}

    static Set<Unit> units(Measure measure) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        measure.spans().map(Span::unit).forEach(units::add);
        return units;
    }

    /** Whether it runs to the end of a day. */
    static boolean isCivil(Unit unit) {
        return Set.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS).contains(unit);
    }

    static Stream<Span> of(Limit limit) {
        if (limit instanceof Limit.Earliest earliest) {
            return earliest.limits().stream().flatMap(Spans::of);
        }
        if (limit instanceof Agreed agreed) {
            return agreed.limits().values().stream();
        }
        return limit instanceof Span span ? Stream.of(span) : Stream.empty();
    }

    static Stream<Span> of(Measure.Rhythm rhythm) {
        return rhythm instanceof Agreed agreed
                ? agreed.limits().values().stream()
                : phases(rhythm).stream().map(Measure.Phase::limit);
    }

    static List<Measure.Phase> phases(Measure.Rhythm rhythm) {
        if (rhythm instanceof Measure.Rolling rolling) {
            return rolling.phases();
        }
        return rhythm instanceof Measure.Grid grid ? grid.phases() : List.of();
    }
}
