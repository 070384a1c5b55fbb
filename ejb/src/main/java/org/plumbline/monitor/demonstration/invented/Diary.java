package org.plumbline.monitor.demonstration.invented;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Span;

/** When an invented office works: on working days between a quarter to nine and a quarter past five. */
final class Diary {
    private static final double ON_SATURDAY = 0.05;
    private static final int OPENS_MINUTE = 8 * 60 + 45;
    private static final int CLOSES_MINUTE = 17 * 60 + 15;
    private static final int LAST_MINUTE = 19 * 60 + 45;
    private static final int LONGEST_PAUSE = 150;

    private final WorkingCalendar calendar;

    Diary(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Nothing is invented beyond the days of which it is known whether they are holidays. */
    LocalDate lastDay() {
        return calendar.known().last();
    }

    boolean works(LocalDate day) {
        return calendar.known().contains(day) && calendar.isWorkingDay(day);
    }

    /** The n-th working day after the day, or the last known one. */
    LocalDate workingDaysAfter(LocalDate day, int n) {
        int found = calendar.addWorkingDays((int) day.toEpochDay(), n);
        return found == WorkingCalendar.UNKNOWN ? lastDay() : LocalDate.ofEpochDay(found);
    }

    /** The last day that keeps the limit. A due date that the trigger carries is taken to be two weeks off. */
    LocalDate due(LocalDate from, Limit limit) {
        if (limit instanceof Limit.Earliest earliest) {
            return earliest.limits().stream()
                    .map(one -> due(from, one))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }
        return limit instanceof Span span ? due(from, span) : from.plusWeeks(2);
    }

    LocalDate due(LocalDate from, Span span) {
        int n = span.amount();
        return switch (span.unit()) {
            case HOURS -> from.plusDays(Math.max(0, n / 24 - 1));
            case BUSINESS_HOURS -> from;
            case DAYS -> from.plusDays(n);
            case WORKING_DAYS, WORKING_DAYS_SAME_TIME -> workingDaysAfter(from, n);
            case WEEKS -> from.plusWeeks(n);
            case MONTHS -> from.plusMonths(n);
        };
    }

    /** A day after the first and until the last, a working one where there is any; else the first day itself. */
    LocalDate dayWithin(LocalDate after, LocalDate until, Chance chance) {
        List<LocalDate> working = new ArrayList<>();
        List<LocalDate> saturdays = new ArrayList<>();
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (works(day)) {
                working.add(day);
            } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                saturdays.add(day);
            }
        }
        boolean saturday = chance.happens(ON_SATURDAY) && !saturdays.isEmpty();
        List<LocalDate> days = saturday ? saturdays : working;
        return days.isEmpty() ? after : chance.oneOf(days);
    }

    LocalDateTime time(LocalDate day, Chance chance) {
        return at(day, chance.between(OPENS_MINUTE, CLOSES_MINUTE));
    }

    /** A time on the day, and later than the earlier one where that is of the same day. */
    LocalDateTime timeAfter(LocalDateTime earlier, LocalDate day, Chance chance) {
        if (!earlier.toLocalDate().equals(day)) {
            return time(day, chance);
        }
        int minute = earlier.getHour() * 60 + earlier.getMinute() + chance.between(5, LONGEST_PAUSE);
        return at(day, Math.min(minute, LAST_MINUTE));
    }

    private static LocalDateTime at(LocalDate day, int minute) {
        return day.atTime(minute / 60, minute % 60);
    }
}
