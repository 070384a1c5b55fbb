package org.plumbline.standards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.standards.statistics.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sides of funnels against published ones, and against sums of single probabilities. */
class FunnelTest {

    @TestFactory
    Stream<DynamicTest> binomial_limits_are_the_exact_ones() {
        return Vectors.of("stats-funnel-binomial-derived.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("n") + " at " + row.getField("target"), () -> {
                    double target = number(row, "target");
                    int n = Integer.parseInt(row.getField("n"));
                    BinomialLimits wide = BinomialLimits.of(target, n, BinomialLimits.TAIL_99_8);
                    BinomialLimits narrow = BinomialLimits.of(target, n, BinomialLimits.TAIL_95);
                    assertThat(narrow.low()).isCloseTo(number(row, "exact_l95"), within(1e-9));
                    assertThat(narrow.high()).isCloseTo(number(row, "exact_u95"), within(1e-9));
                    assertThat(wide.low()).isCloseTo(number(row, "exact_l998"), within(1e-9));
                    assertThat(wide.high()).isCloseTo(number(row, "exact_u998"), within(1e-9));
                }));
    }

    @Test
    void a_tail_is_the_sum_of_what_is_as_far_out() {
        // 0, 1 or 2 of 10 at a half: 1 + 10 + 45 of 1,024.
        assertThat(BinomialLimits.tail(0.5, 10, 2)).isCloseTo(56 / 1024.0, within(1e-12));
        assertThat(BinomialLimits.tail(0.5, 10, 8)).isCloseTo(56 / 1024.0, within(1e-12));
        assertThat(BinomialLimits.tail(0.9, 3, 0)).isCloseTo(0.001, within(1e-12));
        assertThat(BinomialLimits.tail(0.9, 3, 3)).isCloseTo(0.729, within(1e-12));
    }

    @Test
    void a_target_of_all_or_none_leaves_chance_no_room() {
        assertThat(BinomialLimits.of(1, 20, BinomialLimits.TAIL_95)).isEqualTo(new BinomialLimits(1, 1));
        assertThat(BinomialLimits.of(0, 20, BinomialLimits.TAIL_95)).isEqualTo(new BinomialLimits(0, 0));
        assertThatThrownBy(() -> BinomialLimits.of(0.5, 0, 0.025)).isInstanceOf(IllegalArgumentException.class);
    }

    @TestFactory
    Stream<DynamicTest> poisson_limits_are_the_published_ones() {
        return Vectors.of("stats-funnelplotr-poisson-limits.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("expected"), () -> {
                    PoissonLimits narrow = PoissonLimits.of(number(row, "expected"), BinomialLimits.TAIL_95);
                    PoissonLimits wide = PoissonLimits.of(number(row, "expected"), BinomialLimits.TAIL_99_8);
                    assertThat(narrow.low()).isCloseTo(number(row, "lower95_full"), within(1e-9));
                    assertThat(narrow.high()).isCloseTo(number(row, "upper95_full"), within(1e-9));
                    assertThat(wide.low()).isCloseTo(number(row, "lower998_full"), within(1e-9));
                    assertThat(wide.high()).isCloseTo(number(row, "upper998_full"), within(1e-9));
                }));
    }

    @Test
    void overdispersion_widens_the_limits_as_published() {
        List<NamedCsvRecord> rows = Vectors.of("stats-funnelplotr-overdispersion.csv");
        double[] z =
                rows.stream().mapToDouble(row -> number(row, "z_unadjusted")).toArray();
        double[] errors = rows.stream()
                .mapToDouble(row -> 1 / Math.sqrt(number(row, "denominator")))
                .toArray();
        Overdispersion found = Overdispersion.of(z, errors, 0);
        assertThat(found.phi()).isCloseTo(number(rows.get(0), "phi_full_derived"), within(1e-9));
        assertThat(found.betweenVariance()).isCloseTo(number(rows.get(0), "tau2_full_derived"), within(1e-9));
        for (int i = 0; i < errors.length; i++) {
            double half = found.halfWidth(errors[i], BinomialLimits.TAIL_95);
            double wide = found.halfWidth(errors[i], BinomialLimits.TAIL_99_8);
            assertThat(Math.exp(-half)).isCloseTo(number(rows.get(i), "od_l95"), within(1e-4));
            assertThat(Math.exp(half)).isCloseTo(number(rows.get(i), "od_u95"), within(1e-4));
            assertThat(Math.exp(-wide)).isCloseTo(number(rows.get(i), "od_l998"), within(1e-2));
            assertThat(Math.exp(wide)).isCloseTo(number(rows.get(i), "od_u998"), within(1e-2));
        }
    }

    @Test
    void where_chance_explains_all_nothing_is_widened() {
        Overdispersion none = Overdispersion.of(new double[] {0.5, -0.5, 0.1}, new double[] {1, 1, 1}, 0.1);
        assertThat(none.betweenVariance()).isZero();
        assertThat(none.halfWidth(2, BinomialLimits.TAIL_95)).isCloseTo(3.92, within(1e-2));
        assertThat(Overdispersion.of(new double[] {9}, new double[] {1}, 0)).isEqualTo(Overdispersion.NONE);
    }

    @Test
    void winsorising_draws_in_who_lies_far_out() {
        double[] z = {-1, -0.5, 0, 0.5, 1, -1, -0.5, 0, 0.5, 1, 40};
        double[] errors = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(Overdispersion.of(z, errors, 0).phi()).isGreaterThan(100);
        assertThat(Overdispersion.of(z, errors, 0.1).phi()).isLessThan(1);
    }

    @Test
    void a_unit_is_told_from_the_others_by_its_exact_tail() {
        // 84 of 120 together: 0.7. Eight or fewer of 20 at 0.7 come by chance in 0.5 per cent, 20 of 20 in 0.08.
        Funnel funnel = Funnel.of(new int[] {20, 20, 80}, new int[] {8, 20, 56}, false);
        assertThat(funnel.target()).isCloseTo(0.7, within(1e-12));
        assertThat(funnel.units())
                .extracting(Funnel.Unit::flag)
                .containsExactly(Funnel.Flag.BELOW_95, Funnel.Flag.ABOVE_99_8, Funnel.Flag.INSIDE);
        assertThat(funnel.units().get(1).tail()).isCloseTo(Math.pow(0.7, 20), within(1e-12));
        double few = 0;
        for (int k = 0; k <= 8; k++) {
            few += choose(20, k) * Math.pow(0.7, k) * Math.pow(0.3, 20 - k);
        }
        assertThat(funnel.units().get(0).tail()).isCloseTo(few, within(1e-12));
        assertThat(funnel.expectedBeyond998()).isCloseTo(0.006, within(1e-12));
    }

    @Test
    void units_that_all_differ_much_are_usual_among_themselves() {
        int[] n = {400, 400, 400, 400, 400, 400, 400, 400, 400, 400};
        int[] counts = {160, 180, 200, 220, 240, 160, 180, 200, 220, 240};
        Funnel plain = Funnel.of(n, counts, false);
        assertThat(plain.units()).filteredOn(unit -> unit.flag().isClear()).hasSize(4);
        Funnel adjusted = Funnel.of(n, counts, true);
        assertThat(adjusted.units()).allMatch(unit -> unit.flag() == Funnel.Flag.INSIDE);
        // The scores are 2 × 20 × (asin √p − asin √½): ±4.03, ±2.00 and 0, twice each; none is drawn in.
        assertThat(adjusted.spread().phi()).isCloseTo((4 * 4.0272 * 4.0272 + 4 * 2.0034 * 2.0034) / 10, within(1e-2));
        assertThat(adjusted.limits(400, BinomialLimits.TAIL_99_8).low())
                .isLessThan(plain.limits(400, BinomialLimits.TAIL_99_8).low());
        assertThatThrownBy(() -> Funnel.of(new int[0], new int[0], false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
