package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

class ComparisonsTest {
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @ParameterizedTest
    @EnumSource
    void promises_stand_side_by_side_the_strictest_first(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            promise(monitor, dwp, "avanta", "15 days");
            promise(monitor, dwp, "ingeus", "2 days");
            promise(monitor, dwp, "seetec", "10 working days");
            promise(monitor, dwp, "serco", "2 days");

            DimensionResults found = monitor.comparisons
                    .dimension(monitor.again(dwp), "first-contact", AttainmentFilter.ALL)
                    .orElseThrow();

            assertThat(found.sentence()).isEqualTo("4 of 4 providers make promises here that events measure.");
            assertThat(found.lines())
                    .extracting(PromiseLine::name)
                    .containsExactly("Provider ingeus", "Provider serco", "Provider seetec", "Provider avanta");
            assertThat(found.lines().get(0).same()).containsExactly("Provider serco");
            assertThat(found.lines().get(0).untold()).isEmpty();
            assertThat(found.lines().get(2).untold()).containsExactly("Provider avanta");
            assertThat(found.lines().get(0).ends()).isEqualTo("day 2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void how_strict_a_promise_was_is_told_by_the_calendar_that_was_known_then(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = promise(monitor, monitor.commissioner("dwp"), "seetec", "1 working day");
            Instant before = monitor.machine.instant();
            assertThat(ends(monitor, seetec, AttainmentFilter.ALL)).isEqualTo("day 1 to 5");
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.calendars.upload(seetec, "closed.yaml", """
                    calendar: england-and-wales
                    title: England and Wales
                    based-on: england-and-wales
                    closed:
                      - {date: 2026-06-08, name: Move}
                      - {date: 2026-06-09, name: Move}
                      - {date: 2026-06-10, name: Move}
                      - {date: 2026-06-11, name: Move}
                      - {date: 2026-06-12, name: Move}
                    """);

            assertThat(ends(monitor, seetec, AttainmentFilter.ALL)).isEqualTo("day 1 to 10");
            assertThat(ends(monitor, seetec, Filters.knownBy(before))).isEqualTo("day 1 to 5");
            assertThat(ends(monitor, seetec, Filters.knownBy(FRI_1_MAY_2026_NOON)))
                    .isEqualTo("day 1 to 10");
        }
    }

    private static String ends(TestMonitor monitor, View view, AttainmentFilter filter) {
        return monitor.comparisons
                .dimension(monitor.again(view), "first-contact", filter)
                .orElseThrow()
                .lines()
                .get(0)
                .ends();
    }

    @ParameterizedTest
    @EnumSource
    void the_overview_says_exactly_who_kept_what(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View ingeus = promise(monitor, dwp, "ingeus", "2 days");
            View seetec = promise(monitor, dwp, "seetec", "3 days");
            promise(monitor, dwp, "serco", "2 days");
            send(monitor, ingeus, MARCH, 3, 0);
            send(monitor, seetec, MARCH, 1, 2);
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.sweep.beat();
            View again = monitor.again(dwp);

            assertThat(overview(monitor, monitor.again(seetec), AttainmentFilter.ALL))
                    .isEqualTo("In all months so far, Provider seetec did not keep all that it promised under"
                            + " \u201cFirst contact\u201d: it missed 2 of 3.");
            assertThat(overview(monitor, monitor.again(ingeus), AttainmentFilter.ALL))
                    .endsWith("Provider ingeus kept all that it promised under \u201cFirst contact\u201d: nothing was"
                            + " missed.");
            assertThat(overview(monitor, again, AttainmentFilter.ALL.between(MARCH, MARCH)))
                    .isEqualTo(
                            "In March 2026, 1 of the 2 providers with decided cases kept all that they promised under"
                                    + " \u201cFirst contact\u201d. Provider seetec missed most: 2 of 3.");
            assertThat(overview(monitor, again, AttainmentFilter.ALL.between(APRIL, null)))
                    .isEqualTo("Since April 2026, nothing has been decided yet for the 3 providers here.");
            AttainmentFilter there = new AttainmentFilter(
                    null, null, "Work Programme", "CPA 1", null, null, null, null, null, Basis.RECEIVED);
            assertThat(overview(monitor, again, there))
                    .startsWith("In all months so far in contract area CPA 1 under Work Programme, 1 of the 2 ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_is_told_by_counts_of_the_last_two_months_that_are_over(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = promise(monitor, dwp, "seetec", "3 days");
            send(monitor, seetec, MARCH, 9, 1);
            send(monitor, seetec, APRIL, 7, 4);
            monitor.machine.set(FRI_1_MAY_2026_NOON);
            monitor.sweep.beat();

            ProviderResults found = monitor.comparisons
                    .provider(monitor.again(dwp), "seetec", AttainmentFilter.ALL)
                    .orElseThrow();

            assertThat(found.changes()).hasSize(1);
            Change change = found.changes().get(0);
            assertThat(change.month()).isEqualTo(APRIL);
            assertThat(List.of(change.now().missed(), change.now().n())).containsExactly(4L, 11L);
            assertThat(List.of(change.before().missed(), change.before().n())).containsExactly(1L, 10L);
            assertThat(found.levels().get(0).brief()).isEqualTo("within 3 days");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_overview_counts_no_providers_where_there_are_none(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            assertThat(overview(monitor, monitor.commissioner("dwp"), AttainmentFilter.ALL))
                    .isEqualTo("No provider here has a standard in force yet.");
        }
    }

    private static String overview(TestMonitor monitor, View view, AttainmentFilter filter) {
        return monitor.comparisons.overview(view, filter).sentence();
    }

    private static View promise(TestMonitor monitor, View dwp, String provider, String limit) {
        View view = monitor.provider(dwp, provider);
        monitor.inForce(view, """
                standard: %s-standard
                title: First contact
                vocabulary: 1
                calendar: england-and-wales
                source: a test
                opens: referral
                levels:
                  - id: %s-01
                    dimension: first-contact
                    promise: Contact each customer soon.
                    within: %s
                    of: referral
                    do: contact
                """.formatted(provider, provider, limit), FROM_JANUARY);
        return view;
    }

    private static void send(TestMonitor monitor, View view, YearMonth month, int met, int missed) {
        for (int i = 0; i < met + missed; i++) {
            String name = month + "-" + i;
            monitor.send(view, event("r" + name, name, "referral", month + "-02"));
            if (i < met) {
                monitor.send(view, event("c" + name, name, "contact", month + "-03"));
            }
        }
    }
}
