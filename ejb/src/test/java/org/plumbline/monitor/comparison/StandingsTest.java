package org.plumbline.monitor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Filters;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

class StandingsTest {
    private static final Instant FRI_1_MAY_2026_NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource
    void the_overview_says_how_strict_each_promise_is_and_gives_no_place_where_days_decide(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            promise(monitor, dwp, "avanta", "15 days");
            promise(monitor, dwp, "ingeus", "2 days");
            promise(monitor, dwp, "seetec", "10 working days");
            promise(monitor, dwp, "serco", "2 days");

            assertThat(cells(monitor, dwp, AttainmentFilter.ALL))
                    .containsExactly(
                            "less strict than 2 of 3",
                            "joint strictest of 4",
                            "less strict than 2 of 3",
                            "joint strictest of 4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_standard_put_in_force_moves_the_places_at_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View avanta = promise(monitor, dwp, "avanta", "15 days");
            promise(monitor, dwp, "ingeus", "2 days");
            promise(monitor, dwp, "serco", "3 days");
            assertThat(cells(monitor, dwp, AttainmentFilter.ALL))
                    .containsExactly("least strict of 3", "strictest of 3", "second strictest of 3");
            Instant before = monitor.machine.instant();
            monitor.machine.set(FRI_1_MAY_2026_NOON);

            inForce(monitor, avanta, "avanta", "1 day", "referral");

            assertThat(cells(monitor, dwp, AttainmentFilter.ALL))
                    .containsExactly("strictest of 3", "second strictest of 3", "least strict of 3");
            assertThat(cells(monitor, dwp, Filters.knownBy(before)))
                    .containsExactly("least strict of 3", "strictest of 3", "second strictest of 3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void days_that_a_provider_closes_take_the_order_away_at_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = promise(monitor, dwp, "seetec", "1 working day");
            promise(monitor, dwp, "serco", "6 days");
            assertThat(cells(monitor, dwp, AttainmentFilter.ALL))
                    .containsExactly("stricter than Provider serco’s", "less strict than Provider seetec’s");

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

            assertThat(cells(monitor, dwp, AttainmentFilter.ALL)).containsExactly("not comparable", "not comparable");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_sees_nobody_else_is_told_of_nobody_else(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = promise(monitor, dwp, "seetec", "3 days");
            promise(monitor, dwp, "serco", "2 days");
            assertThat(cells(monitor, dwp, AttainmentFilter.ALL))
                    .containsExactly("less strict than Provider serco’s", "stricter than Provider seetec’s");

            assertThat(cells(monitor, seetec, AttainmentFilter.ALL)).containsExactly("");
            assertThat(monitor.standings
                            .of(monitor.again(seetec), AttainmentFilter.ALL)
                            .of("serco", "serco-01"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void promises_that_count_from_other_events_are_not_compared(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            promise(monitor, dwp, "seetec", "3 days");
            View serco = monitor.provider(dwp, "serco");
            inForce(monitor, serco, "serco", "2 days", "start");

            assertThat(cells(monitor, dwp, AttainmentFilter.ALL)).containsExactly("not comparable", "not comparable");
            assertThat(monitor.comparisons
                            .overview(monitor.again(dwp), AttainmentFilter.ALL)
                            .ordered(0))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_dimension_has_an_order_of_its_own(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            inForce(monitor, monitor.provider(dwp, "seetec"), "seetec", "3 days", "referral", "4 days");
            inForce(monitor, monitor.provider(dwp, "serco"), "serco", "2 days", "referral", "5 days");

            HowStrict strict = monitor.standings.of(monitor.again(dwp), AttainmentFilter.ALL);

            assertThat(strict.of("seetec", "seetec-01")).isEqualTo("less strict than Provider serco’s");
            assertThat(strict.of("seetec", "seetec-02")).isEqualTo("stricter than Provider serco’s");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_of_one_provider_leaves_its_promise_beside_the_others(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            promise(monitor, dwp, "seetec", "3 days");
            promise(monitor, dwp, "serco", "2 days");

            HowStrict strict = monitor.standings.of(monitor.again(dwp), AttainmentFilter.ALL.withProvider("seetec"));

            assertThat(strict.of("seetec", "seetec-01")).isEqualTo("less strict than Provider serco’s");
        }
    }

    private static List<String> cells(TestMonitor monitor, View view, AttainmentFilter filter) {
        return monitor.comparisons.overview(monitor.again(view), filter).rows().stream()
                .map(row -> row.cells().get(0).strictness())
                .toList();
    }

    private static View promise(TestMonitor monitor, View dwp, String provider, String limit) {
        View view = monitor.provider(dwp, provider);
        inForce(monitor, view, provider, limit, "referral");
        return view;
    }

    private static void inForce(TestMonitor monitor, View view, String provider, String limit, String of) {
        inForce(monitor, view, provider, limit, of, "20 days");
    }

    private static void inForce(TestMonitor monitor, View view, String provider, String limit, String of, String plan) {
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
                    of: %s
                    do: contact
                  - {id: %s-02, dimension: action-plan, promise: Plan soon., within: %s, of: referral, do: action-plan}
                """.formatted(provider, provider, limit, of, provider, plan), FROM_JANUARY);
    }
}
