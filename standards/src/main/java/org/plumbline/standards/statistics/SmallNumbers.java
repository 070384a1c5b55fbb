package org.plumbline.standards.statistics;

/**
 * How counts are shown so that nobody can be found in them: 0 is shown, small ones are not, the rest are rounded.
 *
 * @param hiddenUpTo the largest count that is hidden; 0 hides none
 * @param nearest the rest is rounded to the nearest multiple of this, halves up; 1 rounds nothing
 */
public record SmallNumbers(int hiddenUpTo, int nearest) {

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
        return (2 * count + nearest) / (2L * nearest) * nearest;
    }
}
