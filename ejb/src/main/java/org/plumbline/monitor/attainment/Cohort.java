package org.plumbline.monitor.attainment;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * A row of the attainment table.
 *
 * @param contract the contract's number
 * @param level the level's persisted code
 * @param month year × 12 + month of the year - 1
 */
public record Cohort(int contract, int level, int month) implements Comparable<Cohort> {
    private static final Comparator<Cohort> ORDER = Comparator.comparingInt(Cohort::contract)
            .thenComparingInt(Cohort::level)
            .thenComparingInt(Cohort::month);

    /** The month as people name it. */
    public YearMonth yearMonth() {
        return month(month);
    }

    /** A month as tables hold it. */
    public static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** The month that a table holds, as people name it. */
    public static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }

    @Override
    public int compareTo(Cohort other) {
        return ORDER.compare(this, other);
    }
}
