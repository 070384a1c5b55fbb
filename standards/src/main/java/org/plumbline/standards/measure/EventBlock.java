package org.plumbline.standards.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.HistoryBuilder;

/** The events of one block of lines as columns of numbers. Each line is an event; an empty one ends a run. */
final class EventBlock {

    /** Which block of the file it is, from 0. */
    final int number;

    final List<Run> runs = new ArrayList<>();
    int lines;

    /** The line of the file, counted from 1, that is the block's first. */
    long firstLine;

    /** Codes of the dictionary. */
    int[] types = {};

    /** Epoch days of events of which only the day is known. */
    int[] days = {};

    /** Epoch milliseconds, or {@link #DAY_ONLY}; null if that is so of all. */
    long @Nullable [] instants;

    /** Numbers of the events' ids; null where the lines have none. */
    long @Nullable [] keys;

    static final long DAY_ONLY = Long.MIN_VALUE;

    EventBlock(int number) {
        this.number = number;
    }

    void add(int event, int line, HistoryBuilder to, LineNames names) {
        long key = keys == null ? names.numberOf(firstLine + line) : keys[event];
        if (instants == null || instants[event] == DAY_ONLY) {
            to.addOn(types[event], days[event], key);
        } else {
            to.addAt(types[event], instants[event], key);
        }
    }
}
