package org.plumbline.standards.clock;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * The time between two spans before or after an anchor. For example, 24 to 48 hours before Monday 6 March 2017, 10:00
 * is Saturday 10:00 to Sunday 10:00; 1 to 2 working days before it is the whole of Thursday and of Friday. Immutable.
 */
public final class Window {

    /** For {@link #opens}: any time before the window's end. */
    public static final long ANY_TIME = Long.MIN_VALUE + 5;

    private final boolean before;
    private final @Nullable SpanBefore nearBefore;
    private final @Nullable SpanBefore farBefore;
    private final @Nullable SpanClock nearAfter;
    private final @Nullable SpanClock farAfter;
    private final CivilTime civil;

    public Window(Between measure, Readings readings, WorkingCalendar calendar, ZoneId zone) {
        Span far = measure.far();
        before = measure.before();
        civil = CivilTime.of(zone);
        nearBefore = before ? new SpanBefore(measure.near(), readings, calendar, civil) : null;
        farBefore = before && far != null ? new SpanBefore(far, readings, calendar, civil) : null;
        nearAfter = before ? null : new SpanClock(measure.near(), readings, calendar, zone);
        farAfter = before || far == null ? null : new SpanClock(far, readings, calendar, zone);
    }

    /**
     * The first good millisecond, {@link #ANY_TIME}, or an answer of {@link Due}.
     *
     * @param day epoch day of the anchor
     * @param instant epoch millisecond of the anchor, or {@link Due#DAY_ONLY}
     */
    public long opens(int day, long instant) {
        if (farBefore != null) {
            return farBefore.from(day, instant);
        }
        if (nearAfter == null) {
            return ANY_TIME;
        }
        long due = nearAfter.due(day, instant, 1, null);
        boolean toTheDay = !nearAfter.runsToClockTime() || instant == Due.DAY_ONLY;
        return Due.isTime(due) && toTheDay ? civil.startOf(civil.dayOf(due)) : due;
    }

    /** The last good millisecond, inclusive, or an answer of {@link Due}. */
    public long closes(int day, long instant) {
        if (nearBefore != null) {
            long closes = nearBefore.until(day, instant);
            return instant == Due.DAY_ONLY ? closes : Math.min(closes, instant);
        }
        return farAfter == null ? Due.NO_CLOCK : farAfter.due(day, instant, 1, null);
    }
}
