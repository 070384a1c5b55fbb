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

    /** The limit runs to a clock time, and of a pause only the day is known. */
    public static final long PAUSE_NEEDS_TIME = Long.MIN_VALUE + 3;

    /** The case has agreed none of the limits that the promise knows. */
    public static final long NOT_AGREED = Long.MIN_VALUE + 4;

    /** A pause has not ended: the due time lies after everything that has happened, and is not known yet. */
    public static final long NOT_YET = Long.MAX_VALUE;

    /** For a start of which only the day is known. */
    public static final long DAY_ONLY = Long.MIN_VALUE;

    private Due() {}

    /** Whether it is a due time at all; {@link #NOT_YET} is one. */
    public static boolean isTime(long due) {
        return due > NOT_AGREED;
    }
}
