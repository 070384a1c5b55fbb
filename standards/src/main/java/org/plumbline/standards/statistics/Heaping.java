package org.plumbline.standards.statistics;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Whether a unit does more than the others on the last good day: of all that is done around a limit, the share that is
 * done on its last day. The others are measured by the same limit on the same calendar, so that weekends and holidays
 * are the same for both; how they differ is told by the exact test of Fisher, on one side.
 *
 * @param last done on the last good day, of {@code around} done on the days around it
 * @param othersLast the same of the others, of {@code othersAround}
 * @param tail how likely chance alone puts so many of the last day's into this unit; 1 where there is nothing to compare
 */
public record Heaping(long last, long around, long othersLast, long othersAround, double tail) {

    /** Days before the last good one, and after it, that are around it. */
    public static final int DAYS = 2;

    private static final double CLEAR = 0.001;

    /** @throws IllegalArgumentException where a part is more than its whole, or there are more than two thousand million */
    public static Heaping of(long last, long around, long othersLast, long othersAround) {
        if (last < 0 || last > around || othersLast < 0 || othersLast > othersAround) {
            throw new IllegalArgumentException(last + " of " + around + ", " + othersLast + " of " + othersAround);
        }
        if (around == 0 || othersAround == 0) {
            return new Heaping(last, around, othersLast, othersAround, 1);
        }
        double tail = HypergeometricDistribution.of(
                        Math.toIntExact(around + othersAround),
                        Math.toIntExact(last + othersLast),
                        Math.toIntExact(around))
                .survivalProbability(Math.toIntExact(last) - 1);
        return new Heaping(last, around, othersLast, othersAround, tail);
    }

    /** Less than one time in a thousand by chance. */
    public boolean isClear() {
        return tail < CLEAR;
    }
}
