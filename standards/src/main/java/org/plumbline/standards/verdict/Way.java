package org.plumbline.standards.verdict;

import org.plumbline.standards.clock.Deadline;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/**
 * One way to keep a promise: this target by this limit, where the condition holds.
 *
 * @param early a target before the trigger keeps it too
 */
record Way(int target, Deadline deadline, ResolvedCondition when, boolean always, boolean early, Opportunity.ClockRun clock) {

    static Way of(Measure.Alternative alternative, Readings readings, Resolution resolution) {
        Deadline deadline = resolution.deadline(alternative.limit(), readings);
        ResolvedCondition when = resolution.condition(alternative.when());
        return new Way(
                resolution.pattern(alternative.target()).id,
                deadline,
                when,
                when.equals(ResolvedCondition.ALWAYS),
                readings.early() == Readings.Early.COUNTS,
                (opportunity, steps) -> deadline.due(opportunity.history(), opportunity.trigger(), steps));
    }

    boolean appliesAt(Hearing hearing, Opportunity o, int decision, long decided) {
        return always || when.holds(hearing, o.trigger, o.startDay, decision, decided, true);
    }
}
