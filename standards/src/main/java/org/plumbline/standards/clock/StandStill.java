package org.plumbline.standards.clock;

import static org.plumbline.standards.clock.Due.BEYOND_CALENDAR;

import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Readings;

/**
 * What a span loses to a pause, in what its course counts: milliseconds, open milliseconds, days or working days. A
 * limit in months counts the days to its end.
 */
record StandStill(Course course, Readings readings, WorkingCalendar calendar, CivilTime civil, Pauses pauses) {

    /** Whether the pause stops a clock that is due then: it began before the last of its time had passed. */
    boolean stops(int pause, long due) {
        return course.countsHours() ? pauses.from(pause) < due : civil.dayOf(pauses.from(pause)) <= civil.dayOf(due);
    }

    /**
     * @param first the first millisecond, or the first day, that counts
     * @return {@link Due#NOT_YET} while the pause goes on, or another answer below zero
     */
    long lost(int pause, long first) {
        long until = pauses.until(pause);
        if (until == Due.NOT_YET) {
            return until;
        }
        if (course.countsHours()) {
            return until <= first ? 0 : lostHours(pause, Math.max(pauses.from(pause), first), until);
        }
        int from = (int) Math.max(civil.dayOf(pauses.from(pause)), first);
        int last = civil.dayOf(until) - 1;
        if (last < from) {
            return 0;
        }
        if (!course.skipsDays()) {
            return last - from + 1L;
        }
        int days = calendar.workingDaysBetween(from - 1, last);
        return days == WorkingCalendar.UNKNOWN ? BEYOND_CALENDAR : days;
    }

    private long lostHours(int pause, long from, long until) {
        if (pauses.isUntimed(pause) && readings.precision() != Readings.Precision.DAY) {
            return Due.PAUSE_NEEDS_TIME;
        }
        if (course == Course.HOURS) {
            return until - from;
        }
        long open = calendar.businessMillisBetween(from, until, civil.zone());
        return open == WorkingCalendar.UNKNOWN_INSTANT ? BEYOND_CALENDAR : open;
    }
}
