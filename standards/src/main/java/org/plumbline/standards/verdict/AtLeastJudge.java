package org.plumbline.standards.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Readings;

/** So many targets in a window after a trigger: met by the last one asked for, missed when the window has passed. */
final class AtLeastJudge extends TriggeredJudge {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    final ResolvedPattern target;
    final int times;
    final boolean distinctDays;
    private final @Nullable ResolvedPattern enough;
    private final @Nullable AtLeastWindow window;
    private final int until;
    private final @Nullable SpanClock opens;

    AtLeastJudge(Level level, AtLeast measure, Resolution resolution) {
        super(Starts.of(level, measure.on(), resolution));
        Readings readings = level.readings();
        target = resolution.pattern(measure.target());
        enough = measure.enough() == null ? null : resolution.pattern(measure.enough());
        times = measure.times();
        distinctDays = measure.distinctDays();
        window = AtLeastWindow.of(measure.window(), readings, resolution);
        opens = measure.opens() == null ? null : resolution.clock(measure.opens(), readings);
        until = measure.window() instanceof AtLeast.Until end
                ? resolution.pattern(end.event()).id
                : Resolution.NO_PATTERN;
    }

    @Override
    public List<ResolvedPattern> targets() {
        return enough == null ? List.of(target) : List.of(target, enough);
    }

    @Override
    void judge(Hearing hearing, ResolvedLevel level, int trigger) {
        int closing = level.closing == Readings.Closing.IGNORES ? NO_EVENT : hearing.spells.closingAfter(trigger);
        if (window == null) {
            judgeUntil(hearing, level, closing);
        } else {
            judgeWindow(hearing, level, window, closing);
        }
        hearing.decide(level);
    }

    private void judgeWindow(Hearing hearing, ResolvedLevel level, AtLeastWindow window, int closing) {
        Opportunity o = hearing.opportunity;
        long due = window.due(hearing, o);
        if (!Due.isTime(due)) {
            o.noEvidence(Reason.of(due));
            return;
        }
        o.due(due);
        o.opens = window.opens(o);
        o.countedBy(window);
        CountSearch count = count(hearing, level, due, last(hearing.history, closing));
        if (count.kept != NO_EVENT) {
            o.met(count.kept);
        } else if (closing != NO_EVENT && hearing.history.earliest(closing) <= due) {
            hearing.ended(level, closing);
        } else if (due < hearing.asOf && count.possible >= times) {
            o.noEvidence(Reason.TIME_OF_TARGET_UNKNOWN);
        } else if (due < hearing.asOf) {
            o.missed(count.late);
        }
    }

    /** The event that ends the window decides; the closing of the case only where it comes first. */
    private void judgeUntil(Hearing hearing, ResolvedLevel level, int closing) {
        History history = hearing.history;
        Opportunity o = hearing.opportunity;
        int first = hearing.occurrences.firstFrom(until, o.from);
        // Of a promise that follows another that fell due, the clock starts later than at that event.
        while (first < hearing.occurrences.count(until)
                && history.latest(hearing.occurrences.of(until)[first]) < o.opens) {
            first = hearing.occurrences.next(until, first, o.from);
        }
        int end = first < hearing.occurrences.count(until) ? hearing.occurrences.of(until)[first] : NO_EVENT;
        if (closing != NO_EVENT && end != NO_EVENT && history.isCertainlyBefore(closing, end)) {
            end = NO_EVENT;
        }
        if (opens != null) {
            long opening = opens.due(o.clockDay, o.clockInstant, 1, hearing.pauses, null);
            if (!Due.isTime(opening)) {
                o.noEvidence(Reason.of(opening));
                return;
            }
            // The span runs to the end of a day, and that day is the first on which it can be asked for.
            CivilTime civil = hearing.resolved.civil;
            o.opens = opening == Due.NOT_YET ? Due.NOT_YET : civil.startOf(civil.dayOf(opening));
        }
        CountSearch count = count(hearing, level, Long.MAX_VALUE, Math.min(last(history, end), last(history, closing)));
        if (count.kept != NO_EVENT) {
            o.met(count.kept);
        } else if (end != NO_EVENT && history.latest(end) < o.opens) {
            o.become(State.WITHDRAWN);
            o.closedBy = end;
            o.decidedBy = end;
        } else if (end != NO_EVENT) {
            o.closedBy = end;
            o.missed(NO_EVENT);
            o.decidedBy = end;
        } else if (closing != NO_EVENT) {
            hearing.ended(level, closing);
        }
    }

    /** What comes after this millisecond is of no clock that the event ends. */
    private static long last(History history, int end) {
        return end == NO_EVENT ? Long.MAX_VALUE : history.latest(end);
    }

    private CountSearch count(Hearing hearing, ResolvedLevel level, long due, long last) {
        long opens = hearing.opportunity.opens;
        hearing.count.among(hearing, level, this, opens, due, last);
        if (enough != null) {
            hearing.count.enough(hearing, level, enough, opens, due, last);
        }
        return hearing.count;
    }
}
