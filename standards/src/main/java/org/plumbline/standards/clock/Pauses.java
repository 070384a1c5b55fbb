package org.plumbline.standards.clock;

import java.util.Arrays;
import org.plumbline.standards.event.CivilTime;

/**
 * The ledger of the stretches in which a clock stands still, in order and apart from one another. A pause covers the
 * day on which it starts and no longer the day on which it ends: from Tuesday the 10th to Thursday the 12th two days
 * stand still. Filled again for each case; for one thread.
 */
public final class Pauses {

    /** The clock never stands still. */
    public static final Pauses NONE = new Pauses();

    private int count;
    private long[] from = new long[4];
    private long[] until = new long[4];
    private boolean[] untimed = new boolean[4];
    private long asOf;

    /** Back to none, as of an instant in epoch milliseconds. */
    public void clear(long asOfMillis) {
        count = 0;
        asOf = asOfMillis;
    }

    /**
     * Adds a pause that starts no earlier than those before it; one that overlaps the last lengthens it.
     *
     * @param from its first epoch millisecond
     * @param until the first epoch millisecond after it, or {@link Due#NOT_YET} while it goes on
     * @param isUntimed whether of its start or its end only the day is known
     */
    public void add(long from, long until, boolean isUntimed) {
        if (count > 0 && from <= this.until[count - 1]) {
            this.until[count - 1] = Math.max(this.until[count - 1], until);
            untimed[count - 1] |= isUntimed;
            return;
        }
        if (count == this.from.length) {
            this.from = Arrays.copyOf(this.from, count * 2);
            this.until = Arrays.copyOf(this.until, count * 2);
            untimed = Arrays.copyOf(untimed, count * 2);
        }
        this.from[count] = from;
        this.until[count] = until;
        untimed[count++] = isUntimed;
    }

    /** How many of the days from one to the other, both included, stand still; a pause that goes on covers them all. */
    public int days(int first, int last, CivilTime civil) {
        int days = 0;
        for (int i = 0; i < count; i++) {
            int begin = Math.max(first, civil.dayOf(from[i]));
            int end = until[i] == Due.NOT_YET ? last : Math.min(last, civil.dayOf(until[i]) - 1);
            days += Math.max(0, end - begin + 1);
        }
        return days;
    }

    int count() {
        return count;
    }

    long from(int pause) {
        return from[pause];
    }

    long until(int pause) {
        return until[pause];
    }

    boolean isUntimed(int pause) {
        return untimed[pause];
    }

    long asOf() {
        return asOf;
    }
}
