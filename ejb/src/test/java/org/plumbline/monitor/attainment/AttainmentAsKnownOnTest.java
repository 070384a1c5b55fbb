package org.plumbline.monitor.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.LONDON;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.endOf;
import static org.plumbline.monitor.TestMonitor.event;
import static org.plumbline.monitor.TestMonitor.ofContract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Prompt;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** What attainment said at the end of a day is what it says of that day ever after. */
class AttainmentAsKnownOnTest {
    private static final LocalDate DECEMBER_1 = LocalDate.of(2025, 12, 1);
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY_20 = LocalDate.of(2026, 2, 20);
    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);
    private static final String HOSTS = """
            standard: hosts
            title: Hosts
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: hosts-01
                dimension: employer-and-job-volumes
                promise: Have two employers a month host work.
                volume: 2
                in-each: month
                from: go-live
                do: host-employer-engaged
              - id: hosts-02
                dimension: induction
                promise: Welcome those referred before the go-live within a week of it.
                within: 1 week
                of: go-live
                do: welcome-event
            """;

    @ParameterizedTest
    @EnumSource
    void a_contact_received_late_changes_january_but_not_january_as_known_on_31_january(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = promising(monitor, Prompt.STANDARD);
            receive(monitor, seetec, JANUARY_31, event("1", "A", "referral", "2026-01-05"));
            receive(monitor, seetec, FEBRUARY_20, event("2", "A", "contact", "2026-01-07"));

            assertThat(now(monitor, seetec)).containsExactly("prompt-01 2026-01 met 1 missed 0 open 0");
            assertThat(then(monitor, seetec, JANUARY_31)).containsExactly("prompt-01 2026-01 met 0 missed 1 open 0");
            assertThat(then(monitor, seetec, DECEMBER_1)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_and_a_void_count_from_the_day_on_which_they_came(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = promising(monitor, Prompt.STANDARD);
            receive(
                    monitor,
                    seetec,
                    JANUARY_31,
                    event("1", "A", "referral", "2026-01-05"),
                    event("2", "A", "contact", "2026-01-07"));
            receive(monitor, seetec, FEBRUARY_20, corrected(event("3", "A", "contact", "2026-01-12"), "replaces", "2"));
            receive(monitor, seetec, MARCH_10, corrected(event("4", "A", "referral", "2026-01-05"), "voids", "1"));

            assertThat(then(monitor, seetec, JANUARY_31)).containsExactly("prompt-01 2026-01 met 1 missed 0 open 0");
            assertThat(then(monitor, seetec, FEBRUARY_20)).containsExactly("prompt-01 2026-01 met 0 missed 1 open 0");
            assertThat(then(monitor, seetec, MARCH_10)).isEqualTo(now(monitor, seetec));
            assertThat(now(monitor, seetec)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_standard_put_in_force_later_judges_nothing_as_known_before(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
            receive(monitor, seetec, JANUARY_31, event("1", "A", "referral", "2026-01-05"));
            monitor.machine.set(endOf(FEBRUARY_20));
            monitor.inForce(seetec, Prompt.STANDARD, DECEMBER_1);
            monitor.sweep.beat();

            assertThat(then(monitor, seetec, JANUARY_31)).isEmpty();
            assertThat(then(monitor, seetec, FEBRUARY_20)).containsExactly("prompt-01 2026-01 met 0 missed 1 open 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_promised_for_a_contract_as_a_whole_is_counted_as_it_was_known(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = promising(monitor, HOSTS);
            receive(
                    monitor,
                    seetec,
                    JANUARY_31,
                    event("1", "A", "referral", "2025-12-30"),
                    event("2", "A", "welcome-event", "2026-01-12"),
                    ofContract("WP-seetec", "h1", "host-employer-engaged", "2026-01-08"));
            receive(
                    monitor,
                    seetec,
                    FEBRUARY_20,
                    ofContract("WP-seetec", "h2", "host-employer-engaged", "2026-01-09"),
                    ofContract("WP-seetec", "g", "go-live", "2026-01-05"));

            assertThat(then(monitor, seetec, JANUARY_31))
                    .contains("hosts-01 2026-01 met 0 missed 0 open 1", "hosts-02 2026-01 met 0 missed 1 open 0");
            assertThat(now(monitor, seetec)).contains("hosts-02 2026-01 met 1 missed 0 open 0");
            assertThat(then(monitor, seetec, FEBRUARY_20)).isEqualTo(now(monitor, seetec));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_erased_since_counts_as_it_did_when_it_was_erased(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = promising(monitor, Prompt.STANDARD);
            receive(monitor, seetec, JANUARY_31, event("1", "A", "referral", "2026-01-05"));
            receive(monitor, seetec, MARCH_10, event("2", "B", "referral", "2026-03-02"));
            monitor.erasure.erase(seetec, "A");
            monitor.erasure.erase(seetec, "B");

            assertThat(then(monitor, seetec, JANUARY_31))
                    .as("nothing of March, which had not come")
                    .containsExactly("prompt-01 2026-01 met 0 missed 1 open 0");
            assertThat(then(monitor, seetec, MARCH_10)).isEqualTo(now(monitor, seetec));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_look_back_takes_the_filters_of_any_other(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            monitor.machine.set(DECEMBER_1.atStartOfDay(LONDON).toInstant());
            View dwp = monitor.commissioner("dwp");
            View seetec = promising(monitor, dwp, "seetec", Prompt.STANDARD);
            View maximus = promising(monitor, dwp, "maximus", Prompt.STANDARD);
            receive(
                    monitor,
                    seetec,
                    JANUARY_31,
                    event("1", "A", "referral", "2026-01-05"),
                    event("2", "B", "referral", "2025-12-29"));
            receive(monitor, maximus, JANUARY_31, event("1", "A", "referral", "2026-01-06"));

            View all = monitor.again(dwp);
            AttainmentFilter then = Filters.knownBy(endOf(JANUARY_31));
            assertThat(counts(monitor, all, then)).hasSize(3);
            assertThat(counts(monitor, all, then.withProvider("maximus"))).hasSize(1);
            assertThat(counts(monitor, all, Filters.ofLevel("prompt-02", endOf(JANUARY_31))))
                    .isEmpty();
            assertThat(counts(monitor, all, then.withDimension("first-contact")))
                    .hasSize(3);
            assertThat(counts(monitor, all, then.between(YearMonth.of(2026, 1), YearMonth.of(2026, 1))))
                    .hasSize(2);
            assertThat(counts(monitor, maximus, then)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backfill_that_is_trusted_counts_from_when_it_was_recorded(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = promising(monitor, Prompt.STANDARD);
            receive(monitor, seetec, JANUARY_31, event("1", "A", "referral", "2026-01-05"));
            receive(
                    monitor,
                    seetec,
                    FEBRUARY_20,
                    event("2", "A", "contact", "2026-01-07").replace("{", "{\"recorded\":\"2026-01-07T15:00:00Z\","),
                    event("3", "B", "referral", "2026-01-06"));

            AttainmentFilter then = Filters.knownBy(endOf(JANUARY_31));
            assertThat(counts(monitor, seetec, then)).containsExactly("prompt-01 2026-01 met 0 missed 1 open 0");
            assertThat(counts(monitor, seetec, Filters.knownBy(endOf(JANUARY_31), Basis.RECORDED)))
                    .as("nobody says when the referral of B was recorded")
                    .containsExactly("prompt-01 2026-01 met 1 missed 0 open 0");
            assertThat(counts(monitor, seetec, Filters.knownBy(endOf(DECEMBER_1), Basis.RECORDED)))
                    .isEmpty();
        }
    }

    private static View promising(TestMonitor monitor, String standard) {
        monitor.machine.set(DECEMBER_1.atStartOfDay(LONDON).toInstant());
        return promising(monitor, monitor.commissioner("dwp"), "seetec", standard);
    }

    private static View promising(TestMonitor monitor, View dwp, String ref, String standard) {
        View provider = monitor.provider(dwp, ref);
        monitor.inForce(provider, standard, DECEMBER_1);
        return provider;
    }

    private static void receive(TestMonitor monitor, View view, LocalDate day, String... lines) {
        monitor.machine.set(endOf(day));
        assertThat(monitor.send(view, lines).errors()).isEmpty();
        monitor.sweep.beat();
    }

    private static List<String> now(TestMonitor monitor, View view) {
        return counts(monitor, view, AttainmentFilter.ALL);
    }

    private static List<String> then(TestMonitor monitor, View view, LocalDate day) {
        return counts(monitor, view, Filters.knownBy(endOf(day)));
    }

    private static List<String> counts(TestMonitor monitor, View view, AttainmentFilter filter) {
        return monitor.attainments.rows(view, filter).stream()
                .filter(row -> !row.figures().equals(Figures.of(0, 0, 0, 0, 0, 0))) // the table keeps emptied rows
                .map(row -> row.level() + " " + row.month() + " met "
                        + row.figures().met() + " missed " + row.figures().missed() + " open "
                        + row.figures().open())
                .toList();
    }
}
