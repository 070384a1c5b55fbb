package org.plumbline.standards.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a promise; each makes opportunities in its own way. */
public sealed interface Measure permits Measure.Within, Measure.Every, AtLeast, Between, Value, Volume {

    /** What starts its clocks. */
    Pattern start();

    /** The promise that must be done or due before its clock starts, or null. */
    default Trigger.@Nullable Link follows() {
        return null;
    }

    /** What keeps the promise, in any of its ways. */
    List<Pattern> targets();

    /** The spans of time that it speaks of. */
    Stream<Span> spans();

    /**
     * For a trigger, a target event by a limit. Kept by any one of the alternatives.
     */
    record Within(Trigger on, List<Alternative> alternatives) implements Measure {
        public Within {
            alternatives = List.copyOf(alternatives);
            if (alternatives.isEmpty()) {
                throw new IllegalArgumentException("within needs a target");
            }
        }

        public Pattern trigger() {
            return on.pattern();
        }

        public boolean eachTrigger() {
            return on.each();
        }

        @Override
        public Pattern start() {
            return on.pattern();
        }

        @Override
        public Trigger.@Nullable Link follows() {
            return on.follows();
        }

        @Override
        public List<Pattern> targets() {
            return alternatives.stream().map(Alternative::target).toList();
        }

        @Override
        public Stream<Span> spans() {
            return alternatives.stream().flatMap(way -> Spans.of(way.limit()));
        }
    }

    /** One way to keep a promise: this target by this limit, where the condition holds. */
    record Alternative(Pattern target, Limit limit, Condition when) {}

    /**
     * From an event until another (or the end of a span, or for as long as the case is open), targets
     * in a rhythm; with {@code eachFrom}, again from each later such event that comes after the end. Each gap, slot or period is an opportunity of its own.
     */
    record Every(
            Pattern from,
            boolean eachFrom,
            @Nullable Pattern untilEvent,
            @Nullable Span untilSpan,
            Pattern target,
            Rhythm rhythm)
            implements Measure {
        /** From the first such event of the case, or of each spell. */
        public Every(
                Pattern from, @Nullable Pattern untilEvent, @Nullable Span untilSpan, Pattern target, Rhythm rhythm) {
            this(from, false, untilEvent, untilSpan, target, rhythm);
        }

        @Override
        public Pattern start() {
            return from;
        }

        @Override
        public List<Pattern> targets() {
            return List.of(target);
        }

        @Override
        public Stream<Span> spans() {
            return Stream.concat(Stream.ofNullable(untilSpan), Spans.of(rhythm));
        }
    }

    /** How the targets of {@link Every} must follow one another. */
    sealed interface Rhythm permits Rolling, Grid, EachPeriod, Agreed {}

    /** The gap from each target to the next stays within the limit of the phase in which the gap starts. */
    record Rolling(List<Phase> phases) implements Rhythm {
        public Rolling {
            phases = List.copyOf(phases);
        }
    }

    /** Fixed slots counted from the start, at least one target in each. */
    record Grid(List<Phase> phases) implements Rhythm {
        public Grid {
            phases = List.copyOf(phases);
        }
    }

    /** At least {@code times} targets in each calendar week (Monday to Sunday), month, quarter or year. */
    record EachPeriod(int times, Period period) implements Rhythm {}

    enum Period {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * The limit that holds from one week since the start to another.
     *
     * @param firstWeek counted from 1: week 1 is days 0 to 6 since the start
     * @param lastWeek inclusive; {@link #OPEN_ENDED} when it never ends
     */
    record Phase(int firstWeek, int lastWeek, Span limit) {
        public static final int OPEN_ENDED = Integer.MAX_VALUE;

        public Phase {
            if (firstWeek < 1 || lastWeek < firstWeek) {
                throw new IllegalArgumentException("Weeks " + firstWeek + " to " + lastWeek + " are no phase");
            }
        }
    }
}
