package org.plumbline.standards.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many of several groups together do something by chance, each group at a rate of its own: the exact distribution, one
 * group's folded into the next's. What comes by chance less often than once in 10^18 in a group is left out.
 *
 * @see <a href="https://doi.org/10.1016/j.csda.2012.10.006">Hong, On computing the distribution function for the Poisson
 *     binomial distribution, 2013</a>
 */
final class SumOfBinomials {
    private static final double NEVER = 1e-18;

    private final int n;
    private final int least;
    private final double[] chances;

    private SumOfBinomials(int n, int least, double[] chances) {
        this.n = n;
        this.least = least;
        this.chances = chances;
    }

    /**
     * @param n of each group, from 0
     * @param rates of each group, from 0 to 1
     */
    static SumOfBinomials of(int[] n, double[] rates) {
        SumOfBinomials sum = new SumOfBinomials(0, 0, new double[] {1});
        for (int group = 0; group < n.length; group++) {
            sum = sum.plus(of(n[group], rates[group]));
        }
        return sum;
    }

    private static SumOfBinomials of(int n, double rate) {
        if (n == 0 || rate == 0 || rate == 1) {
            return new SumOfBinomials(n, rate == 1 ? n : 0, new double[] {1});
        }
        BinomialDistribution chance = BinomialDistribution.of(n, rate);
        int least = chance.inverseCumulativeProbability(NEVER);
        int most = chance.inverseSurvivalProbability(NEVER);
        double[] chances = new double[most - least + 1];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = chance.probability(least + i);
        }
        return new SumOfBinomials(n, least, chances);
    }

    private SumOfBinomials plus(SumOfBinomials other) {
        double[] sum = new double[chances.length + other.chances.length - 1];
        for (int i = 0; i < chances.length; i++) {
            for (int j = 0; j < other.chances.length; j++) {
                sum[i + j] += chances[i] * other.chances[j];
            }
        }
        return new SumOfBinomials(n + other.n, least + other.least, sum);
    }

    /** How likely chance alone gives so few, or so many where that is the less likely, in one tail. */
    double tail(int count) {
        double few = 0;
        for (int i = 0; i < chances.length && least + i <= count; i++) {
            few += chances[i];
        }
        double many = 0;
        for (int i = chances.length - 1; i >= 0 && least + i >= count; i--) {
            many += chances[i];
        }
        return Math.min(1, Math.min(few, many));
    }

    /** The count that chance stays below this often, from 0 to n, interpolated between counts as {@link BinomialLimits} are. */
    double quantile(double p) {
        double below = 0;
        for (int i = 0; i < chances.length; i++) {
            if (below + chances[i] >= p) {
                return Math.min(n, Math.max(0, least + i - (below + chances[i] - p) / chances[i]));
            }
            below += chances[i];
        }
        return least + chances.length - 1;
    }
}
