package org.plumbline.standards.clock;

import org.plumbline.standards.policy.Volume;

/**
 * The periods of a volume as numbers that follow one another.
 *
 * @param anchorDay epoch day from which contract years are counted
 */
public record VolumeYears(Volume.Year year, int anchorDay) {

    private static final int APRIL = 3;
    private static final int SIXTH = 5;

    /** The period in which the day lies. */
    public int indexOf(int epochDay) {
        int month = Months.of(epochDay);
        return switch (year) {
            case MONTH -> month;
            case QUARTER -> Math.floorDiv(month, 3);
            case CALENDAR_YEAR -> Math.floorDiv(month, 12);
            case TAX_YEAR, CONTRACT_YEAR -> {
                int guess = Math.floorDiv(month - (year == Volume.Year.TAX_YEAR ? 0 : Months.of(anchorDay)), 12);
                yield firstDay(guess) > epochDay ? guess - 1 : guess;
            }
        };
    }

    /** The epoch day of the period's first day. */
    public int firstDay(int index) {
        return switch (year) {
            case MONTH -> Months.firstDay(index);
            case QUARTER -> Months.firstDay(index * 3);
            case CALENDAR_YEAR -> Months.firstDay(index * 12);
            case TAX_YEAR -> Months.firstDay(index * 12 + APRIL) + SIXTH;
            case CONTRACT_YEAR -> Months.plus(anchorDay, index * 12);
        };
    }
}
