package org.plumbline.standards.statistics;

import java.io.Serializable;

/**
 * How counts are shown so that nobody can be found in them: 0 is shown, small ones are not, the rest are rounded.
 *
 * @param hiddenUpTo the largest count that is hidden; 0 hides none
 * @param nearest the rest is rounded to the nearest multiple of this, halves up; 1 rounds nothing
 */
public record SmallNumbers(int hiddenUpTo, int nearest) implements Serializable {

    /** What {@link #shown} says of a count that is not shown. */
    public static final long HIDDEN = -1;

    /** As health statistics in England have it: 1 to 7 hidden, the rest to the nearest 5. */
    public static final SmallNumbers SEVEN_AND_FIVE = new SmallNumbers(7, 5);

    /** All counts as they are. */
    public static final SmallNumbers NONE = new SmallNumbers(0, 1);

    public SmallNumbers {
        if (hiddenUpTo < 0 || nearest < 1) {
            throw new IllegalArgumentException("Hidden up to " + hiddenUpTo + ", to the nearest " + nearest);
        }
    }

    /** @return the count as shown, or {@link #HIDDEN} */
    public long shown(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("No count: " + count);
        }
        if (count > 0 && count <= hiddenUpTo) {
            return HIDDEN;
        }
        return rounded(count);
    }

    /**
     * What sums, shares and charts take the count for: as it is shown or, where it is hidden, what stands for every hidden
     * one, whatever it is. That is the middle of them, rounded as the others, and never 0: 5 for 1 to 7.
     *
     * @return from 0
     */
    public long standIn(long count) {
        long shown = shown(count);
        return shown == HIDDEN ? Math.max(nearest, rounded((1 + hiddenUpTo) / 2)) : shown;
    }

    private long rounded(long count) {
        return (2 * count + nearest) / (2L * nearest) * nearest;
    }
}
