package org.plumbline.standards.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Units that were asked for the same: whether each differs from the rate of all together by more than chance explains.
 * Unadjusted, by the exact binomial tail. Adjusted, by what chance and the usual differences among these units explain
 * together: on the scale of arcsines of square roots, with the scores of the outermost tenth at either end drawn in.
 *
 * @param target rate of all units together, 0 to 1
 * @param spread how much the units differ beyond chance, found whether or not the limits are adjusted for it
 * @param units in the order given
 * @see <a href="https://doi.org/10.1136/qshc.2005.013755">Spiegelhalter, Handling over-dispersion of performance
 *     indicators, 2005</a>
 */
public record Funnel(double target, Overdispersion spread, boolean adjusted, List<Unit> units) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    static final double WINSORISED = 0.1;

    /** How a unit lies to the limits. */
    public enum Flag {
        BELOW_99_8(-1),
        BELOW_95(-1),
        INSIDE(0),
        ABOVE_95(1),
        ABOVE_99_8(1);

        private final int side;

        Flag(int side) {
            this.side = side;
        }

        static Flag of(double tail, boolean above) {
            if (tail < BinomialLimits.TAIL_99_8) {
                return above ? ABOVE_99_8 : BELOW_99_8;
            }
            return tail < BinomialLimits.TAIL_95 ? above ? ABOVE_95 : BELOW_95 : INSIDE;
        }

        /** -1 for fewer than the others, 1 for more, 0 for what is explained. */
        public int side() {
            return side;
        }

        /** Whether it lies beyond the outer limits. */
        public boolean isClear() {
            return this == BELOW_99_8 || this == ABOVE_99_8;
        }
    }

    /**
     * One of them.
     *
     * @param count 0 to {@code n}
     * @param tail how likely it is that far out on its side, of {@code n} at the target
     */
    public record Unit(int n, int count, double tail, Flag flag) {
        public double rate() {
            return (double) count / n;
        }
    }

    public Funnel {
        units = List.copyOf(units);
    }

    /**
     * @param n of each unit, at least 1; {@code counts}: of them, from 0 to n
     * @throws IllegalArgumentException where there is no unit
     */
    public static Funnel of(int[] n, int[] counts, boolean adjusted) {
        long all = IntStream.of(n).asLongStream().sum();
        if (n.length == 0 || n.length != counts.length || all == 0) {
            throw new IllegalArgumentException("No funnel of " + n.length + " units");
        }
        double target = (double) IntStream.of(counts).asLongStream().sum() / all;
        double[] z = new double[n.length];
        double[] errors = new double[n.length];
        for (int i = 0; i < n.length; i++) {
            errors[i] = error(n[i]);
            z[i] = (scaled((double) counts[i] / n[i]) - scaled(target)) / errors[i];
        }
        Overdispersion spread = Overdispersion.of(z, errors, WINSORISED);
        List<Unit> units = IntStream.range(0, n.length)
                .mapToObj(i -> unit(target, n[i], counts[i], adjusted, z[i] * errors[i], errors[i], spread))
                .toList();
        return new Funnel(target, spread, adjusted, units);
    }

    private static Unit unit(
            double target, int n, int count, boolean adjusted, double off, double error, Overdispersion spread) {
        double tail = adjusted
                ? NORMAL.survivalProbability(Math.abs(off) / Math.sqrt(error * error + spread.betweenVariance()))
                : BinomialLimits.tail(target, n, count);
        return new Unit(n, count, tail, Flag.of(tail, (double) count / n > target));
    }

    /**
     * The sides of the funnel for a unit of this size.
     *
     * @param n at least 1
     * @param tail how often a unit that is like the others goes beyond each limit: {@link BinomialLimits#TAIL_95} or
     *     {@link BinomialLimits#TAIL_99_8}
     */
    public BinomialLimits limits(int n, double tail) {
        if (!adjusted) {
            return BinomialLimits.of(target, n, tail);
        }
        double half = spread.halfWidth(error(n), tail);
        return new BinomialLimits(rate(scaled(target) - half), rate(scaled(target) + half));
    }

    /** How many of these units chance alone puts beyond the outer limits, were all alike: at most. */
    public double expectedBeyond998() {
        return 2 * BinomialLimits.TAIL_99_8 * units.size();
    }

    static double error(double n) {
        return 0.5 / Math.sqrt(n);
    }

    static double scaled(double rate) {
        return Math.asin(Math.sqrt(rate));
    }

    static double rate(double scaled) {
        double sine = Math.sin(Math.min(Math.PI / 2, Math.max(0, scaled)));
        return sine * sine;
    }
}
