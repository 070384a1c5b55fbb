package org.plumbline.standards.clock;

import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * One span counted backwards from an anchor. Days are whole: the third day before Monday is all of Friday. Hours are
 * elapsed ones. Working days are those of the calendar, the last one before the anchor's date being the first.
 */
record SpanBefore(Span span, Readings readings, WorkingCalendar calendar, CivilTime civil) {

    private static final long HOUR = 3_600_000L;

    /** The first millisecond that lies no farther from the anchor than this span, or an answer of {@link Due}. */
    long from(int day, long instant) {
        return count(day, instant, true);
    }

    /** The last millisecond that lies no nearer to the anchor than this span, or an answer of {@link Due}. */
    long until(int day, long instant) {
        return count(day, instant, false);
    }

    private long count(int day, long instant, boolean first) {
        Course course = Course.of(span.unit(), readings);
        if (course == Course.HOURS) {
            return hours(day, instant, first);
        }
        if (course.runsToClockTime() && instant == Due.DAY_ONLY && readings.precision() != Readings.Precision.DAY) {
            return Due.NEEDS_TIME;
        }
        int on =
                switch (course) {
                    case DAYS, DAYS_TO_CLOCK_TIME -> day - span.amount() * course.daysEach(span.unit(), readings);
                    case MONTHS, MONTHS_TO_CLOCK_TIME -> Months.plus(day, -span.amount());
                    default ->
                        calendar.isKnown(day) ? calendar.addWorkingDays(day, -span.amount()) : WorkingCalendar.UNKNOWN;
                };
        if (on == WorkingCalendar.UNKNOWN) {
            return Due.BEYOND_CALENDAR;
        }
        if (course.runsToClockTime() && instant != Due.DAY_ONLY) {
            return civil.at(on, civil.clockOf(instant));
        }
        return first ? civil.startOf(on) : civil.endOf(on);
    }

    private long hours(int day, long instant, boolean first) {
        long back = span.amount() * HOUR;
        if (instant != Due.DAY_ONLY) {
            return instant - back;
        }
        if (readings.precision() != Readings.Precision.DAY) {
            return Due.NEEDS_TIME;
        }
        int on = civil.dayOf(civil.endOf(day) - back);
        return first ? civil.startOf(on) : civil.endOf(on);
    }
}
