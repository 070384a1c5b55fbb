package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Deadline;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * One way to keep a promise: this target by this limit, where the condition holds.
 *
 * @param early a target before the trigger keeps it too
 */
record Way(
        int target,
        Deadline deadline,
        ResolvedCondition when,
        boolean always,
        boolean early,
        Opportunity.ClockRun clock) {

    static Way of(Measure.Alternative alternative, Readings readings, Resolution resolution) {
        Deadline deadline = resolution.deadline(alternative.limit(), readings);
        ResolvedCondition when = resolution.condition(alternative.when());
        return new Way(
                resolution.pattern(alternative.target()).id,
                deadline,
                when,
                when.equals(ResolvedCondition.ALWAYS),
                readings.early() == Readings.Early.COUNTS,
                new Run(deadline));
    }

    private record Run(Deadline deadline) implements Opportunity.ClockRun {
        @Override
        public void tell(Opportunity opportunity, StepListener steps) {
            due(deadline, opportunity, steps);
        }

        @Override
        public @Nullable Span span(Opportunity opportunity) {
            return deadline.span(
                    opportunity.history,
                    opportunity.from,
                    opportunity.clockDay,
                    opportunity.clockInstant,
                    opportunity.pauses);
        }
    }

    /** Its due time for the clock that has begun, or an answer of {@link org.plumbline.standards.clock.Due}. */
    long due(Opportunity o) {
        return due(deadline, o, null);
    }

    private static long due(Deadline deadline, Opportunity o, @Nullable StepListener steps) {
        return deadline.due(o.history, o.from, o.clockDay, o.clockInstant, o.pauses, steps);
    }

    boolean appliesAt(Hearing hearing, Opportunity o, int decision, long decided) {
        return always || when.holds(hearing, o.from, o.startDay, decision, decided, true);
    }
}
