package org.plumbline.monitor.comparison;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A month, or a week from Monday to Sunday: what starts in it is one cohort.
 *
 * @param first its first day
 */
public record CohortSpan(Length length, LocalDate first) {
    /** How long a cohort is. */
    public enum Length {
        MONTH,
        WEEK
    }

    public CohortSpan {
        if (!first.equals(beginning(length, first))) {
            throw new IllegalArgumentException("No " + length + " begins on " + first);
        }
    }

    public static CohortSpan month(YearMonth month) {
        return new CohortSpan(Length.MONTH, month.atDay(1));
    }

    /** The week in which a day lies. */
    public static CohortSpan weekOf(LocalDate day) {
        return new CohortSpan(Length.WEEK, beginning(Length.WEEK, day));
    }

    private static LocalDate beginning(Length length, LocalDate day) {
        return length == Length.MONTH
                ? day.withDayOfMonth(1)
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public CohortSpan next() {
        return new CohortSpan(length, length == Length.MONTH ? first.plusMonths(1) : first.plusWeeks(1));
    }

    /** The month in which it begins. */
    public YearMonth month() {
        return YearMonth.from(first);
    }

    /** The first one that begins in a month. */
    public static CohortSpan firstOf(Length length, YearMonth month) {
        return length == Length.MONTH
                ? month(month)
                : new CohortSpan(length, month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }

    /** Whether its last day lies before today. */
    boolean isOver(LocalDate today) {
        return !next().first.isAfter(today);
    }

    /** As files have it: 2026-03, or of a week its Monday, 2026-03-30. */
    @Override
    public String toString() {
        return length == Length.MONTH ? month().toString() : first.toString();
    }
}
