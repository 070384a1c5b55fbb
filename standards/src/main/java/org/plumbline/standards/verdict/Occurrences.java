package org.plumbline.standards.verdict;

import java.util.Arrays;
import org.plumbline.standards.event.History;

/** The events of a case that have happened by an instant, sorted by the patterns of a standard in one pass. */
final class Occurrences {

    private static final int SMALL = 64;

    private History history;
    private int known;
    private int[][] events = {};
    private int[] counts = {};

    void find(History history, Resolved resolved, long asOf) {
        this.history = history;
        int lists = resolved.sorting.lists();
        if (events.length < lists || events[0].length < history.size()) {
            counts = new int[lists];
            events = new int[lists][Math.max(SMALL, 2 * history.size())];
        }
        Arrays.fill(counts, 0, lists, 0);
        known = history.begunBy(asOf);
        resolved.sorting.sort(history, known, events, counts);
    }

    History history() {
        return history;
    }

    /** How many of the history's events have happened: those from this index on are yet to come. */
    int known() {
        return known;
    }

    int count(int pattern) {
        return counts[pattern];
    }

    /** Indexes of the events, in order; only the first {@link #count} mean anything. */
    int[] of(int pattern) {
        return events[pattern];
    }

    /** Position in the pattern's list of its first event that is not certainly before this one and not itself. */
    int firstFrom(int pattern, int event) {
        int[] list = events[pattern];
        int count = counts[pattern];
        int at = 0;
        while (at < count && isBefore(list[at], event)) {
            at++;
        }
        return at;
    }

    /** Whether it is the event itself or certainly before it, which nothing further on in the order can be. */
    private boolean isBefore(int other, int event) {
        return other <= event && (other == event || history.isCertainlyBefore(other, event));
    }

    /** Position in the pattern's list after its last event that can have begun by then. */
    int endBy(int pattern, long epochMilli) {
        int end = counts[pattern];
        while (end > 0 && history.earliest(events[pattern][end - 1]) > epochMilli) {
            end--;
        }
        return end;
    }

    /**
     * The next position after this one whose event is not certainly before the one given and not that one itself. On
     * the day of a date alone, which comes first in the order, something certainly before may follow.
     */
    int next(int pattern, int at, int event) {
        int[] list = events[pattern];
        int next = at + 1;
        while (next < counts[pattern] && isBefore(list[next], event)) {
            next++;
        }
        return next;
    }
}
