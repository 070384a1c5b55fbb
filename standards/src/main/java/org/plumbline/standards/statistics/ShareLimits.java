package org.plumbline.standards.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Limits of a chart of shares of unequal numbers: each share has its own, the wider the fewer it is of.
 *
 * @see <a href="https://doi.org/10.1081/QEN-120006555">Laney, Improved control charts for attributes, 2002</a>
 */
public final class ShareLimits {
    /** How many units a standard deviation is of a mean moving range of two normal values. */
    private static final double MOVING_RANGE = 1.128;

    private static final int SIGMAS = 3;

    /** From what the limits take how much shares differ. */
    public enum Spread {
        /** What chance alone explains (binomial): a p chart. */
        CHANCE,
        /** That, times how much more or less neighbours were seen to differ: Laney's p′ chart. */
        SEEN
    }

    private ShareLimits() {}

    /**
     * @param counts of each share, from 0 to what it is {@code of}, which is at least 1
     * @return as many as there are shares: around their common mean, not cut off at 0 and 1, with the average moving
     *     range of an XmR chart as wide
     * @throws IllegalArgumentException if there is none, or one is no share
     */
    static List<ControlLimits> of(long[] counts, long[] of, Spread spread) {
        double mean = mean(counts, of);
        double[] deviations = new double[of.length];
        double[] scores = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            deviations[i] = Math.sqrt(mean * (1 - mean) / of[i]);
            scores[i] = deviations[i] == 0 ? 0 : ((double) counts[i] / of[i] - mean) / deviations[i];
        }
        double widened = spread == Spread.CHANCE
                ? 1
                : ControlLimits.of(scores, ControlLimits.Ranges.ALL).averageMovingRange() / MOVING_RANGE;
        List<ControlLimits> limits = new ArrayList<>();
        for (double deviation : deviations) {
            double half = SIGMAS * deviation * widened;
            limits.add(new ControlLimits(mean, half / ControlLimits.FACTOR, mean - half, mean + half));
        }
        return limits;
    }

    private static double mean(long[] counts, long[] of) {
        long sum = 0;
        long all = 0;
        for (int i = 0; i < of.length; i++) {
            if (counts[i] < 0 || counts[i] > of[i] || of[i] < 1) {
                throw new IllegalArgumentException(counts[i] + " of " + of[i] + " is no share");
            }
            sum += counts[i];
            all += of[i];
        }
        if (all == 0) {
            throw new IllegalArgumentException("Limits need at least one share");
        }
        return (double) sum / all;
    }
}
