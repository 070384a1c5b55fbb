package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.statistics.SmallNumbers;

class WeeksTest {
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T11:00:00Z");
    private static final LocalDate MON_30_MARCH_2026 = LocalDate.of(2026, 3, 30);
    private static final LocalDate MON_6_APRIL_2026 = LocalDate.of(2026, 4, 6);
    private static final LocalDate MON_27_APRIL_2026 = LocalDate.of(2026, 4, 27);
    private static final String LEVEL = "first-contact-01";

    @ParameterizedTest
    @EnumSource
    void weeks_from_monday_to_sunday_in_the_contracts_zone_come_to_the_same_as_months(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promised(monitor, dwp);
            contacted(monitor, serco, "tuesday", "2026-03-31", "2026-04-02");
            contacted(monitor, serco, "sunday", "2026-04-05T21:30:00Z", "2026-04-20");
            contacted(monitor, serco, "monday", "2026-04-05T23:30:00Z", "2026-04-07");
            monitor.send(serco, event("waits-r", "waits", "referral", "2026-04-30"));
            monitor.sweep.beat();

            LevelResults weeks = level(monitor, dwp, AttainmentFilter.ALL, Length.WEEK);

            assertThat(weeks.cohorts())
                    .extracting(CohortResult::span)
                    .containsExactly(
                            CohortSpan.weekOf(MON_30_MARCH_2026),
                            CohortSpan.weekOf(MON_6_APRIL_2026),
                            CohortSpan.weekOf(MON_27_APRIL_2026));
            assertThat(weeks.cohorts())
                    .extracting(CohortResult::figures)
                    .containsExactly(
                            Figures.of(1, 1, 0, 0, 0, 0), Figures.of(1, 0, 0, 0, 0, 0), Figures.of(0, 0, 1, 0, 0, 0));
            assertThat(sum(weeks)).isEqualTo(sum(level(monitor, dwp, AttainmentFilter.ALL, Length.MONTH)));
            assertThat(monitor.comparisons.level(
                            monitor.commissioner("another"), "serco", LEVEL, AttainmentFilter.ALL, Length.WEEK, null))
                    .as("who has no grant sees none")
                    .isEmpty();
            assertThat(weeks.change().points()).hasSize(2);
            assertThat(weeks.change().undecided()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_period_ends_with_the_weeks_that_begin_in_it(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View serco = promised(monitor, dwp);
            contacted(monitor, serco, "one", "2026-03-31", "2026-04-02");
            contacted(monitor, serco, "two", "2026-04-07", "2026-04-08");
            monitor.sweep.beat();

            assertThat(level(monitor, dwp, AttainmentFilter.ALL.between(null, YearMonth.of(2026, 3)), Length.WEEK)
                            .cohorts())
                    .extracting(CohortResult::span)
                    .containsExactly(CohortSpan.weekOf(MON_30_MARCH_2026));
        }
    }

    @Test
    void no_audience_and_no_look_back_is_told_weeks() {
        try (TestMonitor monitor = new TestMonitor(TestDatabase.DERBY)) {
            View dwp = monitor.commissioner("dwp");
            promised(monitor, dwp);
            View manager = monitor.again(dwp);
            View audience =
                    new View(manager.tenant(), "reader", Set.of(), manager.granted(), SmallNumbers.SEVEN_AND_FIVE);
            AttainmentFilter past = new AttainmentFilter(
                    null, null, null, null, null, null, null, null, FRI_1_MAY_2026_NOON, Basis.RECEIVED);

            assertThatThrownBy(() -> monitor.comparisons.level(
                            audience, "serco", LEVEL, AttainmentFilter.ALL, Length.WEEK, null))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("small numbers are hidden");
            assertThatThrownBy(() -> monitor.comparisons.level(manager, "serco", LEVEL, past, Length.WEEK, null))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("look back by month");
        }
    }

    private static LevelResults level(TestMonitor monitor, View view, AttainmentFilter filter, Length length) {
        return monitor.comparisons
                .level(monitor.again(view), "serco", LEVEL, filter, length, null)
                .orElseThrow();
    }

    private static Figures sum(LevelResults results) {
        return results.cohorts().stream()
                .map(CohortResult::figures)
                .reduce(Figures::plus)
                .orElseThrow();
    }

    private static void contacted(TestMonitor monitor, View view, String name, String referred, String contacted) {
        monitor.send(view, event("r-" + name, name, "referral", referred));
        monitor.send(view, event("c-" + name, name, "contact", contacted));
    }

    private static View promised(TestMonitor monitor, View dwp) {
        View serco = monitor.provider(dwp, "serco");
        monitor.inForce(serco, """
                standard: first-contact
                title: First contact
                vocabulary: 1
                calendar: england-and-wales
                source: a test
                opens: referral
                levels:
                  - id: first-contact-01
                    dimension: first-contact
                    promise: Contact each customer soon.
                    within: 3 days
                    of: referral
                    do: contact
                """, LocalDate.of(2026, 1, 1));
        monitor.machine.set(FRI_1_MAY_2026_NOON);
        return serco;
    }
}
