package org.plumbline.standards.verdict;

import org.plumbline.standards.clock.Due;

/**
 * Each gap from one target to the next is an opportunity, under the limit of the phase in which it starts; gaps that
 * start outside every phase are not judged.
 */
final class RollingPace implements Pace {

    private final Phases phases;
    private final boolean laterLimit;

    /** @param laterLimit a gap that would end in the next phase has the limit of that one */
    RollingPace(Phases phases, boolean laterLimit) {
        this.phases = phases;
        this.laterLimit = laterLimit;
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level, Stretch stretch) {
        int[] targets = hearing.occurrences.of(stretch.target);
        int end = hearing.occurrences.endBy(stretch.target, stretch.lastGood);
        int from = stretch.start;
        int at = stretch.firstTarget;
        while (at < end) {
            int phase = phaseOf(hearing, stretch, from);
            if (phase != Phases.NONE) {
                judge(hearing, level, stretch, from, targets[at], phase);
            }
            from = targets[at];
            at = hearing.occurrences.next(stretch.target, at, stretch.since);
        }
        int phase = phaseOf(hearing, stretch, from);
        if (phase != Phases.NONE) {
            judgeLast(hearing, level, stretch, from, phase);
        }
    }

    private int phaseOf(Hearing hearing, Stretch stretch, int from) {
        int day = hearing.history.day(from);
        return hearing.judges(day) ? phases.at(day - stretch.weekZero) : Phases.NONE;
    }

    private long begin(Hearing hearing, Stretch stretch, int from, int phase) {
        int day = hearing.history.day(from);
        Opportunity o = hearing.opportunity.begin(from, 0, day, hearing.history.earliest(from));
        long due = phases.due(phase, o, day, hearing.instant(from), 1);
        if (laterLimit) {
            due = later(hearing, stretch, phase, due);
        }
        o.due(due);
        return due;
    }

    private long later(Hearing hearing, Stretch stretch, int phase, long firstDue) {
        Opportunity o = hearing.opportunity;
        long due = firstDue;
        for (int next = phase + 1;
                Due.isTime(due)
                        && due != Due.NOT_YET
                        && phases.hasBegun(next, hearing.resolved.civil.dayOf(due) - stretch.weekZero);
                next++) {
            due = phases.due(next, o, o.clockDay, o.clockInstant, 1);
        }
        return due;
    }

    /** A gap that the next target ends. */
    private void judge(Hearing hearing, ResolvedLevel level, Stretch stretch, int from, int next, int phase) {
        long due = begin(hearing, stretch, from, phase);
        Opportunity o = hearing.opportunity;
        if (!Due.isTime(due)) {
            o.noEvidence(Reason.of(due));
        } else {
            switch (hearing.inTime(next, due, level.byDays)) {
                case MET -> o.met(next);
                case MISSED -> o.missed(next);
                default -> o.noEvidence(Reason.TIME_OF_TARGET_UNKNOWN);
            }
        }
        hearing.decide(level);
    }

    /** The gap after the last target. */
    private void judgeLast(Hearing hearing, ResolvedLevel level, Stretch stretch, int from, int phase) {
        long due = begin(hearing, stretch, from, phase);
        Opportunity o = hearing.opportunity;
        if (!Due.isTime(due)) {
            o.noEvidence(Reason.of(due));
        } else if (stretch.cuts(due, hearing.asOf)) {
            hearing.ended(level, stretch.endedBy);
        } else if (due < hearing.asOf) {
            o.missed(Opportunity.NO_EVENT);
        } else if (stretch.endsAt <= due) {
            hearing.changesAt(stretch.endsAt);
        }
        hearing.decide(level);
    }
}
