package org.plumbline.standards.verdict;

import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Readings;

/** Looks for the event that fell into a window, and for what came near it. Working space of a hearing. */
final class WindowSearch {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    /** The first event that is certainly inside, or {@link Opportunity#NO_EVENT}. */
    int kept;

    /** The first event that is certainly too early, where that is a miss; or {@link Opportunity#NO_EVENT}. */
    int early;

    /** The first event that is certainly too late, or {@link Opportunity#NO_EVENT}. */
    int late;

    /** Whether an event was inside or not by a time of day that nobody wrote down. */
    boolean uncertain;

    /**
     * @param end what comes after this event is not looked at, unless {@link Opportunity#NO_EVENT}
     * @param since what comes certainly before this event is not looked at, unless {@link Opportunity#NO_EVENT}
     */
    void among(Hearing hearing, ResolvedLevel level, BetweenJudge asked, int end, int since) {
        kept = NO_EVENT;
        early = NO_EVENT;
        late = NO_EVENT;
        uncertain = false;
        Opportunity o = hearing.opportunity;
        History history = hearing.history;
        int target = asked.target.id;
        int[] targets = hearing.occurrences.of(target);
        int at = since == NO_EVENT ? 0 : hearing.occurrences.firstFrom(target, since);
        for (; at < hearing.occurrences.count(target) && kept == NO_EVENT && late == NO_EVENT; at++) {
            int event = targets[at];
            if (end != NO_EVENT && history.earliest(event) > history.latest(end)) {
                return;
            }
            boolean opened = history.earliest(event) >= o.opens || asked.early == Readings.Early.COUNTS;
            if (event == o.trigger) {
                continue;
            }
            if (!opened && history.latest(event) < o.opens) {
                if (asked.early == Readings.Early.MISSES) {
                    early = event;
                    return;
                }
                continue;
            }
            State inTime = hearing.inTime(event, o.dueMillis, level.byDays);
            if (inTime == State.MISSED) {
                late = !asked.before || history.earliest(event) <= o.anchorMillis ? event : NO_EVENT;
                return;
            }
            if (inTime == State.MET && (opened || level.byDays)) {
                kept = event;
            } else {
                uncertain = true;
            }
        }
    }
}
