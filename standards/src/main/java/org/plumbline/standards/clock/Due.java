package org.plumbline.standards.clock;

/**
 * The answers of a clock that are no due time. A due time is the last good epoch millisecond, inclusive; these lie
 * below any.
 */
public final class Due {

    /** The trigger carries no due date: no clock starts. */
    public static final long NO_CLOCK = Long.MIN_VALUE;

    /** The calendar does not know a day that would have to be counted. */
    public static final long BEYOND_CALENDAR = Long.MIN_VALUE + 1;

    /** The limit runs to a clock time, and of its start only the day is known. */
    public static final long NEEDS_TIME = Long.MIN_VALUE + 2;

    /** For a start of which only the day is known. */
    public static final long DAY_ONLY = Long.MIN_VALUE;

    private Due() {}

    /** Whether it is a due time at all. */
    public static boolean isTime(long due) {
        return due > NEEDS_TIME;
    }
}
