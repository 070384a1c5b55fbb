package org.plumbline.standards.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Units that were asked for the same of different people: whether each differs from what is usual for its own mix of groups,
 * by indirect standardisation (Breslow and Day, Statistical Methods in Cancer Research, volume II, 1987). Expected of a unit
 * is the rate of each group, over all units together, times what the unit has of that group; its adjusted rate is the rate of all, times how many times what was expected it came to. Adjusted
 * rates can exceed 1, and each is to be held against all together: two of them have different mixes.
 *
 * <p>Tails are exact where the limits are those of chance, for sums of binomials; with one group all is as in
 * {@link Funnel}. Widened limits are made as there too, on the scale of arcsines of square roots of what came and what was
 * expected, both as shares of the unit's cases.
 *
 * @param target rate of all units together, 0 to 1
 * @param rates of each group over all units, 0 to 1; 0 of a group that nobody has
 * @param spread how much the units differ beyond chance and their mix
 * @param widened whether the limits allow for that
 * @param units in the order given
 */
public record StandardisedFunnel(
        double target, List<Double> rates, Overdispersion spread, boolean widened, List<Unit> units) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * One of them.
     *
     * @param count 0 to {@code n}
     * @param expected of {@code n}, at the rates of its groups; 0 to n
     * @param tail how likely it is that far out on its side, where its groups have the rates of all
     * @param narrow between which adjusted rates 95 of 100 like it lie; from 0, and perhaps beyond 1; where nothing was
     *     expected, as nobody kept any of its groups, both are the rate of all: there nothing can be told
     * @param wide between which 998 of 1,000 lie
     */
    public record Unit(
            int n,
            int count,
            double expected,
            double target,
            double tail,
            Funnel.Flag flag,
            BinomialLimits narrow,
            BinomialLimits wide) {
        /** As it is, 0 to 1. */
        public double rate() {
            return (double) count / n;
        }

        /** How many times what was expected; 1 where nothing was, for then nothing came. */
        public double ratio() {
            return expected == 0 ? 1 : count / expected;
        }

        /** From 0; above 1 where more came than the rate of all has room for. */
        public double adjusted() {
            return ratio() * target;
        }
    }

    public StandardisedFunnel {
        rates = List.copyOf(rates);
        units = List.copyOf(units);
    }

    /**
     * @param n of each unit by group, in the same order of groups for all, at least 1 in a unit; {@code counts}: of them
     * @throws IllegalArgumentException where there is no unit, or a unit has nothing or not as many groups
     */
    public static StandardisedFunnel of(int[][] n, int[][] counts, boolean widened) {
        int groups = n.length == 0 ? 0 : n[0].length;
        if (groups == 0
                || n.length != counts.length
                || !Arrays.stream(n).allMatch(of -> of.length == groups && sum(of) > 0)
                || !Arrays.stream(counts).allMatch(of -> of.length == groups)) {
            throw new IllegalArgumentException("No funnel of " + n.length + " units and " + groups + " groups");
        }
        double[] rates = IntStream.range(0, groups)
                .mapToDouble(group -> share(
                        Arrays.stream(counts).mapToInt(of -> of[group]).sum(),
                        Arrays.stream(n).mapToInt(of -> of[group]).sum()))
                .toArray();
        double target = share(
                Arrays.stream(counts).mapToInt(StandardisedFunnel::sum).sum(),
                Arrays.stream(n).mapToInt(StandardisedFunnel::sum).sum());
        double[] z = new double[n.length];
        double[] errors = new double[n.length];
        for (int i = 0; i < n.length; i++) {
            double all = sum(n[i]);
            double share = expected(n[i], rates) / all;
            double error = Math.sqrt(variance(n[i], rates)) / all / (2 * Math.sqrt(share * (1 - share)));
            // Where chance has no room, what came is what was expected.
            errors[i] = error > 0 ? error : Funnel.error(all);
            z[i] = (Funnel.scaled(sum(counts[i]) / all) - Funnel.scaled(share)) / errors[i];
        }
        Overdispersion spread = Overdispersion.of(z, errors, Funnel.WINSORISED);
        List<Unit> units = IntStream.range(0, n.length)
                .mapToObj(i -> widened
                        ? widened(n[i], counts[i], rates, target, z[i], errors[i], spread)
                        : exact(n[i], counts[i], rates, target))
                .toList();
        return new StandardisedFunnel(target, Arrays.stream(rates).boxed().toList(), spread, widened, units);
    }

    private static Unit exact(int[] n, int[] counts, double[] rates, double target) {
        SumOfBinomials chance = SumOfBinomials.of(n, rates);
        double expected = expected(n, rates);
        if (expected == 0) {
            BinomialLimits none = new BinomialLimits(target, target);
            return unit(n, counts, expected, target, chance.tail(sum(counts)), none, none);
        }
        double times = target / expected;
        return unit(
                n,
                counts,
                expected,
                target,
                chance.tail(sum(counts)),
                new BinomialLimits(
                        times * chance.quantile(BinomialLimits.TAIL_95),
                        times * chance.quantile(1 - BinomialLimits.TAIL_95)),
                new BinomialLimits(
                        times * chance.quantile(BinomialLimits.TAIL_99_8),
                        times * chance.quantile(1 - BinomialLimits.TAIL_99_8)));
    }

    private static Unit widened(
            int[] n, int[] counts, double[] rates, double target, double z, double error, Overdispersion spread) {
        double expected = expected(n, rates);
        double off = Math.abs(z) * error / Math.sqrt(error * error + spread.betweenVariance());
        return unit(
                n,
                counts,
                expected,
                target,
                NORMAL.survivalProbability(off),
                around(expected / sum(n), target, spread.halfWidth(error, BinomialLimits.TAIL_95)),
                around(expected / sum(n), target, spread.halfWidth(error, BinomialLimits.TAIL_99_8)));
    }

    private static BinomialLimits around(double share, double target, double half) {
        if (share == 0) {
            return new BinomialLimits(target, target);
        }
        double times = target / share;
        double middle = Funnel.scaled(share);
        return new BinomialLimits(times * Funnel.rate(middle - half), times * Funnel.rate(middle + half));
    }

    private static Unit unit(
            int[] n,
            int[] counts,
            double expected,
            double target,
            double tail,
            BinomialLimits narrow,
            BinomialLimits wide) {
        int count = sum(counts);
        Funnel.Flag flag = Funnel.Flag.of(tail, count > expected);
        return new Unit(sum(n), count, expected, target, tail, flag, narrow, wide);
    }

    /** How many of these units chance alone puts beyond the outer limits, were all like their groups: at most. */
    public double expectedBeyond998() {
        return 2 * BinomialLimits.TAIL_99_8 * units.size();
    }

    private static double expected(int[] n, double[] rates) {
        return IntStream.range(0, n.length).mapToDouble(i -> n[i] * rates[i]).sum();
    }

    private static double variance(int[] n, double[] rates) {
        return IntStream.range(0, n.length)
                .mapToDouble(i -> n[i] * rates[i] * (1 - rates[i]))
                .sum();
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    private static double share(int count, int n) {
        return n == 0 ? 0 : (double) count / n;
    }
}
