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
import org.plumbline.standards.statistics.ShareLimits.Spread;

/** Limits of p and p′ charts against those reckoned by other means, and what they make of the rules of change. */
class ShareLimitsTest {
    private static final List<NamedCsvRecord> POINTS = Vectors.of("stats-p-charts-derived.csv");

    @TestFactory
    Stream<DynamicTest> each_share_has_the_limits_that_were_reckoned_elsewhere() {
        return POINTS.stream()
                .map(point -> point.getField("case_id"))
                .distinct()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    compare(id, Spread.CHANCE, "p");
                    compare(id, Spread.SEEN, "p_prime");
                }));
    }

    private static void compare(String id, Spread spread, String column) {
        List<NamedCsvRecord> points = POINTS.stream()
                .filter(point -> point.getField("case_id").equals(id))
                .toList();
        List<ControlLimits> limits = ShareLimits.of(
                points.stream()
                        .mapToLong(point -> (long) number(point, "count"))
                        .toArray(),
                points.stream().mapToLong(point -> (long) number(point, "of")).toArray(),
                spread);
        assertThat(limits).hasSize(points.size());
        for (int i = 0; i < points.size(); i++) {
            assertThat(limits.get(i).mean()).isCloseTo(number(points.get(i), "mean"), within(1e-12));
            assertThat(limits.get(i).lower()).isCloseTo(number(points.get(i), column + "_lower"), within(1e-12));
            assertThat(limits.get(i).upper()).isCloseTo(number(points.get(i), column + "_upper"), within(1e-12));
        }
    }

    @Test
    void the_same_share_is_beyond_chance_of_many_and_not_of_few() {
        long[] counts = {900, 900, 900, 900, 8, 800};
        long[] of = {1000, 1000, 1000, 1000, 10, 1000};
        List<Signal> signals = ChangeChart.ofShares(counts, of, Spread.CHANCE)
                .segments()
                .get(0)
                .signals();

        assertThat(signals.get(4)).isEqualTo(Signal.COMMON_CAUSE);
        assertThat(signals.get(5)).isEqualTo(Signal.BELOW_LOWER);
    }

    /** Seven times the same share of ever other numbers: the scores rise, the shares do not. */
    @Test
    void a_row_rises_by_its_shares_and_not_by_how_sure_they_are() {
        long[] counts = {100, 9, 18, 27, 36, 45, 54, 63};
        long[] of = {200, 10, 20, 30, 40, 50, 60, 70};

        assertThat(ChangeChart.ofShares(counts, of, Spread.CHANCE)
                        .segments()
                        .get(0)
                        .signals())
                .doesNotContain(Signal.RISING, Signal.FALLING);
    }

    @Test
    void a_rebase_gives_shares_limits_of_their_own_stretch() {
        ChangeChart chart =
                ChangeChart.ofShares(new long[] {50, 50, 90, 90}, new long[] {100, 100, 100, 100}, Spread.CHANCE, 2);

        assertThat(chart.segments())
                .extracting(segment -> segment.limits().get(0).mean())
                .containsExactly(0.5, 0.9);
    }

    @Test
    void where_all_are_kept_the_limits_have_no_width() {
        assertThat(ShareLimits.of(new long[] {10, 20}, new long[] {10, 20}, Spread.SEEN))
                .containsOnly(new ControlLimits(1, 0, 1, 1));
    }

    @Test
    void what_is_no_share_is_refused() {
        assertThatThrownBy(() -> ShareLimits.of(new long[] {2}, new long[] {1}, Spread.CHANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 of 1");
        assertThatThrownBy(() -> ShareLimits.of(new long[] {}, new long[] {}, Spread.CHANCE))
                .hasMessageContaining("at least one");
    }
}
