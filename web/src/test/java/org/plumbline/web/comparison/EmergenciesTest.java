package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.standards.statistics.ChangeChart.Assurance;
import org.plumbline.standards.statistics.ChangeChart.Variation;
import org.plumbline.standards.statistics.Funnel;

/** What the charts make of real counts that readers of NHS charts know: who waited longer than four hours. */
class EmergenciesTest {
    private static final Emergencies ALL = Emergencies.read();
    private static final Emergencies MAJOR = ALL.only(Emergencies.Count::isMajor);
    private static final YearMonth MARCH_2019 = YearMonth.of(2019, 3);

    private static Emergencies inMarch(Emergencies of) {
        return of.only(count -> count.month().equals(MARCH_2019));
    }

    private static long clear(Funnel funnel) {
        return funnel.units().stream().filter(unit -> unit.flag().isClear()).count();
    }

    @Test
    void the_counts_are_those_of_274_providers_in_36_months() {
        assertThat(ALL.byProvider()).hasSize(274);
        assertThat(ALL.counts().stream().map(Emergencies.Count::month).distinct())
                .hasSize(36);
        assertThat(inMarch(ALL).byProvider()).hasSize(226);
        assertThat(inMarch(MAJOR).byProvider()).hasSize(134);
    }

    @Test
    void chance_alone_explains_next_to_nobody_where_each_has_thousands_and_the_usual_differences_explain_most() {
        Funnel chance = inMarch(ALL).funnel(false);
        Funnel usual = inMarch(ALL).funnel(true);

        assertThat(chance.target()).isCloseTo(0.866043, within(1e-6));
        assertThat(clear(chance)).isEqualTo(216);
        assertThat(clear(usual)).isZero();
        assertFunnel("ae-funnel-chance", inMarch(ALL), chance);
        assertFunnel("ae-funnel", inMarch(ALL), usual);
    }

    @Test
    void major_departments_lie_in_a_funnel_of_their_own() {
        Funnel funnel = inMarch(MAJOR).funnel(true);

        assertThat(funnel.target()).isCloseTo(0.794863, within(1e-6));
        assertThat(clear(inMarch(MAJOR).funnel(false))).isEqualTo(123);
        assertThat(funnel.units().stream().filter(unit -> unit.flag().side() < 0))
                .as("lower, perhaps by chance")
                .hasSize(3);
        assertFunnel("ae-funnel-major", inMarch(MAJOR), funnel);
    }

    private static void assertFunnel(String name, Emergencies of, Funnel funnel) {
        String title = FunnelPage.chartTitle(
                funnel.units().stream().map(Funnel.Unit::flag).toList(), funnel.adjusted());
        Pictures.assertShown(
                name, title, FunnelChart.of(funnel, List.copyOf(of.byProvider().keySet()), title));
    }

    @ParameterizedTest
    @CsvSource({"RDD, XMR, IMPROVING", "RNA, XMR, CONCERNING", "RRK, P_PRIME, CONCERNING", ", XMR, COMMON_CAUSE"})
    void a_change_chart_tells_who_improved_who_got_worse_and_how_it_is_in_all_of_england(
            @Nullable String provider, ChartKind suited, Variation variation) {
        Emergencies counts =
                provider == null ? MAJOR : MAJOR.only(count -> count.provider().equals(provider));
        ChangeOverTime change = counts.change(null);

        assertThat(change.points()).hasSize(36);
        assertThat(change.variation()).isEqualTo(variation);
        assertThat(change.kind()).isEqualTo(suited);
        assertThat(change.assurance())
                .as("of 95% within four hours")
                .isEqualTo("RDD".equals(provider) ? Assurance.HIT_AND_MISS : Assurance.FAILS);
        assertChange(provider == null ? "ae-change-england" : "ae-change-" + provider.toLowerCase(), provider, change);
    }

    @Test
    void chance_alone_calls_every_month_of_a_country_a_change() {
        assertThat(MAJOR.change(ChartKind.P).points().stream()
                        .filter(point -> point.signal().side() != 0))
                .hasSizeGreaterThan(33);
    }

    private static void assertChange(String name, @Nullable String provider, ChangeOverTime change) {
        String title = ChangeWords.finding((provider == null ? "England" : provider) + ", within four hours", change);
        Pictures.assertShown(name, title, ChangeDrawing.of(Changes.results(change, Emergencies.REQUIRED), title));
    }
}
