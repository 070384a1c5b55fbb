package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.standards.statistics.ChangeChart.Assurance;
import org.plumbline.standards.statistics.ChangeChart.Variation;
import org.plumbline.standards.statistics.Signal;

class ChangeOverTimeTest {
    private static final YearMonth JANUARY_2025 = YearMonth.of(2025, 1);
    private static final LocalDate MON_5_JANUARY_2026 = LocalDate.of(2026, 1, 5);
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    private static CohortResult month(int place, long met, long missed, long open) {
        Figures figures = Figures.of(met, missed, open, 0, 0, 0);
        return new CohortResult(JANUARY_2025.plusMonths(place), Status.KEPT, figures, null);
    }

    /** So many per mille kept of a thousand cases, month after month. */
    private static List<CohortResult> months(int... met) {
        List<CohortResult> months = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            months.add(month(i, met[i], 1000 - met[i], 0));
        }
        return months;
    }

    private static ChangeOverTime change(List<CohortResult> months, Rebase... rebases) {
        return ChangeOverTime.of(Length.MONTH, months, JULY_2026, 0.9, List.of(rebases), null);
    }

    private static Rebase rebase(int place) {
        return new Rebase(
                place + 1,
                "l-1",
                Set.of(7),
                JANUARY_2025.plusMonths(place),
                "Another office",
                "ann",
                Instant.EPOCH,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02, 98, 0, 2, true, at most one in fifty is open",
        "2025-02, 97, 0, 3, false, three of a hundred are open",
        "2025-01, 98, 2, 0, false, the month runs",
        "2025-02, 0, 0, 0, false, nothing is decided",
    })
    void a_month_is_a_point_when_it_is_over_and_all_but_decided(
            YearMonth running, long met, long missed, long open, boolean point, String why) {
        assertThat(ChangeOverTime.isPoint(month(0, met, missed, open), running.atDay(1)))
                .as(why)
                .isEqualTo(point);
    }

    @Test
    void months_that_are_no_points_are_named_unless_nothing_of_them_counts() {
        ChangeOverTime change =
                change(List.of(month(0, 90, 10, 0), month(1, 91, 9, 0), month(2, 5, 5, 90), month(3, 0, 0, 0)));

        assertThat(change.points()).hasSize(2);
        assertThat(change.undecided()).extracting(CohortResult::month).containsExactly(JANUARY_2025.plusMonths(2));
    }

    @Test
    void seven_months_above_the_average_improve_and_limits_say_what_share_can_be_relied_on() {
        List<CohortResult> months = months(920, 900, 925, 905, 920, 900, 915, 935, 950, 935, 955, 940, 950, 935);
        ChangeOverTime change = change(months);

        assertThat(change.variation()).isEqualTo(Variation.IMPROVING);
        assertThat(change.points().get(13).signal()).isEqualTo(Signal.RUN_ABOVE);
        assertThat(change.points().get(6).signal()).isEqualTo(Signal.RUN_BELOW);
        assertThat(change.assurance()).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(change.trial()).isFalse();
        assertThat(ChangeOverTime.of(Length.MONTH, months, JULY_2026, 0.88, List.of(), null)
                        .assurance())
                .isEqualTo(Assurance.PASSES);
        assertThat(ChangeOverTime.of(Length.MONTH, months, JULY_2026, 0.98, List.of(), null)
                        .assurance())
                .isEqualTo(Assurance.FAILS);
    }

    @Test
    void without_a_required_share_nothing_is_said_of_reaching_it() {
        assertThat(ChangeOverTime.of(Length.MONTH, months(950, 940), JULY_2026, null, List.of(), null)
                        .assurance())
                .isEqualTo(Assurance.NOT_SAID);
    }

    @Test
    void eleven_months_are_a_trial_and_one_compares_with_nothing() {
        ChangeOverTime eleven = change(months(900, 910, 900, 910, 900, 910, 900, 910, 900, 910, 900));
        assertThat(eleven.trial()).isTrue();
        assertThat(eleven.variation()).isEqualTo(Variation.COMMON_CAUSE);

        ChangeOverTime one = change(months(900));
        assertThat(one.points()).hasSize(1);
        assertThat(one.variation()).isNull();
        assertThat(change(List.of()).points()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 100, XMR", "80, 100, 120, XMR", "75, 100, 125, XMR", "70, 100, 130, P_PRIME"})
    void months_of_unequal_numbers_have_limits_of_their_own(long first, long second, long third, ChartKind kind) {
        ChangeOverTime change =
                change(List.of(month(0, first - 10, 10, 0), month(1, second - 10, 10, 0), month(2, third - 10, 10, 0)));

        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.suited()).isTrue();
        assertThat(change.points().get(0).limits().equals(change.points().get(2).limits()))
                .isEqualTo(kind == ChartKind.XMR);
    }

    @Test
    void another_kind_can_be_asked_for_and_is_said_to_be_another() {
        ChangeOverTime p =
                ChangeOverTime.of(Length.MONTH, months(900, 910, 890), JULY_2026, 0.9, List.of(), ChartKind.P);

        assertThat(p.suited()).isFalse();
        assertThat(p.points().get(0).limits().upper()).isCloseTo(0.9 + 3 * Math.sqrt(0.09 / 1000), within(1e-12));
    }

    @Test
    void from_a_rebase_on_months_have_limits_of_their_own_and_the_trial_begins_anew() {
        List<CohortResult> months = months(700, 710, 700, 710, 700, 710, 700, 900, 910, 900, 910, 900, 910, 900);
        ChangeOverTime change = change(months, rebase(7));

        assertThat(change.points()).extracting(ChangePoint::stretch).containsSequence(0, 1);
        assertThat(change.points().get(6).limits().mean()).isCloseTo(0.7043, within(1e-4));
        assertThat(change.points().get(7).limits().mean()).isCloseTo(0.9043, within(1e-4));
        assertThat(change.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(change.trial()).isTrue();
        assertThat(change(months).variation()).isEqualTo(Variation.IMPROVING);
    }

    @Test
    void the_first_month_of_a_new_average_compares_with_nothing() {
        ChangeOverTime change = change(months(700, 710, 900), rebase(2));

        assertThat(change.variation()).isNull();
        assertThat(change.assurance()).isEqualTo(Assurance.NOT_SAID);
        assertThat(change(months(700, 710, 900, 910), rebase(2)).variation()).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void a_rebase_takes_effect_with_the_first_point_from_its_month_on_or_not_at_all() {
        List<CohortResult> months =
                List.of(month(0, 90, 10, 0), month(1, 90, 10, 0), month(4, 90, 10, 0), month(5, 90, 10, 0));

        assertThat(change(months, rebase(2)).points())
                .extracting(ChangePoint::stretch)
                .containsExactly(0, 0, 1, 1);
        assertThat(change(months, rebase(2), rebase(3)).points())
                .extracting(ChangePoint::stretch)
                .containsExactly(0, 0, 1, 1);
        assertThat(change(months, rebase(0)).rebases()).isEmpty();
        assertThat(change(months, rebase(6)).rebases()).isEmpty();
    }

    @Test
    void weeks_are_points_once_their_sunday_is_over_and_start_anew_with_the_first_monday_of_a_month() {
        List<CohortResult> weeks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            weeks.add(new CohortResult(
                    CohortSpan.weekOf(MON_5_JANUARY_2026.plusWeeks(i)),
                    Status.KEPT,
                    Figures.of(90 + i % 2, 10, 0, 0, 0, 0),
                    null));
        }
        ChangeOverTime change = ChangeOverTime.of(
                Length.WEEK, weeks, MON_5_JANUARY_2026.plusWeeks(7).plusDays(6), null, List.of(rebase(13)), null);

        assertThat(change.length()).isEqualTo(Length.WEEK);
        assertThat(change.undecided()).containsExactly(weeks.get(7));
        assertThat(change.points()).extracting(ChangePoint::stretch).containsExactly(0, 0, 0, 0, 1, 1, 1);
    }
}
