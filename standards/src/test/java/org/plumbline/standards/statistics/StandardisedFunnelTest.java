package org.plumbline.standards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.statistics.StandardisedFunnel.Unit;

/** Indirect standardisation against sums done by hand, and its tails against every way that chance can go. */
class StandardisedFunnelTest {
    private static final long SEED = 20261127;

    @Test
    void expected_is_what_the_groups_of_a_unit_keep_elsewhere_and_here() {
        // Easy cases are kept 45 + 63 of 50 + 90 times, hard ones 30 + 6 of 50 + 10: 27/35 each and 3/5.
        StandardisedFunnel funnel = of(new int[][] {{50, 50}, {90, 10}}, new int[][] {{45, 30}, {63, 6}}, false);
        assertThat(funnel.rates()).containsExactly(108 / 140.0, 36 / 60.0);
        assertThat(funnel.target()).isCloseTo(144 / 200.0, within(1e-12));
        Unit first = funnel.units().get(0);
        assertThat(first.expected()).isCloseTo(50 * 27 / 35.0 + 30, within(1e-12)); // 68.571…
        assertThat(first.ratio()).isCloseTo(75 / (480 / 7.0), within(1e-12)); // 1.09375
        assertThat(first.adjusted()).isCloseTo(0.72 * 1.09375, within(1e-12)); // 78.75%, where 75% were kept
        assertThat(first.rate()).isCloseTo(0.75, within(1e-12));
        Unit second = funnel.units().get(1);
        assertThat(second.expected()).isCloseTo(90 * 27 / 35.0 + 6, within(1e-12)); // 75.428…
        assertThat(second.adjusted()).isCloseTo(0.72 * 69 / (528 / 7.0), within(1e-12));
        assertThat(first.expected() + second.expected()).isCloseTo(144, within(1e-9));
    }

    @Test
    void who_is_better_with_every_group_and_worse_in_all_was_sent_the_harder_cases() {
        // The first keeps 95% with the easy and 60% with the hard ones, the second 90% and 50%: yet 63.5% against 86%.
        StandardisedFunnel funnel = of(new int[][] {{100, 900}, {900, 100}}, new int[][] {{95, 540}, {810, 50}}, false);
        Unit hard = funnel.units().get(0);
        Unit easy = funnel.units().get(1);
        assertThat(hard.rate()).isLessThan(easy.rate());
        assertThat(hard.adjusted()).isGreaterThan(funnel.target()).isGreaterThan(easy.adjusted());
        Funnel crude = Funnel.of(new int[] {1000, 1000}, new int[] {635, 860}, false);
        assertThat(crude.units().get(0).flag()).isEqualTo(Funnel.Flag.BELOW_99_8);
        assertThat(hard.flag().side()).isNotNegative();
        assertThat(crude.units().get(1).flag()).isEqualTo(Funnel.Flag.ABOVE_99_8);
        assertThat(easy.flag().side()).isNotPositive();
    }

