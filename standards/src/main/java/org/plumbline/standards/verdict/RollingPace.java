package org.plumbline.standards.verdict;

import org.plumbline.standards.clock.Due;
import org.plumbline.standards.event.History;

/**
 * Each gap from one target to the next is an opportunity, under the limit of the phase in which it starts; gaps that
 * start outside every phase are not judged.
 */
final class RollingPace implements Pace {

    private final Phases phases;

    RollingPace(Phases phases) {
        this.phases = phases;
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level, Stretch stretch) {
        History history = hearing.history;
        int[] targets = hearing.occurrences.of(stretch.target);
        int count = hearing.occurrences.count(stretch.target);
        int at = stretch.firstTarget;
        int from = stretch.start;
        while (from != Opportunity.NO_EVENT) {
            int next = at < count && history.earliest(targets[at]) <= stretch.lastGood
                    ? targets[at]
                    : Opportunity.NO_EVENT;
            int phase = phases.at(history.day(from) - stretch.weekZero);
            if (phase != Phases.NONE && hearing.judges(history.day(from))) {
                judge(hearing, level, stretch, from, next, phase);
            }
            from = next;
            at = hearing.occurrences.next(stretch.target, at, stretch.start);
        }
    }

    private void judge(Hearing hearing, ResolvedLevel level, Stretch stretch, int from, int next, int phase) {
        History history = hearing.history;
        Opportunity o = hearing.opportunity.begin(from, 0, history.day(from), history.earliest(from));
        long due = phases.due(phase, o, history.day(from), hearing.instant(from), 1);
        o.due(due);
        if (!Due.isTime(due)) {
            o.noEvidence(Reason.of(due));
        } else if (next != Opportunity.NO_EVENT) {
            switch (hearing.inTime(next, due, level.byDays)) {
                case MET -> o.met(next);
                case MISSED -> o.missed(next);
                default -> o.noEvidence(Reason.TIME_OF_TARGET_UNKNOWN);
            }
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
