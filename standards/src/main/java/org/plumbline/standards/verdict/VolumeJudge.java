package org.plumbline.standards.verdict;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.StepKind;
import org.plumbline.standards.clock.StepListener;
import org.plumbline.standards.clock.VolumeYears;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Volume;

/** So many events of the contract in each period; each period is an opportunity from its first day on. */
final class VolumeJudge implements Judge, Opportunity.ClockRun {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    private final Volume volume;
    private final ResolvedPattern from;
    private final ResolvedPattern target;
    private final int until;
    private final int distinct;
    private final int notBefore;
    private final Readings.PartPeriod part;

    VolumeJudge(Volume volume, Readings readings, Resolution resolution) {
        this.volume = volume;
        from = resolution.pattern(volume.from());
        target = resolution.pattern(volume.target());
        until = volume.until() == null ? Resolution.NO_PATTERN : resolution.pattern(volume.until()).id;
        distinct = volume.distinct() == null ? History.NO_WORD : resolution.asked(volume.distinct());
        LocalDate first = volume.notBefore();
        notBefore = first == null ? Integer.MIN_VALUE : Math.toIntExact(first.toEpochDay());
        part = readings.partPeriod();
    }

    @Override
    public List<ResolvedPattern> targets() {
        return List.of(target);
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level) {
        if (hearing.occurrences.count(from.id) == 0) {
            return;
        }
        int start = hearing.occurrences.of(from.id)[0];
        CivilTime civil = hearing.resolved.civil;
        int startDay = hearing.history.day(start);
        int lastDay = lastDay(hearing, start);
        VolumeYears years = new VolumeYears(volume.year(), startDay);
        int from = Math.max(startDay, notBefore);
        for (int index = years.indexOf(from); ; index++) {
            int beginsOn = Math.max(years.firstDay(index), from);
            int endsOn = Math.min(years.firstDay(index + 1) - 1, lastDay);
            if (beginsOn > endsOn) {
                return;
            }
            if (civil.startOf(beginsOn) > hearing.asOf) {
                hearing.changesAt(civil.startOf(beginsOn));
                return;
            }
            int required = required(years.firstDay(index + 1) - years.firstDay(index), endsOn - beginsOn + 1);
            if (required > 0 && hearing.judges(beginsOn)) {
                Opportunity o = hearing.opportunity
                        .begin(start, index - years.indexOf(startDay), beginsOn, civil.startOf(beginsOn))
                        .numbered()
                        .plain();
                o.due(civil.endOf(endsOn));
                o.countedBy(this);
                o.asked = required;
                judge(hearing, level, beginsOn, endsOn);
            }
        }
    }

    private void judge(Hearing hearing, ResolvedLevel level, int beginsOn, int endsOn) {
        Opportunity o = hearing.opportunity;
        if (!level.supplied) {
            o.noEvidence(Reason.NOT_SUPPLIED);
            hearing.decide(level);
            return;
        }
        History history = hearing.history;
        int[] targets = hearing.occurrences.of(target.id);
        Set<Integer> seen = new HashSet<>();
        int last = NO_EVENT;
        for (int at = 0; at < hearing.occurrences.count(target.id) && o.done < o.asked; at++) {
            int day = history.day(targets[at]);
            if (day >= beginsOn && day <= endsOn && isNew(history, targets[at], seen)) {
                o.done++;
                last = targets[at];
            }
        }
        if (o.done == o.asked) {
            o.met(last);
        } else if (o.dueMillis < hearing.asOf) {
            o.missed(NO_EVENT);
        }
        hearing.decide(level);
    }

    /** Of those that do not say who they are, at most one can be told from the others. */
    private boolean isNew(History history, int event, Set<Integer> seen) {
        if (distinct == History.NO_WORD) {
            return true;
        }
        return seen.add(history.word(event, distinct));
    }

    private int lastDay(Hearing hearing, int start) {
        if (until == Resolution.NO_PATTERN) {
            return Integer.MAX_VALUE;
        }
        int first = hearing.occurrences.firstFrom(until, start);
        return first < hearing.occurrences.count(until)
                ? hearing.history.day(hearing.occurrences.of(until)[first])
                : Integer.MAX_VALUE;
    }

    private int required(int whole, int covered) {
        if (covered == whole) {
            return volume.times();
        }
        return switch (part) {
            case COUNTS -> volume.times();
            case SKIPPED -> 0;
            case PRO_RATA -> Math.toIntExact((long) volume.times() * covered / whole);
        };
    }

    @Override
    public void tell(Opportunity o, StepListener steps) {
        steps.step(
                o.startDay(),
                StepKind.START,
                "first day of the " + volume.year().words());
        int last = o.resolved().civil.dayOf(o.dueMillis());
        steps.step(last, StepKind.DUE, "last day of the " + volume.year().words());
    }

    @Override
    public @Nullable Span span(Opportunity o) {
        return null;
    }
}
