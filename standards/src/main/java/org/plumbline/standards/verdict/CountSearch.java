package org.plumbline.standards.verdict;

import org.plumbline.standards.event.History;

/** Counts the targets of a window until there are enough. Working space of a hearing. */
final class CountSearch {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    /** The event that made it enough, certainly in time, or {@link Opportunity#NO_EVENT}. */
    int kept;

    /** The event that made it enough, but late, or {@link Opportunity#NO_EVENT}. */
    int late;

    /** How many came in time, or in time by a time of day that nobody wrote down. */
    int possible;

    /**
     * @param opens what certainly came before this millisecond does not count
     * @param due what came after it is late
     * @param last what came after it is not looked at
     */
    void among(Hearing hearing, ResolvedLevel level, AtLeastJudge asked, long opens, long due, long last) {
        kept = NO_EVENT;
        late = NO_EVENT;
        possible = 0;
        Opportunity o = hearing.opportunity;
        Occurrences occurrences = hearing.occurrences;
        History history = hearing.history;
        int target = asked.target.id;
        int[] targets = occurrences.of(target);
        int after = 0;
        int lastDay = Integer.MIN_VALUE;
        boolean unsure = false;
        o.asked = asked.times;
        for (int at = occurrences.firstFrom(target, o.from);
                at < occurrences.count(target) && kept == NO_EVENT && late == NO_EVENT;
                at = occurrences.next(target, at, o.from)) {
            int event = targets[at];
            if (history.earliest(event) > last) {
                return;
            }
            if (history.latest(event) < opens) {
                continue;
            }
            State inTime = hearing.inTime(event, due, level.byDays);
            if (asked.distinctDays && history.day(event) == lastDay) {
                if (inTime != State.MET || !unsure) {
                    continue;
                }
                possible--; // its day was counted by an event that may have come later
            }
            lastDay = history.day(event);
            unsure = inTime == State.NO_EVIDENCE;
            after += inTime == State.MISSED ? 1 : 0;
            possible += inTime == State.MISSED ? 0 : 1;
            o.done += inTime == State.MET ? 1 : 0;
            if (o.done == asked.times) {
                kept = event;
            } else if (inTime == State.MISSED && possible + after >= asked.times) {
                late = event;
            }
        }
    }

    /** One event that is enough by itself, if it came before all the others. */
    void enough(Hearing hearing, ResolvedLevel level, ResolvedPattern enough, long opens, long due, long last) {
        Occurrences occurrences = hearing.occurrences;
        History history = hearing.history;
        int[] events = occurrences.of(enough.id);
        int first = occurrences.firstFrom(enough.id, hearing.opportunity.from);
        for (int at = first;
                at < occurrences.count(enough.id);
                at = occurrences.next(enough.id, at, hearing.opportunity.from)) {
            int event = events[at];
            if (history.earliest(event) > last || kept != NO_EVENT && event >= kept) {
                return;
            }
            if (history.latest(event) < opens) {
                continue;
            }
            switch (hearing.inTime(event, due, level.byDays)) {
                case MET -> {
                    kept = event;
                    return;
                }
                case MISSED -> {
                    late = late == NO_EVENT || event < late ? event : late;
                    return;
                }
                default -> possible = hearing.opportunity.asked;
            }
        }
    }
}
