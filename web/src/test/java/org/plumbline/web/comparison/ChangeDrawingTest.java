package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.statistics.Signal.ABOVE_UPPER;
import static org.plumbline.standards.statistics.Signal.BELOW_LOWER;
import static org.plumbline.standards.statistics.Signal.COMMON_CAUSE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.Rebase;
import org.plumbline.monitor.comparison.Status;
import org.plumbline.web.chart.Dot;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.chart.Shape;

class ChangeDrawingTest {
    private static Drawing chart(ChangeOverTime change, @Nullable Double required) {
        return ChangeDrawing.of(Changes.results(change, required), "It rose");
    }

    private static List<Dot> dots(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Dot.class::isInstance)
                .map(Dot.class::cast)
                .toList();
    }

    @Test
    void points_beyond_chance_differ_by_shape_colour_and_word() {
        List<Dot> dots = dots(chart(Changes.change(Changes.points(COMMON_CAUSE, ABOVE_UPPER, BELOW_LOWER)), null));

        assertThat(dots).extracting(Dot::shape).containsExactly(Shape.CIRCLE, Shape.TRIANGLE_UP, Shape.TRIANGLE_DOWN);
        assertThat(dots).extracting(Dot::look).containsExactly("point", "point is-better", "point is-worse");
        assertThat(dots.get(1).told()).isEqualTo("February 2026: 80.0%, above the upper limit");
    }

    @Test
    void a_better_month_stands_higher_and_a_month_with_nothing_in_it_keeps_its_place() {
        List<ChangePoint> points = List.of(
                Changes.point(0, 75, COMMON_CAUSE),
                Changes.point(2, 85, COMMON_CAUSE),
                Changes.point(3, 80, COMMON_CAUSE));
        Drawing drawing = chart(Changes.change(points), null);
        List<Dot> dots = dots(drawing);

        assertThat(dots.get(1).at().y()).isEqualTo(0.85);
        assertThat(dots.get(1).at().x() - dots.get(0).at().x()).isEqualTo(2);
        assertThat(drawing.svg()).contains(">Feb 2026<");
    }

    @Test
    void lines_have_their_names_at_their_ends_and_a_required_share_is_one_of_them() {
        String svg = chart(Changes.change(Changes.usual(3)), 0.95).svg();

        assertThat(svg).contains(">average 80.0%<", ">upper limit<", ">lower limit<", ">required 95.0%<");
        assertThat(chart(Changes.change(Changes.usual(3)), null).svg()).doesNotContain("required");
    }

    @Test
    void the_axis_leaves_room_for_limits_and_the_required_share_and_low_rates_are_drawn_from_zero() {
        assertThat(chart(Changes.change(Changes.usual(3)), null).plot().y().from())
                .isEqualTo(0.7);
        assertThat(chart(Changes.change(Changes.usual(3)), 0.55).plot().y().from())
                .isEqualTo(0.5);
        assertThat(chart(Changes.change(List.of(Changes.point(0, 20, COMMON_CAUSE))), null)
                        .plot()
                        .y()
                        .from())
                .isZero();
    }

    @Test
    void a_month_that_is_not_decided_is_a_band_and_no_point() {
        CohortResult running = new CohortResult(
                Changes.JANUARY.plusMonths(3), Status.TOO_EARLY, Figures.of(80, 10, 10, 0, 0, 0), null);
        Drawing drawing = chart(Changes.change(Changes.usual(3), running), null);

        assertThat(dots(drawing)).hasSize(3);
        assertThat(drawing.svg())
                .contains("class=\"undecided\"", "April 2026: not decided yet, somewhere from 80.0 to 90.0%");
    }

    @Test
    void a_new_average_is_a_break_with_its_reason_cut_short_where_it_is_long() {
        Rebase rebase = new Rebase(
                1,
                "l-1",
                Set.of(7),
                Changes.JANUARY.plusMonths(1),
                "All customers are seen at the new office from then on",
                "ann",
                Instant.EPOCH,
                null);
        String svg =
                chart(Changes.change(Changes.usual(3), List.of(rebase)), null).svg();

        assertThat(svg).contains("class=\"break\"", ">starts anew: All customers are seen at the new offic…<");
        assertThat(svg).contains("From February 2026 the average starts anew");
    }

    @Test
    void who_does_not_see_it_is_told_the_finding_the_span_and_the_limits() {
        assertThat(chart(Changes.change(Changes.usual(3)), null).told())
                .isEqualTo("Chart: It rose. Share kept by month of the trigger, January 2026 to March 2026. Average and"
                        + " limits of the last month: 80.0%, 70.0 to 90.0%. The table below has the same figures.");
    }

    @Test
    void weeks_stand_a_week_apart_by_their_mondays_and_a_new_average_breaks_before_the_months_first() {
        Rebase rebase = new Rebase(
                1, "l-1", Set.of(7), Changes.JANUARY.plusMonths(1), "A new office", "ann", Instant.EPOCH, null);
        Drawing drawing = chart(
                Changes.weeks(
                        List.of(
                                Changes.week(0, COMMON_CAUSE),
                                Changes.week(1, ABOVE_UPPER),
                                Changes.week(4, COMMON_CAUSE)),
                        rebase),
                null);
        List<Dot> dots = dots(drawing);

        assertThat(dots.get(1).told()).isEqualTo("The week of 12 January 2026: 80.0%, above the upper limit");
        assertThat(dots.get(2).at().x() - dots.get(1).at().x()).isEqualTo(3);
        assertThat(drawing.svg()).contains(">5 Jan 2026<", ">2 Feb 2026<");
        assertThat(drawing.told())
                .contains(
                        "Share kept by week of the trigger, the week of 5 January 2026 to the week of 2 February 2026")
                .contains("limits of the last week");
        double broken = drawing.plot().x().at(dots.get(2).at().x() - 0.5);
        assertThat(drawing.svg()).contains("class=\"break\" points=\"%.1f,".formatted(broken));
    }
}
