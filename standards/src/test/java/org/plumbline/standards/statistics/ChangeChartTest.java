package org.plumbline.standards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.standards.statistics.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standards.statistics.ChangeChart.Assurance;
import org.plumbline.standards.statistics.ChangeChart.Better;
import org.plumbline.standards.statistics.ChangeChart.Variation;

/** Charts of change against those of NHSRplotthedots, point by point, and the rules one by one. */
class ChangeChartTest {

    @TestFactory
    Stream<DynamicTest> limits_and_signals_are_those_that_are_published() {
        return Vectors.of("stats-xmr-limits.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("case_id"), () -> compare(row)));
    }

    private static void compare(NamedCsvRecord row) {
        List<NamedCsvRecord> points = Vectors.of("stats-xmr-series.csv").stream()
                .filter(point -> point.getField("case_id").equals(row.getField("case_id")))
                .toList();
        double[] values =
                points.stream().mapToDouble(point -> number(point, "value")).toArray();
        String baseline = row.getField("fix_after_n");
        ChangeChart chart = ChangeChart.of(
                values,
                baseline.isEmpty() ? values.length : Integer.parseInt(baseline),
                row.getField("screen_outliers_mr").equals("1")
                        ? ControlLimits.Ranges.SCREENED
                        : ControlLimits.Ranges.ALL);
        ControlLimits limits = chart.segments().get(0).limits().get(0);
        assertThat(values).hasSize(Integer.parseInt(row.getField("n_points")));
        // One publisher divides by 1.128 where the others multiply by 2.66.
        double near = Math.abs(number(row, "factor") - ControlLimits.FACTOR) > 0 ? 1e-3 : 1e-6;
        double scale = Math.max(1, Math.abs(limits.mean()));
        assertThat(limits.mean()).isCloseTo(number(row, "mean"), within(1e-9 * scale));
        assertThat(limits.averageMovingRange()).isCloseTo(number(row, "avg_moving_range"), within(1e-9 * scale));
        assertThat(limits.lower()).isCloseTo(number(row, "lpl"), within(near * scale));
        assertThat(limits.upper()).isCloseTo(number(row, "upl"), within(near * scale));
        assertThat(limits.nearLower()).isCloseTo(number(row, "near_lpl_2sigma"), within(near * scale));
        assertThat(limits.nearUpper()).isCloseTo(number(row, "near_upl_2sigma"), within(near * scale));
        assertThat(chart.segments().get(0).signals())
                .extracting(ChangeChartTest::named)
                .containsExactlyElementsOf(points.stream()
                        .map(point -> point.getField("expected_special_cause"))
                        .toList());
    }

    private static String named(Signal signal) {
        return switch (signal) {
            case ABOVE_UPPER -> "Above UCL";
            case BELOW_LOWER -> "Below LCL";
            case RISING -> "7 Point Trend (Increasing)";
            case FALLING -> "7 Point Trend (Decreasing)";
            case TWO_IN_THREE_ABOVE -> "2 in 3 Above CL";
            case TWO_IN_THREE_BELOW -> "2 in 3 Below CL";
            case RUN_ABOVE -> "7 Points Above CL";
            case RUN_BELOW -> "7 Points Below CL";
            case COMMON_CAUSE -> "Common Cause";
        };
    }

    @TestFactory
    Stream<DynamicTest> each_rule_answers_as_published() {
        return Vectors.of("stats-xmr-rules.csv").stream()
                .filter(row -> !row.getField("rule").startsWith("assurance after")
                        && !row.getField("rule").startsWith("priority")
                        && !row.getField("rule").startsWith("two_in_three ("))
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("rule").split(" ")[0] + " " + row.getField("input"),
                        () -> assertThat(answer(row)).isEqualTo(row.getField("expected"))));
    }

    private static String answer(NamedCsvRecord row) {
        String input = row.getField("input");
        return switch (row.getField("rule").split(" ")[0]) {
            case "seven_one_side" -> ones(ChangeRules.ends(Vectors.wholes(input)), false);
            case "part_of_seven" -> ones(ChangeRules.spread(Vectors.wholes(input), 7), false);
            case "seven_trend" -> ones(ChangeRules.ends(ChangeRules.steps(Vectors.numbers(input)), 6), true);
            case "two_in_three_flagged" ->
                ones(ChangeRules.twoInThree(near(input), sameSide(input.split(" ").length)), false);
            case "assurance" -> assured(row);
            default -> throw new IllegalStateException("No such rule: " + row.getField("rule"));
        };
    }

    private static String ones(int[] signs, boolean signed) {
        return String.join(
                " ",
                Arrays.stream(signs)
                        .map(sign -> signed ? sign : Math.abs(sign))
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static boolean[] near(String flags) {
        int[] wholes = Vectors.wholes(flags);
        boolean[] near = new boolean[wholes.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = wholes[i] != 0;
        }
        return near;
    }

    private static int[] sameSide(int length) {
        int[] sides = new int[length];
        Arrays.fill(sides, 1);
        return sides;
    }

    private static String assured(NamedCsvRecord row) {
        String[] limits = row.getField("input").split(" ");
        Better better = row.getField("rule").endsWith("increase")
                ? Better.MORE
                : row.getField("rule").endsWith("decrease") ? Better.LESS : Better.NEITHER;
        return named(
                assurance(after(limits[0]), after(limits[1]), after(limits[2]), better, after(row.getField("extra"))));
    }

    private static double after(String said) {
        return Double.parseDouble(said.substring(said.indexOf('=') + 1));
    }

    private static Assurance assurance(double lower, double mean, double upper, Better better, double target) {
        ChangeChart.Segment segment = new ChangeChart.Segment(
                0,
                new double[] {mean},
                List.of(new ControlLimits(mean, 0, lower, upper)),
                List.of(Signal.COMMON_CAUSE));
        return new ChangeChart(List.of(segment)).assurance(better, target);
    }

    private static String named(Assurance assurance) {
        return switch (assurance) {
            case PASSES -> "consistent_pass";
            case FAILS -> "consistent_fail";
            case HIT_AND_MISS -> "inconsistent";
            case NOT_SAID -> "NA";
        };
    }

    @Test
    void two_of_three_near_opposite_limits_say_nothing() {
        assertThat(ChangeRules.twoInThree(near("1 0 1"), Vectors.wholes("1 -1 1")))
                .containsOnly(0);
        assertThat(ChangeRules.twoInThree(near("0 0 1 1 0"), Vectors.wholes("1 -1 1 -1 1")))
                .containsOnly(0);
    }

    @Test
    void after_a_rebase_the_last_stretch_speaks() {
        double[] values = {1, 1.2, 0.8, 1.1, 9, 9.2, 8.8, 9.1};
        ChangeChart chart = ChangeChart.of(values, values.length, ControlLimits.Ranges.SCREENED, 4);
        assertThat(chart.segments()).extracting(ChangeChart.Segment::first).containsExactly(0, 4);
        assertThat(chart.assurance(Better.MORE, 5)).isEqualTo(Assurance.PASSES);
        assertThat(chart.variation(Better.MORE)).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(chart.isTrial()).isTrue();
    }

    @Test
    void the_last_point_says_whether_it_gets_better() {
        ChangeChart chart = ChangeChart.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 20);
        assertThat(chart.variation(Better.MORE)).isEqualTo(Variation.IMPROVING);
        assertThat(chart.variation(Better.LESS)).isEqualTo(Variation.CONCERNING);
        assertThat(chart.variation(Better.NEITHER)).isEqualTo(Variation.CHANGED);
        assertThat(chart.isTrial()).isFalse();
    }

    /** Seven times 0.9 add up to a little more than 6.3. */
    @Test
    void equal_values_are_no_change() {
        ChangeChart chart = ChangeChart.of(0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9);
        assertThat(chart.segments().get(0).signals()).containsOnly(Signal.COMMON_CAUSE);
        assertThat(chart.segments().get(0).limits()).containsOnly(new ControlLimits(0.9, 0, 0.9, 0.9));
    }

    @Test
    void no_values_make_no_chart() {
        assertThatThrownBy(() -> ChangeChart.of())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 until 0 of 0");
        assertThatThrownBy(() -> ChangeChart.of(new double[] {1, 2}, 2, ControlLimits.Ranges.ALL, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 until 2 of 2");
    }
}
