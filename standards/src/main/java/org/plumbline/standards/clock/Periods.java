package org.plumbline.standards.clock;

import org.plumbline.standards.policy.Measure.Period;

/** Calendar periods as numbers that follow one another: the index of a period, and the epoch day it begins with. */
public final class Periods {

    private Periods() {}

    /** The period in which the day lies; weeks begin on Monday. */
    public static int indexOf(Period period, int epochDay) {
        return switch (period) {
            case WEEK -> Math.floorDiv(epochDay + 3, 7); // 1 January 1970 was a Thursday
            case MONTH -> Months.of(epochDay);
            case QUARTER -> Math.floorDiv(Months.of(epochDay), 3);
            case YEAR -> Math.floorDiv(Months.of(epochDay), 12);
        };
    }

    /** The epoch day of the period's first day; its last is the day before the next one's first. */
    public static int firstDay(Period period, int index) {
        return switch (period) {
            case WEEK -> index * 7 - 3;
            case MONTH -> Months.firstDay(index);
            case QUARTER -> Months.firstDay(index * 3);
            case YEAR -> Months.firstDay(index * 12);
        };
    }
}
