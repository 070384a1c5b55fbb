package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

class WholeContractTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final Instant WED_1_APRIL_2026 = Instant.parse("2026-04-01T08:00:00Z");
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
            """;
    private static final String WELCOME = """
            standard: welcome
            title: Welcome
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: welcome-01
                dimension: induction
                promise: Welcome those referred before the go-live within a week of it.
                within: 1 week
                of: go-live
                do: welcome-event
            """;

    @ParameterizedTest
    @EnumSource
    void events_of_a_contract_are_counted_once_and_for_the_contract(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View eos = monitor.provider(monitor.commissioner("dwp"), "eos");
            monitor.inForce(eos, HOSTS, FROM_JANUARY);
            monitor.send(
                    eos, event("r1", "A-1", "referral", "2026-02-02"), event("r2", "A-2", "referral", "2026-02-03"));
            monitor.send(eos, host("h1", "2026-02-10"), host("h2", "2026-03-11"));
            assertThat(monitor.send(eos, host("h1", "2026-02-10"), host("h3", "2026-02-12"))
                            .duplicate())
                    .isEqualTo(1);
            monitor.sweep.beat();

            assertThat(counts(monitor, eos))
                    .containsExactly(
                            "2026-01 met 0 missed 1 open 0",
                            "2026-02 met 1 missed 0 open 0",
                            "2026-03 met 0 missed 0 open 1");

            monitor.send(eos, corrected("v1", "h3", "voids", "host-employer-engaged", "2026-02-12"));
            monitor.machine.set(WED_1_APRIL_2026);
            monitor.sweep.beat();
            assertThat(counts(monitor, eos))
                    .as("one taken back, and a month over by the timer alone")
                    .containsExactly(
                            "2026-01 met 0 missed 1 open 0",
                            "2026-02 met 0 missed 1 open 0",
                            "2026-03 met 0 missed 1 open 0",
                            "2026-04 met 0 missed 0 open 1");
            assertThat(monitor.reconciling.of(eos.tenant()).differences()).isEmpty();
            assertThat(monitor.reconciling.of(eos.tenant()).cases()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_go_live_that_nobody_sent_is_the_day_on_which_the_contract_starts(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View maximus = monitor.provider(monitor.commissioner("dwp"), "maximus");
            monitor.inForce(maximus, WELCOME, FROM_JANUARY.minusMonths(1));
            monitor.send(
                    maximus,
                    event("r1", "A-1", "referral", "2025-12-22"),
                    event("w1", "A-1", "welcome-event", "2026-01-06"),
                    event("r2", "A-2", "referral", "2026-01-05"));
            monitor.sweep.beat();

            assertThat(counts(monitor, maximus)).containsExactly("2026-01 met 1 missed 0 open 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_corrected_go_live_moves_the_clock_of_every_case_that_had_begun(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View maximus = monitor.provider(monitor.commissioner("dwp"), "maximus");
            monitor.inForce(maximus, WELCOME, FROM_JANUARY);
            monitor.send(
                    maximus,
                    event("g1", "A-1", "referral", "2026-02-02"),
                    event("w1", "A-1", "welcome-event", "2026-02-17"),
                    event("r2", "A-2", "referral", "2026-02-12"));
            monitor.sweep.beat();
            assertThat(counts(monitor, maximus))
                    .as("begun after the contract's start")
                    .isEmpty();

            monitor.send(maximus, ofContract("g1", "go-live", "2026-02-09"));
            monitor.sweep.beat();
            assertThat(counts(monitor, maximus))
                    .as("an id may be a case event's too")
                    .containsExactly("2026-02 met 0 missed 1 open 0");

            monitor.send(maximus, corrected("g2", "g1", "replaces", "go-live", "2026-02-16"));
            monitor.sweep.beat();
            assertThat(counts(monitor, maximus)).containsExactly("2026-02 met 1 missed 1 open 0");
            assertThat(monitor.cases.find(maximus, "A-1").orElseThrow().promises())
                    .extracting(PromiseStory::level)
                    .containsExactly("welcome-01");

            monitor.send(maximus, corrected("g3", "g2", "voids", "go-live", "2026-02-16"));
            monitor.sweep.beat();
            assertThat(counts(monitor, maximus)).containsExactly("2026-02 met 0 missed 0 open 0");
            assertThat(monitor.reconciling.of(maximus.tenant()).differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void verdicts_of_a_contract_that_differ_from_a_replay_are_put_right(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View eos = monitor.provider(monitor.commissioner("dwp"), "eos");
            monitor.inForce(eos, HOSTS, FROM_JANUARY);
            monitor.send(eos, host("h1", "2026-02-10"), host("h2", "2026-02-11"));
            monitor.sweep.beat();
            List<String> right = counts(monitor, eos);
            monitor.store.across(sql ->
                    sql.change("update contract_event set occurred_day = occurred_day - 31 where sender_id = 'h2'"));

            monitor.proving.beat();
            monitor.sweep.beat();

            assertThat(right).contains("2026-02 met 1 missed 0 open 0");
            assertThat(counts(monitor, eos)).contains("2026-02 met 0 missed 1 open 0");
            assertThat(monitor.operations.of(eos).proof().isEven()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_that_can_t_be_judged_as_a_whole_is_listed_with_the_reason_until_it_is_tried_again(
            TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View eos = monitor.provider(monitor.commissioner("dwp"), "eos");
            monitor.inForce(eos, HOSTS, FROM_JANUARY);
            monitor.send(eos, host("h1", "2026-02-10"));
            monitor.store.across(sql -> sql.change("update contract_event set type_code = type_code + 9999"));
            monitor.sweep.beat();

            assertThat(monitor.operations.of(eos).setAside()).singleElement().satisfies(aside -> {
                assertThat(aside.caseRef()).isNull();
                assertThat(aside.contract()).isEqualTo("WP-eos");
                assertThat(aside.reason()).contains("has no word");
            });

            monitor.store.across(sql -> sql.change("update contract_event set type_code = type_code - 9999"));
            monitor.operations.tryAgain(eos);
            monitor.sweep.beat();
            assertThat(monitor.operations.of(eos).setAside()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_line_without_a_case_is_of_the_contract_that_it_names(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View eos = monitor.provider(monitor.commissioner("dwp"), "eos");
            monitor.inForce(eos, HOSTS, FROM_JANUARY);

            IntakeReport csv = monitor.take(
                    eos, new Format.Csv(), "case,contract,type,occurred\n,WP-eos,host-employer-engaged,2026-02-10\n");
            IntakeReport refused = monitor.send(
                    eos,
                    ofContract("c1", "contact", "2026-02-10"),
                    host("h1", "2026-02-10").replace("WP-eos", "WP-9"));

            assertThat(csv.inserted()).isEqualTo(1);
            assertThat(refused.errors())
                    .extracting(error -> error.reason())
                    .containsExactly(
                            "'contact' belongs to a case: name it under 'case'", "no contract goes by 'WP-9' here");
        }
    }

    private static String host(String id, String day) {
        return ofContract(id, "host-employer-engaged", day).replace("WP-maximus", "WP-eos");
    }

    private static String ofContract(String id, String type, String day) {
        return event(id, "?", type, day)
                .replace(
                        "\"case\":\"?\"",
                        "\"contract\":\"" + (type.equals("go-live") ? "WP-maximus" : "WP-eos") + "\"");
    }

    private static String corrected(String id, String other, String how, String type, String day) {
        return ofContract(id, type, day).replace("{", "{\"" + how + "\":\"" + other + "\",");
    }

    private static List<String> counts(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .map(row -> row.month() + " met " + row.figures().met() + " missed "
                        + row.figures().missed() + " open " + row.figures().open())
                .sorted()
                .toList();
    }
}
