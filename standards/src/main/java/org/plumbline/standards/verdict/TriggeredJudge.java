package org.plumbline.standards.verdict;

/** An opportunity wherever a clock of the promise starts, of those that this version judges. */
abstract class TriggeredJudge implements Judge {

    private final Starts starts;

    TriggeredJudge(Starts starts) {
        this.starts = starts;
    }

    /** Decides the opportunity that has begun at the trigger and tells it. */
    abstract void judge(Hearing hearing, ResolvedLevel level, int trigger);

    @Override
    public final void judge(Hearing hearing, ResolvedLevel level) {
        starts.each(hearing, level, this);
    }

    /** An opportunity has begun. */
    final void begun(Hearing hearing, ResolvedLevel level) {
        if (level.supplied) {
            judge(hearing, level, hearing.opportunity.from);
        } else {
            hearing.opportunity.noEvidence(Reason.NOT_SUPPLIED);
            hearing.decide(level);
        }
    }
}
