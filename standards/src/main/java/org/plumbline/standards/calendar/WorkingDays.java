package org.plumbline.standards.calendar;

import java.util.Arrays;
import java.util.BitSet;

/** Which of the known days are working days, laid out so that every sum is two array reads. */
final class WorkingDays {

    static final int UNKNOWN = Integer.MIN_VALUE;

    private final int first;
    private final int count;
    /** before[i]: working days among the first i known days. */
    private final int[] before;
    /** The epoch days of the working days, in order. */
    private final int[] days;

    /** @param working bit i stands for the i-th known day, counted from 0 */
    WorkingDays(int firstEpochDay, int count, BitSet working) {
        this.first = firstEpochDay;
        this.count = count;
        this.before = new int[count + 1];
        this.days = new int[working.cardinality()];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i];
            if (working.get(i)) {
                days[before[i + 1]++] = first + i;
            }
        }
    }

    boolean knows(long epochDay) {
        return epochDay >= first && epochDay - first < count;
    }

    boolean isWorkingDay(int epochDay) {
        int i = epochDay - first;
        return before[i + 1] > before[i];
    }

    int add(int epochDay, int n) {
        if (!knows(epochDay)) {
            return UNKNOWN;
        }
        if (n == 0) {
            return epochDay;
        }
        int i = epochDay - first;
        // The first working day after this day stands at before[i + 1], the last one before it at before[i] - 1.
        return nth(n > 0 ? before[i + 1] + (long) n - 1 : before[i] + (long) n);
    }

    int rollForward(int epochDay) {
        return knows(epochDay) ? nth(before[epochDay - first]) : UNKNOWN;
    }

    int rollBack(int epochDay) {
        return knows(epochDay) ? nth(before[epochDay - first + 1] - 1L) : UNKNOWN;
    }

    int between(int startExclusive, int endInclusive) {
        if (!knows(startExclusive) || !knows(endInclusive)) {
            return UNKNOWN;
        }
        return before[endInclusive - first + 1] - before[startExclusive - first + 1];
    }

    /** The epoch days of all working days. */
    int[] days() {
        return Arrays.copyOf(days, days.length);
    }

    private int nth(long index) {
        return index >= 0 && index < days.length ? days[(int) index] : UNKNOWN;
    }
}
