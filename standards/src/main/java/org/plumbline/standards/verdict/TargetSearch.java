package org.plumbline.standards.verdict;

import org.plumbline.standards.event.History;

/** Looks for the event that kept a promise in one way, and for what came near it. Working space of a hearing. */
final class TargetSearch {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    /** The first event that is certainly in time, or {@link Opportunity#NO_EVENT}. */
    int kept;

    /** The first event that is certainly late, or {@link Opportunity#NO_EVENT}. */
    int late;

    /** Whether an event was in time or late by a time of day that nobody wrote down. */
    boolean uncertain;

    TargetSearch among(Hearing hearing, ResolvedLevel level, Way way, long due, int closing) {
        kept = NO_EVENT;
        late = NO_EVENT;
        uncertain = false;
        History history = hearing.history;
        int from = hearing.opportunity.from;
        long start = hearing.opportunity.opens;
        Occurrences occurrences = hearing.occurrences;
        int[] targets = occurrences.of(way.target());
        int count = occurrences.count(way.target());
        int first = occurrences.firstFrom(way.target(), from);
        if (way.early()) {
            findEarlier(hearing, way, targets, count, due);
        }
        for (int at = first; at < count && kept == NO_EVENT && late == NO_EVENT; ) {
            int target = targets[at];
            if (closing != NO_EVENT && history.earliest(target) > history.latest(closing)) {
                return this;
            }
            if (history.latest(target) >= start && way.appliesAt(hearing, hearing.opportunity, target, due)) {
                switch (hearing.inTime(target, due, level.byDays)) {
                    case MET -> kept = target;
                    case MISSED -> late = target;
                    default -> uncertain = true;
                }
            }
            at = occurrences.next(way.target(), at, from);
        }
        return this;
    }

    private void findEarlier(Hearing hearing, Way way, int[] targets, int count, long due) {
        for (int at = count - 1; at >= 0 && kept == NO_EVENT; at--) {
            if (targets[at] != hearing.opportunity.from
                    && hearing.history.latest(targets[at]) < hearing.opportunity.opens
                    && way.appliesAt(hearing, hearing.opportunity, targets[at], due)) {
                kept = targets[at];
            }
        }
    }
}
