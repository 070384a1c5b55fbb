package org.plumbline.standards.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/**
 * Targets in a rhythm: from the first start of each spell until an event, the end of a span, or the closing; where it
 * says so, again from the next start after that.
 */
final class Cadence implements Judge {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    private final int from;
    private final boolean each;
    private final boolean resumes;
    private final int untilEvent;
    private final @Nullable SpanClock untilSpan;
    private final ResolvedPattern targets;
    private final int target;
    private final boolean fromFirstTarget;
    private final Pace pace;
    private final boolean numbered;

    private Cadence(Measure.Every every, Readings readings, Resolution resolution) {
        from = resolution.pattern(every.from()).id;
        each = every.eachFrom();
        resumes = readings.numbering() == Readings.Numbering.RESUMES;
        untilEvent = every.untilEvent() == null ? Resolution.NO_PATTERN : resolution.pattern(every.untilEvent()).id;
        untilSpan = every.untilSpan() == null ? null : resolution.clock(every.untilSpan(), readings);
        targets = resolution.pattern(every.target());
        target = targets.id;
        fromFirstTarget = readings.firstDue() == Readings.FirstDue.FROM_FIRST_TARGET;
        pace = Pace.of(every.rhythm(), readings, resolution);
        numbered = every.rhythm() instanceof Measure.Grid || every.rhythm() instanceof Measure.EachPeriod;
    }

    static Cadence of(Measure.Every every, Readings readings, Resolution resolution) {
        return new Cadence(every, readings, resolution);
    }

    @Override
    public List<ResolvedPattern> targets() {
        return List.of(targets);
    }

    @Override
    public void judge(Hearing hearing, ResolvedLevel level) {
        int[] starts = hearing.occurrences.of(from);
        int count = hearing.occurrences.count(from);
        hearing.stretch.taken = 0;
        for (int first = 0; first < count; ) {
            int end = first + 1;
            while (end < count && hearing.spells.of(starts[end]) == hearing.spells.of(starts[first])) {
                end++;
            }
            int next = end < count ? starts[end] : NO_EVENT;
            judge(hearing, level, starts[first], starts[first], next);
            for (int again = first + 1; each && again < end; again++) {
                if (hearing.stretch.endsAt <= hearing.history.earliest(starts[again])) {
                    judge(hearing, level, starts[again], resumes ? starts[first] : starts[again], next);
                }
            }
            first = end;
        }
    }

    /**
     * @param zero the event from which weeks and spans are counted
     * @param next the start of the next spell's: a case is in one such rhythm at a time
     */
    private void judge(Hearing hearing, ResolvedLevel level, int event, int zero, int next) {
        Stretch stretch = hearing.stretch;
        stretch.endNever();
        Reason untold = level.supplied ? end(hearing, level, event, zero, next, stretch) : Reason.NOT_SUPPLIED;
        if (untold != Reason.NONE) {
            noEvidence(hearing, level, event, untold);
            return;
        }
        stretch.start = event;
        stretch.since = event;
        stretch.weekZero = hearing.history.day(zero);
        stretch.target = target;
        stretch.firstTarget = hearing.occurrences.firstFrom(target, event);
        while (stretch.firstTarget < stretch.taken) {
            stretch.firstTarget = hearing.occurrences.next(target, stretch.firstTarget, event);
        }
        if (fromFirstTarget) {
            int first = stretch.firstTarget;
            int[] targets = hearing.occurrences.of(target);
            if (first >= hearing.occurrences.count(target)
                    || hearing.history.earliest(targets[first]) > stretch.lastGood) {
                return;
            }
            stretch.start = targets[first];
            stretch.firstTarget = hearing.occurrences.next(target, first, event);
        }
        pace.judge(hearing, level, stretch);
        stretch.taken = hearing.occurrences.endBy(target, stretch.lastGood);
    }

    /** Finds what ends the stretch first; why that can't be told, if it can't. */
    private Reason end(Hearing hearing, ResolvedLevel level, int event, int zero, int next, Stretch stretch) {
        History history = hearing.history;
        if (untilSpan != null) {
            long last = untilSpan.due(history.day(zero), hearing.instant(zero), 1, null);
            if (!Due.isTime(last)) {
                return Reason.of(last);
            }
            stretch.endBy(last + 1, last, NO_EVENT);
        }
        int closing = level.closing == Readings.Closing.IGNORES ? NO_EVENT : hearing.spells.closing(event);
        if (closing != NO_EVENT && closing != event && !history.isCertainlyBefore(closing, event)) {
            stretch.endBy(history.earliest(closing), history.latest(closing), closing);
        }
        if (untilEvent != Resolution.NO_PATTERN) {
            int first = hearing.occurrences.firstFrom(untilEvent, event);
            if (first < hearing.occurrences.count(untilEvent)) {
                int until = hearing.occurrences.of(untilEvent)[first];
                stretch.endBy(history.earliest(until), history.latest(until), until);
            }
        }
        if (next != NO_EVENT) {
            stretch.endBy(history.earliest(next), history.earliest(next) - 1, next);
        }
        return Reason.NONE;
    }

    private void noEvidence(Hearing hearing, ResolvedLevel level, int event, Reason why) {
        History history = hearing.history;
        if (hearing.judges(history.day(event))) {
            Opportunity o = hearing.opportunity.begin(event, 0, history.day(event), history.earliest(event));
            o.numbered = numbered;
            o.noEvidence(why);
            hearing.decide(level);
        }
    }
}
