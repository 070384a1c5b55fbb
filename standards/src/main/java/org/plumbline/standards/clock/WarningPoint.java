package org.plumbline.standards.clock;

import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Span;

/**
 * How long before an open opportunity is due its warning is. Immutable.
 *
 * <p>Due by the end of Thursday 5 March 2026, "2 days before" is the beginning of Tuesday the 3rd; due on Thursday at
 * 14:30, it is Tuesday at 14:30. Working days are those of the calendar, hours elapsed or inside opening hours.
 */
public record WarningPoint(Span before, WorkingCalendar calendar, CivilTime civil) {

    private static final long HOUR = 3_600_000L;

    /** The epoch millisecond of the warning, or {@link Due#BEYOND_CALENDAR}. */
    public long at(long due) {
        int day = civil.dayOf(due);
        int amount = before.amount();
        return switch (before.unit()) {
            case HOURS -> due - amount * HOUR;
            case BUSINESS_HOURS -> {
                long at = calendar.subtractBusinessMillis(due, amount * HOUR, civil.zone());
                yield at == WorkingCalendar.UNKNOWN_INSTANT ? Due.BEYOND_CALENDAR : at;
            }
            case DAYS -> on(day - amount, due);
            case WEEKS -> on(day - 7 * amount, due);
            case MONTHS -> on(Months.plus(day, -amount), due);
            case WORKING_DAYS, WORKING_DAYS_SAME_TIME -> {
                int warned = calendar.addWorkingDays(day, -amount);
                yield warned == WorkingCalendar.UNKNOWN ? Due.BEYOND_CALENDAR : on(warned, due);
            }
        };
    }

    private long on(int day, long due) {
        boolean endOfDay = due == civil.endOf(civil.dayOf(due));
        return endOfDay ? civil.startOf(day) : civil.at(day, civil.clockOf(due));
    }
}
