package org.plumbline.standards.attainment;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The 95% score interval of a proportion, which stays within 0 and 1 and holds for small numbers too.
 *
 * @param low inclusive, at least 0
 * @param high inclusive, at most 1
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, Probable inference, 1927</a>
 */
public record WilsonInterval(double low, double high) {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** @param n how many were tried; of none, nothing is known: 0 to 1 */
    public static WilsonInterval of(long successes, long n) {
        if (successes < 0 || successes > n) {
            throw new IllegalArgumentException(successes + " of " + n + " is no proportion");
        }
        if (n == 0) {
            return new WilsonInterval(0, 1);
        }
        double p = (double) successes / n;
        double z2 = Z * Z;
        double centre = p + z2 / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double scale = 1 + z2 / n;
        // At the ends the formula is 0 or 1 but for rounding.
        double low = successes == 0 ? 0 : (centre - half) / scale;
        double high = successes == n ? 1 : (centre + half) / scale;
        return new WilsonInterval(low, high);
    }
}
