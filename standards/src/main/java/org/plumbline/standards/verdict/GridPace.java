package org.plumbline.standards.verdict;

import org.plumbline.standards.clock.Due;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;

/**
 * Fixed slots counted from the start, whenever the targets come. The first slot runs from the start to the due time of
 * one span, the next from there to that of two spans; a new phase counts from the end of the slot before it. A slot is
 * an opportunity from its first millisecond on.
 */
final class GridPace implements Pace {

    private final Phases phases;
    private final boolean firstDayCounts;

    /** @param firstDayCounts the day on which counting starts is day 1, so a new phase counts from its own first day */
    GridPace(Phases phases, boolean firstDayCounts) {
        this.phases = phases;
        this.firstDayCounts = firstDayCounts;
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level, Stretch stretch) {
        History history = hearing.history;
        CivilTime civil = hearing.resolved.civil;
        long instant = hearing.instant(stretch.start);
        int anchor = history.day(stretch.start);
        long slotStart = history.earliest(stretch.start);
        int phase = Phases.NONE;
        int times = 0;
        for (int ordinal = 0; slotStart < stretch.endsAt; ordinal++) {
            if (slotStart > hearing.asOf) {
                hearing.changesAt(slotStart);
                return;
            }
            int slotDay = civil.dayOf(slotStart);
            int holds = phases.at(slotDay - stretch.weekZero);
            if (holds == Phases.NONE) {
                int later = phases.after(slotDay - stretch.weekZero);
                if (later == Phases.NONE) {
                    return;
                }
                anchor = stretch.weekZero + phases.firstDay(later);
                slotStart = civil.startOf(anchor);
                instant = instant == Due.DAY_ONLY ? instant : civil.at(anchor, civil.clockOf(instant));
                ordinal--;
                phase = Phases.NONE;
                times = 0;
                continue;
            }
            if (holds != phase && times > 0) {
                long end = firstDayCounts ? slotStart : slotStart - 1;
                anchor = civil.dayOf(end);
                instant = instant == Due.DAY_ONLY ? instant : end;
                times = 0;
            }
            phase = holds;
            times++;
            Opportunity o = hearing.opportunity
                    .begin(stretch.start, ordinal, slotDay, slotStart)
                    .numbered();
            long due = phases.due(phase, o, anchor, instant, times);
            if (!Due.isTime(due) || due < slotStart) {
                if (hearing.judges(slotDay)) {
                    o.noEvidence(Reason.of(due));
                    hearing.decide(level);
                }
                return;
            }
            o.due(due);
            if (hearing.judges(slotDay)) {
                judge(hearing, level, stretch, ordinal == 0);
            }
            if (due == Due.NOT_YET) {
                return;
            }
            slotStart = due + 1;
        }
    }

    private static void judge(Hearing hearing, ResolvedLevel level, Stretch stretch, boolean first) {
        History history = hearing.history;
        Opportunity o = hearing.opportunity;
        int[] targets = hearing.occurrences.of(stretch.target);
        int count = hearing.occurrences.count(stretch.target);
        boolean uncertain = false;
        for (int at = stretch.firstTarget;
                at < count;
                at = hearing.occurrences.next(stretch.target, at, stretch.since)) {
            int target = targets[at];
            long earliest = history.earliest(target);
            if (earliest > o.dueMillis || earliest > stretch.lastGood) {
                break;
            }
            boolean begun = first || earliest >= o.startMillis;
            if (begun && hearing.inTime(target, o.dueMillis, level.byDays) == State.MET) {
                o.met(target);
                hearing.decide(level);
                return;
            }
            uncertain |= history.latest(target) >= o.startMillis;
        }
        if (stretch.cuts(o.dueMillis, hearing.asOf)) {
            hearing.ended(level, stretch.endedBy);
        } else if (o.dueMillis < hearing.asOf) {
            if (uncertain) {
                o.noEvidence(Reason.TIME_OF_TARGET_UNKNOWN);
            } else {
                o.missed(Opportunity.NO_EVENT);
            }
        } else if (stretch.endsAt <= o.dueMillis) {
            hearing.changesAt(stretch.endsAt);
        }
        hearing.decide(level);
    }
}
