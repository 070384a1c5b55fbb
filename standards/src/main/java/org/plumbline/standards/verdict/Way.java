package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Deadline;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * One way to keep a promise: this target by this limit, where the condition holds.
 *
 * @param early a target before the trigger keeps it too
 */
record Way(int target, Clock clock, ResolvedCondition when, boolean always, boolean early) {

    static Way of(Measure.Alternative alternative, Readings readings, Resolution resolution) {
        Limit limit = alternative.limit();
        Clock clock = clock(limit, readings, resolution);
        ResolvedCondition when = resolution.condition(alternative.when());
        return new Way(
                resolution.pattern(alternative.target()).id,
                clock,
                when,
                when.equals(ResolvedCondition.ALWAYS),
                readings.early() == Readings.Early.COUNTS);
    }

    private static Clock clock(Limit limit, Readings readings, Resolution resolution) {
        if (limit instanceof Limit.Nth nth) {
            return new NthClock(nth.n(), resolution.pattern(nth.event()).id, resolution.civil());
        }
        return limit instanceof Agreed agreed
                ? new Agreement(agreed, readings, resolution)
                : new SpanOrDate(resolution.deadline(limit, readings));
    }

    /** When the clock that has begun falls due. */
    sealed interface Clock extends Opportunity.ClockRun permits SpanOrDate, NthClock, Agreement {
        /** The last good millisecond, or an answer of {@link Due}. */
        long due(Hearing hearing);
    }

    /** By a span, or by a date that was given. */
    record SpanOrDate(Deadline deadline) implements Clock {
        @Override
        public long due(Hearing hearing) {
            return due(hearing.opportunity, null);
        }

        private long due(Opportunity o, @Nullable StepListener steps) {
            return deadline.due(o.history, o.from, o.clockDay, o.clockInstant, o.pauses, steps);
        }

        @Override
        public void tell(Opportunity o, StepListener steps) {
            due(o, steps);
        }

        @Override
        public @Nullable Span span(Opportunity o) {
            return deadline.span(o.history, o.from, o.clockDay, o.clockInstant, o.pauses);
        }
    }

    /** By the end of the day of the n-th such event. */
    record NthClock(int n, int pattern, CivilTime civil) implements Clock {
        @Override
        public long due(Hearing hearing) {
            Opportunity o = hearing.opportunity;
            Occurrences occurrences = hearing.occurrences;
            int seen = 0;
            for (int at = occurrences.firstFrom(pattern, o.from);
                    at < occurrences.count(pattern);
                    at = occurrences.next(pattern, at, o.from)) {
                int event = occurrences.of(pattern)[at];
                if (o.history.latest(event) >= o.opens && ++seen == n) {
                    return civil.endOf(o.history.day(event));
                }
            }
            return Due.NOT_YET;
        }

        @Override
        public void tell(Opportunity o, StepListener steps) {
            steps.step(o.clockDay, StepKind.START, "the counting of events starts");
            if (o.hasDue()) {
                steps.step(civil.dayOf(o.dueMillis), StepKind.DUE, "day of the event with number " + n);
            }
        }

        @Override
        public @Nullable Span span(Opportunity o) {
            return null;
        }
    }

    boolean appliesAt(Hearing hearing, Opportunity o, int decision, long decided) {
        return always || when.holds(hearing, o.from, o.startDay, decision, decided, true);
    }
}
