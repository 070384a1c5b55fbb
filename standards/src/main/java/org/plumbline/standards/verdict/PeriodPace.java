package org.plumbline.standards.verdict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Periods;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Readings.PartPeriod;
import org.plumbline.standards.policy.Span;

/**
 * At least n targets in each calendar period. A period that the cadence covers only in part, because it starts in it,
 * its span ends in it or a pause falls into it, is judged as the reading says; one that is cut by an event is ended by it.
 */
final class PeriodPace implements Pace {

    private final int times;
    private final Measure.Period period;
    private final PartPeriod part;
    private final Opportunity.ClockRun run;

    PeriodPace(Measure.EachPeriod each, PartPeriod part) {
        times = each.times();
        period = each.period();
        this.part = part;
        run = new Run(period.name().toLowerCase(Locale.ROOT));
    }

    private record Run(String period) implements Opportunity.ClockRun {
        @Override
        public void tell(Opportunity o, StepListener steps) {
            steps.step(o.startDay, StepKind.START, "first day in the " + period);
            steps.step(o.clockDay, StepKind.DUE, "last day in the " + period);
        }

        @Override
        public @Nullable Span span(Opportunity o) {
            return null;
        }
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level, Stretch stretch) {
        CivilTime civil = hearing.resolved.civil;
        History history = hearing.history;
        int startDay = history.day(stretch.start);
        boolean spanEnds = stretch.endedBy == Opportunity.NO_EVENT && stretch.lastGood < Long.MAX_VALUE;
        int plannedEnd = spanEnds ? civil.dayOf(stretch.lastGood) : Integer.MAX_VALUE;
        int first = indexOf(startDay);
        for (int index = first; ; index++) {
            int beginsOn = Math.max(firstDay(index), startDay);
            int endsOn = Math.min(firstDay(index + 1) - 1, plannedEnd);
            long begins = index == first ? history.earliest(stretch.start) : civil.startOf(beginsOn);
            if (beginsOn > endsOn || begins >= stretch.endsAt) {
                return;
            }
            if (begins > hearing.asOf) {
                hearing.changesAt(begins);
                return;
            }
            int required = required(index, beginsOn, endsOn, hearing);
            if (required > 0 && hearing.judges(beginsOn)) {
                Opportunity o = hearing.opportunity
                        .begin(stretch.start, index - first, beginsOn, begins)
                        .numbered();
                o.due(Math.min(civil.endOf(endsOn), spanEnds ? stretch.lastGood : Long.MAX_VALUE));
                o.countedBy(run);
                o.clockDay = endsOn;
                judge(hearing, level, stretch, index, required);
            }
        }
    }

    private void judge(Hearing hearing, ResolvedLevel level, Stretch stretch, int index, int required) {
        History history = hearing.history;
        Opportunity o = hearing.opportunity;
        int[] targets = hearing.occurrences.of(stretch.target);
        int count = hearing.occurrences.count(stretch.target);
        int done = 0;
        int last = Opportunity.NO_EVENT;
        for (int at = stretch.firstTarget;
                at < count && done < required;
                at = hearing.occurrences.next(stretch.target, at, stretch.since)) {
            long earliest = history.earliest(targets[at]);
            if (earliest > o.dueMillis || earliest > stretch.lastGood) {
                break;
            }
            if (history.day(targets[at]) >= o.startDay) {
                done++;
                last = targets[at];
            }
        }
        if (done >= required) {
            o.met(last);
        } else if (stretch.cuts(o.dueMillis, hearing.asOf) && stretch.endedBy != Opportunity.NO_EVENT) {
            cut(hearing, level, stretch.endedBy, index, done, last, required);
        } else if (o.dueMillis < hearing.asOf) {
            o.missed(Opportunity.NO_EVENT);
        }
        hearing.decide(level);
    }

    /** An event ended the cadence within the period, before enough was done for the whole of it. */
    private void cut(Hearing hearing, ResolvedLevel level, int by, int index, int done, int last, int required) {
        Opportunity o = hearing.opportunity;
        if (part == PartPeriod.PRO_RATA
                && done > 0
                && done >= required(index, o.startDay, hearing.history.day(by), hearing)) {
            o.met(last);
        } else if (level.closing == Readings.Closing.KEEPS && done + 1 < required) {
            o.closedBy = by;
            o.missed(Opportunity.NO_EVENT);
        } else {
            hearing.ended(level, by);
        }
    }

    /** How many targets the days from one to the other, both included, ask for; paused ones are not covered. */
    private int required(int index, int from, int to, Hearing hearing) {
        int whole = firstDay(index + 1) - firstDay(index);
        int covered = to - from + 1 - hearing.pauses.days(from, to, hearing.resolved.civil);
        if (covered == 0) {
            return 0;
        }
        if (covered == whole) {
            return times;
        }
        return switch (part) {
            case COUNTS -> times;
            case SKIPPED -> 0;
            case PRO_RATA -> times * covered / whole;
        };
    }

    private int indexOf(int day) {
        return Periods.indexOf(period, day);
    }

    private int firstDay(int index) {
        return Periods.firstDay(period, index);
    }
}
