package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.statistics.Signal.ABOVE_UPPER;
import static org.plumbline.standards.statistics.Signal.COMMON_CAUSE;
import static org.plumbline.standards.statistics.Signal.FALLING;
import static org.plumbline.standards.statistics.Signal.RUN_ABOVE;
import static org.plumbline.standards.statistics.Signal.RUN_BELOW;
import static org.plumbline.standards.statistics.Signal.TWO_IN_THREE_BELOW;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.Status;

class ChangeShownTest {
    private static ChangeShown shown(List<ChangePoint> points, CohortResult... undecided) {
        return new ChangeShown(Changes.results(Changes.change(points, undecided), null));
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(List.of(), "First contact within 2 days: no month is decided yet"),
                Arguments.of(
                        Changes.usual(1),
                        "First contact within 2 days: 80.0% in January 2026, and no other month to compare it with"),
                Arguments.of(
                        Changes.usual(3), "First contact within 2 days: no change beyond chance, 80.0% on average"),
                Arguments.of(
                        Changes.points(ABOVE_UPPER, COMMON_CAUSE),
                        "First contact within 2 days: no change beyond chance, 80.0% on average; 1 earlier month stands"
                                + " out"),
                Arguments.of(
                        Changes.points(COMMON_CAUSE, ABOVE_UPPER),
                        "First contact within 2 days improved: February 2026 lies above what chance explains"),
                Arguments.of(
                        List.of(
                                Changes.point(0, 79, COMMON_CAUSE),
                                Changes.point(1, 82, RUN_ABOVE),
                                Changes.point(2, 95, ABOVE_UPPER),
                                Changes.point(3, 81, RUN_ABOVE)),
                        "First contact within 2 days improved: 3 months in a row above the average"),
                Arguments.of(
                        List.of(
                                Changes.point(0, 80, COMMON_CAUSE),
                                Changes.point(1, 90, FALLING),
                                Changes.point(2, 85, FALLING),
                                Changes.point(3, 70, FALLING)),
                        "First contact within 2 days got worse: 3 months in a row each lower than the one before"),
                Arguments.of(
                        Changes.points(COMMON_CAUSE, TWO_IN_THREE_BELOW, TWO_IN_THREE_BELOW),
                        "First contact within 2 days got worse: two of three months close to the lower limit"));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void the_title_is_what_the_chart_shows(List<ChangePoint> points, String finding) {
        assertThat(shown(points).finding()).isEqualTo(finding);
    }

    @Test
    void fewer_than_twelve_months_are_on_trial_and_twelve_are_not() {
        assertThat(shown(Changes.usual(11)).trial()).startsWith("On trial: 11 months make these limits, and 12");
        assertThat(shown(Changes.usual(12)).trial()).isEmpty();
        assertThat(shown(Changes.usual(1)).trial()).as("nothing is compared").isEmpty();
    }

    @Test
    void a_month_that_is_no_point_is_told_with_the_band_of_its_share() {
        CohortResult earlier =
                new CohortResult(Changes.JANUARY.plusMonths(2), Status.TOO_EARLY, Figures.of(90, 5, 5, 0, 0, 0), null);
        CohortResult running = new CohortResult(
                Changes.JANUARY.plusMonths(3), Status.TOO_EARLY, Figures.of(30, 10, 60, 0, 0, 0), null);

        assertThat(shown(Changes.usual(2), earlier, running).undecided())
                .isEqualTo("April 2026 is no point yet: of 100 cases 60 are open, and its share will be somewhere from"
                        + " 30.0 to 90.0%. Nor is one earlier month.");
        assertThat(shown(Changes.usual(2)).undecided()).isEmpty();
    }

    @Test
    void the_rules_are_named_with_their_version_and_so_is_what_makes_a_point() {
        assertThat(shown(Changes.usual(3)).rules())
                .contains("NHS Making Data Count, rules of 2021")
                .contains("at most one in 50 of its cases is open");
    }

    @Test
    void it_says_which_chart_it_is_and_which_others_there_are() {
        assertThat(shown(Changes.usual(3)).kind()).startsWith("This is an XmR chart: one pair of limits");
        assertThat(shown(Changes.usual(3)).others()).containsExactly(ChartKind.P, ChartKind.P_PRIME);
    }

    @Test
    void marks_say_in_words_what_they_show() {
        assertThat(shown(Changes.points(COMMON_CAUSE, RUN_BELOW)).variation().words())
                .isEqualTo("getting worse");
        assertThat(shown(Changes.usual(1)).variation()).isNull();
        assertThat(shown(Changes.usual(3)).assurance())
                .as("no share is required")
                .isNull();
    }

    @Test
    void a_row_of_the_table_has_its_signal_and_limits_and_one_that_is_no_point_has_none() {
        ChangeShown shown = shown(Changes.points(COMMON_CAUSE, ABOVE_UPPER));
        CohortResult last = Changes.point(1, 80, ABOVE_UPPER).cohort();
        CohortResult none =
                new CohortResult(Changes.JANUARY.plusMonths(9), Status.TOO_EARLY, Figures.of(1, 0, 5, 2, 0, 3), null);

        assertThat(shown.limits(last)).isEqualTo("80.0%, 70.0 to 90.0");
        assertThat(shown.words(shown.point(last))).isEqualTo("above the upper limit");
        assertThat(shown.cells(last))
                .extracting(String::valueOf)
                .containsExactly("XmR", "0.8000", "0.7000", "0.9000", "above the upper limit");
        assertThat(shown.limits(none)).isEmpty();
        assertThat(shown.cells(none)).containsOnlyNulls().hasSize(5);
        assertThat(shown.notCounted(none)).isEqualTo("2 excused, 3 without evidence");
        assertThat(shown.notCounted(last)).isEqualTo("0");
    }

    @Test
    void of_weeks_everything_is_said_in_weeks() {
        ChangeShown shown = new ChangeShown(Changes.results(
                Changes.weeks(List.of(Changes.week(0, COMMON_CAUSE), Changes.week(1, ABOVE_UPPER))), null));

        assertThat(shown.finding())
                .isEqualTo("First contact within 2 days improved: the week of 12 January 2026 lies above what chance"
                        + " explains");
        assertThat(shown.trial()).startsWith("On trial: 2 weeks make these limits");
        assertThat(shown.rules()).contains("A week is a point once it is over");
        assertThat(shown.kind()).contains("one pair of limits for all weeks");
    }
}
