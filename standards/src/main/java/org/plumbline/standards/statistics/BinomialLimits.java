package org.plumbline.standards.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Between which rates a unit of n cases lies by chance alone, were its true rate the target: exact binomial limits,
 * interpolated between counts so that a funnel has smooth sides.
 *
 * @param low inclusive, at least 0
 * @param high inclusive, at most 1, but for standardised rates
 * @see <a href="https://doi.org/10.1002/sim.1970">Spiegelhalter, Funnel plots for comparing institutional performance,
 *     2005, appendix</a>
 */
public record BinomialLimits(double low, double high) {

    /** The two pairs of limits that funnels are drawn with: 2 and 3 standard deviations of a normal, in each tail. */
    public static final double TAIL_95 = 0.025;

    public static final double TAIL_99_8 = 0.001;

    /**
     * @param target 0 to 1
     * @param n at least 1
     * @param tail how often chance goes beyond each limit, between 0 and 0.5
     */
    public static BinomialLimits of(double target, int n, double tail) {
        if (!(target >= 0 && target <= 1) || n < 1 || !(tail > 0 && tail < 0.5)) {
            throw new IllegalArgumentException("No limits of " + target + " for " + n + " at " + tail);
        }
        if (target == 0 || target == 1) {
            return new BinomialLimits(target, target);
        }
        BinomialDistribution chance = BinomialDistribution.of(n, target);
        return new BinomialLimits(limit(chance, n, tail), limit(chance, n, 1 - tail));
    }

    private static double limit(BinomialDistribution chance, int n, double p) {
        int count = chance.inverseCumulativeProbability(p);
        double step = chance.probability(count);
        double over = step == 0 ? 0 : (chance.cumulativeProbability(count) - p) / step;
        return Math.min(1, Math.max(0, (count - over) / n));
    }

    /**
     * How likely chance alone gives so few, or so many where that is the less likely, in one tail.
     *
     * @param count 0 to {@code n}
     */
    public static double tail(double target, int n, int count) {
        BinomialDistribution chance = BinomialDistribution.of(n, target);
        return Math.min(chance.cumulativeProbability(count), chance.survivalProbability(count - 1));
    }
}
