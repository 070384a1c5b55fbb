package org.plumbline.standards.verdict;

import java.util.Arrays;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.Pauses;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;

/**
 * The pauses of a case that one level heeds. A pause ends with the first later end that gives its reason or none, or
 * with the event that opens the case again after a closing. Working space of a hearing.
 */
final class PauseLedger {

    private static final int NO_EVENT = Opportunity.NO_EVENT;

    private final Pauses pauses = new Pauses();
    private int count;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private History history;
    private int reason;

    /** None, without looking at the case, for a level that heeds no pause. */
    Pauses of(ResolvedLeeway leeway, Hearing hearing) {
        count = 0;
        if (!leeway.pauses() || hearing.occurrences.count(leeway.starts()) == 0) {
            return Pauses.NONE;
        }
        history = hearing.history;
        reason = leeway.reason();
        pauses.clear(hearing.asOf);
        int[] events = hearing.occurrences.of(leeway.starts());
        for (int i = 0; i < hearing.occurrences.count(leeway.starts()); i++) {
            add(events[i], end(events[i], leeway.ends(), hearing), hearing.resolved.civil);
        }
        return pauses;
    }

    private void add(int start, int end, CivilTime civil) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
        boolean untimed = history.isDayOnly(start) || end != NO_EVENT && history.isDayOnly(end);
        pauses.add(
                history.earliest(start),
                end == NO_EVENT ? Due.NOT_YET : Math.max(history.earliest(start), history.earliest(end)),
                untimed);
    }

    private int end(int start, int pattern, Hearing hearing) {
        int until = hearing.spells.nextFrom(start);
        int[] events = hearing.occurrences.of(pattern);
        for (int i = 0; i < hearing.occurrences.count(pattern); i++) {
            int end = events[i];
            if (until != NO_EVENT && history.isCertainlyBefore(until, end)) {
                break;
            }
            if (!history.isCertainlyBefore(end, start) && speaksOf(end, start) && !endedAnother(end, start)) {
                return end;
            }
        }
        return until;
    }

    private boolean speaksOf(int end, int start) {
        int said = history.word(end, reason);
        return said == History.NO_WORD || said == history.word(start, reason);
    }

    /** Of the same day as this start, it may be the end of the pause before it. */
    private boolean endedAnother(int end, int start) {
        if (history.isCertainlyBefore(start, end)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (ends[i] == end && speaksOf(end, starts[i])) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return count;
    }

    int start(int pause) {
        return starts[pause];
    }

    /** The event that ended it, or {@link Opportunity#NO_EVENT} while it goes on. */
    int end(int pause) {
        return ends[pause];
    }

    /** The event that started the pause that covers the day, or the instant of its end; {@link Opportunity#NO_EVENT}. */
    int startedBy(int day) {
        for (int i = count - 1; i >= 0; i--) {
            if (history.day(starts[i]) <= day && (ends[i] == NO_EVENT || history.day(ends[i]) >= day)) {
                return starts[i];
            }
        }
        return NO_EVENT;
    }

    /** The code of why that event paused the clock. */
    int reason(int start) {
        return history.word(start, reason);
    }
}
