package org.plumbline.standards.clock;

import java.time.LocalDate;

/**
 * Months of the ISO calendar as numbers: year × 12 + month of the year - 1, so that March 2026 is 24314. The sums on
 * epoch days are those of java.time, without its objects.
 *
 * @see <a href="https://howardhinnant.github.io/date_algorithms.html">Hinnant, chrono-compatible date algorithms</a>
 */
public final class Months {

    private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final char[] TABLE = new char[(int) LocalDate.of(2080, 1, 1).toEpochDay() - FIRST];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = (char) computed(FIRST + i);
        }
    }

    private Months() {}

    /** The month in which the day lies. */
    public static int of(int epochDay) {
        // Every verdict is counted by its month: within living memory that is one look into a table.
        int i = epochDay - FIRST;
        return i >= 0 && i < TABLE.length ? TABLE[i] : computed(epochDay);
    }

    private static int computed(int epochDay) {
        int shifted = epochDay + 719_468;
        int era = Math.floorDiv(shifted, 146_097);
        int dayOfEra = shifted - era * 146_097;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        // Counted from 1 March, so that the leap day comes last.
        int month = (5 * dayOfYear + 2) / 153;
        return (yearOfEra + era * 400) * 12 + month + 2;
    }

    /** The epoch day of the month's first day. */
    public static int firstDay(int month) {
        int fromMarch = month - 2;
        int year = Math.floorDiv(fromMarch, 12);
        int era = Math.floorDiv(year, 400);
        int yearOfEra = year - era * 400;
        int dayOfYear = (153 * Math.floorMod(fromMarch, 12) + 2) / 5;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }

    /** The same day number so many months later, or that month's last day: 31 January + 1 is 28 or 29 February. */
    public static int plus(int epochDay, int months) {
        int month = of(epochDay);
        int dayOfMonth = epochDay - firstDay(month);
        return Math.min(firstDay(month + months) + dayOfMonth, firstDay(month + months + 1) - 1);
    }
}