    @Test
    void a_tail_is_the_sum_of_every_way_that_chance_can_go() {
        Random dice = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            int[] n = {dice.nextInt(6), 1 + dice.nextInt(5), dice.nextInt(4)};
            double[] rates = {dice.nextDouble(), dice.nextDouble(), dice.nextInt(2)};
            double[] ways = ways(n, rates);
            SumOfBinomials chance = SumOfBinomials.of(n, rates);
            double below = 0;
            for (int count = 0; count < ways.length; count++) {
                double few = IntStream.rangeClosed(0, count)
                        .mapToDouble(i -> ways[i])
                        .sum();
                double many = IntStream.range(count, ways.length)
                        .mapToDouble(i -> ways[i])
                        .sum();
                assertThat(chance.tail(count)).isCloseTo(Math.min(few, many), within(1e-12));
                if (ways[count] > 1e-9) {
                    // A third of the way through the chance of a count lies a third of the way from the one before.
                    assertThat(chance.quantile(below + ways[count] / 3))
                            .isCloseTo(Math.max(0, count - 2 / 3.0), within(1e-6));
                }
                below += ways[count];
            }
        }
    }

    /** One opportunity after the other, kept or missed, every way there is. */
    private static double[] ways(int[] n, double[] rates) {
        double[] each = IntStream.range(0, n.length)
                .boxed()
                .flatMap(group -> IntStream.range(0, n[group]).mapToObj(one -> rates[group]))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] ways = new double[each.length + 1];
        for (int kept = 0; kept < 1 << each.length; kept++) {
            double chance = 1;
            for (int one = 0; one < each.length; one++) {
                chance *= (kept >> one & 1) == 1 ? each[one] : 1 - each[one];
            }
            ways[Integer.bitCount(kept)] += chance;
        }
        return ways;
    }

    @Test
    void with_one_group_it_is_the_funnel() {
        assertIsTheFunnel(new int[] {20, 20, 80, 400, 7}, new int[] {8, 20, 56, 300, 7});
        assertIsTheFunnel(new int[] {300, 280, 40}, new int[] {0, 3, 6});
        assertIsTheFunnel(new int[] {300, 280, 40}, new int[] {299, 280, 34});
    }

    private static void assertIsTheFunnel(int[] n, int[] counts) {
        for (boolean widened : new boolean[] {false, true}) {
            Funnel funnel = Funnel.of(n, counts, widened);
            StandardisedFunnel standardised = of(columns(n), columns(counts), widened);
            assertThat(standardised.spread().phi()).isCloseTo(funnel.spread().phi(), within(1e-9));
            assertThat(standardised.spread().betweenVariance())
                    .isCloseTo(funnel.spread().betweenVariance(), within(1e-12));
            for (int i = 0; i < n.length; i++) {
                Unit unit = standardised.units().get(i);
                BinomialLimits wide = funnel.limits(n[i], BinomialLimits.TAIL_99_8);
                assertThat(unit.flag()).isEqualTo(funnel.units().get(i).flag());
                assertThat(unit.tail()).isCloseTo(funnel.units().get(i).tail(), within(1e-9));
                assertThat(unit.adjusted()).isCloseTo(unit.rate(), within(1e-12));
                assertThat(unit.wide().low()).isCloseTo(wide.low(), within(1e-9));
                assertThat(unit.wide().high()).isCloseTo(wide.high(), within(1e-9));
                assertThat(unit.narrow().low())
                        .isCloseTo(funnel.limits(n[i], BinomialLimits.TAIL_95).low(), within(1e-9));
            }
        }
    }

    @Test
    void limits_stand_on_the_scale_of_adjusted_rates() {
        // Ten at a half and ten at nine tenths: 14 expected, of all together 14 of 20.
        StandardisedFunnel funnel = of(new int[][] {{10, 10}, {1000, 1000}}, new int[][] {{5, 9}, {500, 900}}, false);
        Unit small = funnel.units().get(0);
        SumOfBinomials chance = SumOfBinomials.of(new int[] {10, 10}, new double[] {0.5, 0.9});
        assertThat(small.adjusted()).isCloseTo(0.7, within(1e-12));
        assertThat(small.narrow().low()).isCloseTo(chance.quantile(0.025) / 20, within(1e-9));
        assertThat(small.wide().high()).isCloseTo(chance.quantile(0.999) / 20, within(1e-9));
        // Mixed rates leave chance less room than the same rate for all.
        BinomialLimits alike = BinomialLimits.of(0.7, 20, BinomialLimits.TAIL_99_8);
        assertThat(small.wide().low()).isGreaterThan(alike.low());
        assertThat(small.wide().high()).isLessThan(alike.high());
    }

    @Test
    void where_nobody_or_everybody_keeps_it_chance_has_no_room() {
        StandardisedFunnel funnel = of(new int[][] {{5, 0}, {0, 8}}, new int[][] {{0, 0}, {0, 8}}, false);
        assertThat(funnel.units()).allMatch(unit -> unit.flag() == Funnel.Flag.INSIDE && unit.ratio() == 1);
        assertThat(of(new int[][] {{5, 0}, {0, 8}}, new int[][] {{0, 0}, {0, 8}}, true)
                        .units())
                .allMatch(unit -> unit.flag() == Funnel.Flag.INSIDE);
        assertThatThrownBy(() -> of(new int[][] {{0, 0}}, new int[][] {{0, 0}}, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(new int[0][], new int[0][], false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int[][] columns(int[] values) {
        return IntStream.of(values).mapToObj(value -> new int[] {value}).toArray(int[][]::new);
    }

    private static StandardisedFunnel of(int[][] n, int[][] counts, boolean widened) {
        return StandardisedFunnel.of(n, counts, widened);
    }
}
