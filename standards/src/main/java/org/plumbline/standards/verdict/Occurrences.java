package org.plumbline.standards.verdict;

import java.util.Arrays;
import org.plumbline.standards.event.History;

/** The events of a case that have happened by an instant, sorted by the patterns of a standard in one pass. */
final class Occurrences {

    private History history;
    private int known;
    private int[][] events = {};
    private int[] counts = {};

    void find(History history, Resolved resolved, long asOf) {
        this.history = history;
        int patterns = resolved.patterns.length;
        if (events.length < patterns) {
            int before = events.length;
            events = Arrays.copyOf(events, patterns);
            counts = new int[patterns];
            for (int i = before; i < patterns; i++) {
                events[i] = new int[16];
            }
        }
        Arrays.fill(counts, 0, patterns, 0);
        int size = history.size();
        int event = 0;
        for (; event < size && history.earliest(event) <= asOf; event++) {
            int type = history.type(event);
            if (type < resolved.patternsOfType.length) {
                for (int pattern : resolved.patternsOfType[type]) {
                    if (resolved.patterns[pattern].attributesFit(history, event)) {
                        add(pattern, event);
                    }
                }
            }
        }
        known = event;
    }

    private void add(int pattern, int event) {
        int count = counts[pattern]++;
        if (count == events[pattern].length) {
            events[pattern] = Arrays.copyOf(events[pattern], count * 2);
        }
        events[pattern][count] = event;
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
        while (at < count && (list[at] == event || history.isCertainlyBefore(list[at], event))) {
            at++;
        }
        return at;
    }

    /** The next position after this one whose event is not the one given. */
    int next(int pattern, int at, int except) {
        int next = at + 1;
        return next < counts[pattern] && events[pattern][next] == except ? next + 1 : next;
    }
}
