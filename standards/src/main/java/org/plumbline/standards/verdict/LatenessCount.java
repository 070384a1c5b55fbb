package org.plumbline.standards.verdict;

import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Unit;

/** Counts how late something was, in the unit in which it was promised. */
record LatenessCount(WorkingCalendar calendar, CivilTime civil) {

    private static final long HOUR = 3_600_000L;

    /** Beyond so many opening hours nobody counts on. */
    private static final int MOST = 10_000;

    /** @param span what was promised, or null where a due date was given */
    Lateness between(long due, long done, @Nullable Span span, Readings readings) {
        Unit unit = span == null ? Unit.DAYS : span.unit();
        int days = civil.dayOf(done) - civil.dayOf(due);
        boolean working = unit == Unit.WORKING_DAYS
                || unit == Unit.WORKING_DAYS_SAME_TIME
                || span != null && unit == Unit.DAYS && readings.days() == Readings.Days.WORKING;
        if (unit == Unit.BUSINESS_HOURS) {
            return new Lateness(openHours(due, done), "working hour");
        }
        if (unit == Unit.HOURS || days == 0) {
            return new Lateness(Math.toIntExact((done - due) / HOUR), "hour");
        }
        int count = working ? calendar.workingDaysBetween(civil.dayOf(due), civil.dayOf(done)) : days;
        return count == WorkingCalendar.UNKNOWN
                ? new Lateness(days, "day")
                : new Lateness(count, working ? "working day" : "day");
    }

    private int openHours(long due, long done) {
        int hours = 0;
        while (hours < MOST) {
            long next = calendar.addBusinessMillis(due, (hours + 1) * HOUR, civil.zone());
            if (next == WorkingCalendar.UNKNOWN_INSTANT || next > done) {
                return hours;
            }
            hours++;
        }
        return hours;
    }
}
