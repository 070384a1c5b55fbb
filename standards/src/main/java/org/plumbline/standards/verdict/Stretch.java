package org.plumbline.standards.verdict;

/** The stretch of a case that a cadence covers. Working space of a hearing. */
final class Stretch {

    /** The event from which is counted. */
    int start;

    /** The event that began the cadence: what certainly came before it is none of its targets. */
    int since;

    /** Epoch day from which the weeks of the phases are counted: that of the event that began the cadence. */
    int weekZero;

    /** Position among the targets of the first that follows the start. */
    int firstTarget;

    /** Position among the targets before which they count for a stretch before this one: each counts for one. */
    int taken;

    /** Index of the pattern of the targets. */
    int target;

    /** What was not due before this millisecond is ended by it; {@link Long#MAX_VALUE} if nothing ends it. */
    long endsAt;

    /** The last millisecond at which a target can count. */
    long lastGood;

    /** The event that ends it, or {@link Opportunity#NO_EVENT}. */
    int endedBy;

    void endNever() {
        endsAt = Long.MAX_VALUE;
        lastGood = Long.MAX_VALUE;
        endedBy = Opportunity.NO_EVENT;
    }

    void endBy(long earliest, long latest, int event) {
        if (earliest < endsAt) {
            endsAt = earliest;
            lastGood = latest;
            endedBy = event;
        }
    }

    /** Whether it has ended by then with something not yet due. */
    boolean cuts(long due, long asOf) {
        return endsAt <= due && endsAt <= asOf;
    }
}
