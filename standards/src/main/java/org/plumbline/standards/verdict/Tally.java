package org.plumbline.standards.verdict;

import java.util.Arrays;

/**
 * How many opportunities are in each state, by level and month of the start. Grows with the months that it meets and
 * otherwise allocates nothing. Sums to be kept are added to it; for one thread.
 */
public final class Tally {

    private static final int SPARE_MONTHS = 12;

    private final int[][] counts;
    private final int[] firstMonth;

    /** @param levels how many levels there are, as {@link ResolvedStandards#levelIds} */
    public Tally(int levels) {
        counts = new int[levels][0];
        firstMonth = new int[levels];
    }

    /** @param month year × 12 + month of the year - 1 */
    public void add(int level, int month, State state, int count) {
        add(level, month, state.ordinal(), count);
    }

    void add(int level, int month, int state, int count) {
        int[] row = counts[level];
        int cell = (month - firstMonth[level]) * State.COUNT;
        if (cell < 0 || cell >= row.length) {
            widen(level, month);
            row = counts[level];
            cell = (month - firstMonth[level]) * State.COUNT;
        }
        row[cell + state] += count;
    }

    public int count(int level, int month, State state) {
        int at = (month - firstMonth[level]) * State.COUNT;
        return at >= 0 && at < counts[level].length ? counts[level][at + state.ordinal()] : 0;
    }

    /** The months of the level in which anything was counted, ascending. */
    public int[] months(int level) {
        int[] months = new int[counts[level].length / State.COUNT];
        int found = 0;
        for (int i = 0; i < months.length; i++) {
            if (isAny(level, i)) {
                months[found++] = firstMonth[level] + i;
            }
        }
        return Arrays.copyOf(months, found);
    }

    public int levels() {
        return counts.length;
    }

    /** Adds what another tally of the same levels has counted. */
    public void add(Tally other) {
        for (int level = 0; level < other.counts.length; level++) {
            for (int month : other.months(level)) {
                for (State state : State.values()) {
                    add(level, month, state, other.count(level, month, state));
                }
            }
        }
    }

    /** Back to zero, keeping its space. */
    public void clear() {
        for (int[] level : counts) {
            Arrays.fill(level, 0);
        }
    }

    private boolean isAny(int level, int month) {
        for (int i = 0; i < State.COUNT; i++) {
            if (counts[level][month * State.COUNT + i] != 0) {
                return true;
            }
        }
        return false;
    }

    private void widen(int level, int month) {
        int[] row = counts[level];
        if (row.length == 0) {
            firstMonth[level] = month;
            counts[level] = new int[SPARE_MONTHS * State.COUNT];
        } else if (month < firstMonth[level]) {
            int more = firstMonth[level] - month + SPARE_MONTHS;
            int[] wider = new int[row.length + more * State.COUNT];
            System.arraycopy(row, 0, wider, more * State.COUNT, row.length);
            counts[level] = wider;
            firstMonth[level] -= more;
        } else {
            counts[level] = Arrays.copyOf(row, (month - firstMonth[level] + 1 + SPARE_MONTHS) * State.COUNT);
        }
    }
}
