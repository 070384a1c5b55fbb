package org.plumbline.standards.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Between which ratios of observed to expected counts a unit lies by chance alone: exact Poisson limits, continuous
 * through the chi-squared distribution. For example, of 20 expected, 0.61 to 1.54 at 95%.
 *
 * @param low inclusive
 * @param high inclusive
 */
public record PoissonLimits(double low, double high) {

    /**
     * @param expected above 0
     * @param tail how often chance goes beyond each limit, between 0 and 0.5
     */
    public static PoissonLimits of(double expected, double tail) {
        if (!(expected > 0) || !(tail > 0 && tail < 0.5)) {
            throw new IllegalArgumentException("No limits of " + expected + " at " + tail);
        }
        double low = ChiSquaredDistribution.of(2 * expected).inverseCumulativeProbability(tail);
        double high = ChiSquaredDistribution.of(2 * (expected + 1)).inverseCumulativeProbability(1 - tail);
        return new PoissonLimits(low / 2 / expected, high / 2 / expected);
    }
}
