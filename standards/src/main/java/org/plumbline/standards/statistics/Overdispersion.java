package org.plumbline.standards.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much more units differ among each other than chance within each explains: an additive random-effects variance on
 * the scale on which they are compared, found from their z-scores.
 *
 * @param phi mean of the squared z-scores; 1 where chance explains all
 * @param betweenVariance the variance between units (tau²), 0 where phi is too small to say that there is any
 * @see <a href="https://doi.org/10.1136/qshc.2005.013755">Spiegelhalter, Handling over-dispersion of performance
 *     indicators, 2005</a>
 */
public record Overdispersion(double phi, double betweenVariance) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** None. */
    public static final Overdispersion NONE = new Overdispersion(1, 0);

    /**
     * @param z scores of the units
     * @param standardErrors of the units, on the scale of comparison, each above 0
     * @param winsorised share of the units at either end, from 0 to below 0.5, whose scores are drawn in to the
     *     quantile there, so that a few outliers do not widen the limits for all
     */
    public static Overdispersion of(double[] z, double[] standardErrors, double winsorised) {
        if (z.length != standardErrors.length || !(winsorised >= 0 && winsorised < 0.5)) {
            throw new IllegalArgumentException(
                    z.length + " scores, " + standardErrors.length + " errors, winsorised " + winsorised);
        }
        int n = z.length;
        if (n < 2) {
            return NONE;
        }
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, winsorised);
        double high = quantile(sorted, 1 - winsorised);
        double squares = 0;
        double weights = 0;
        double squaredWeights = 0;
        for (int i = 0; i < n; i++) {
            double score = Math.min(high, Math.max(low, z[i]));
            double weight = 1 / (standardErrors[i] * standardErrors[i]);
            squares += score * score;
            weights += weight;
            squaredWeights += weight * weight;
        }
        double phi = squares / n;
        double between = (n * phi - (n - 1)) / (weights - squaredWeights / weights);
        return new Overdispersion(phi, Math.max(0, between));
    }

    /** The limit on the scale of comparison, this far from the target: add and subtract it. */
    public double halfWidth(double standardError, double tail) {
        return NORMAL.inverseSurvivalProbability(tail) * Math.sqrt(standardError * standardError + betweenVariance);
    }

    /** Between neighbours in proportion to the distance, as most tables do (type 7). */
    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
