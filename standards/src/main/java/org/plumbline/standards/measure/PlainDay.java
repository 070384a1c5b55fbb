package org.plumbline.standards.measure;

import org.plumbline.standards.clock.Months;

/** Reads a date such as 2015-03-31 where it stands among bytes, without making anything. */
final class PlainDay {

    /** It is something else, or no such day. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int[] FIRST_DAYS = new int[200 * 12 + 1];

    static {
        for (int i = 0; i < FIRST_DAYS.length; i++) {
            FIRST_DAYS[i] = Months.firstDay(FIRST_YEAR * 12 + i);
        }
    }

    private PlainDay() {}

    /** The epoch day, or {@link #NONE}. */
    static int of(byte[] from, int start, int end) {
        if (end - start != LENGTH || from[start + 4] != '-' || from[start + 7] != '-') {
            return NONE;
        }
        int year = two(from, start) * 100 + two(from, start + 2);
        int month = (year - FIRST_YEAR) * 12 + two(from, start + 5) - 1;
        int day = two(from, start + 8);
        if (month < 0 || month >= FIRST_DAYS.length - 1 || two(from, start + 5) > 12 || two(from, start + 5) < 1) {
            return NONE;
        }
        int epochDay = FIRST_DAYS[month] + day - 1;
        return day < 1 || epochDay >= FIRST_DAYS[month + 1] ? NONE : epochDay;
    }

    /** The number of two digits, or one far below zero. */
    private static int two(byte[] from, int at) {
        int tens = from[at] - '0';
        int ones = from[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : tens * 10 + ones;
    }
}
