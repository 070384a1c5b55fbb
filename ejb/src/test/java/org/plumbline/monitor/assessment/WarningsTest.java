package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.corrected;
import static org.plumbline.monitor.TestMonitor.event;
import static org.plumbline.monitor.assessment.WarnedReferral.TUE_3_MARCH_2026;
import static org.plumbline.monitor.assessment.WarnedReferral.WARNED;
import static org.plumbline.monitor.assessment.WarnedReferral.WED_4_MARCH_2026;
import static org.plumbline.monitor.assessment.WarnedReferral.at;
import static org.plumbline.monitor.assessment.WarnedReferral.provider;
import static org.plumbline.monitor.assessment.WarnedReferral.referred;
import static org.plumbline.monitor.assessment.WarnedReferral.told;
import static org.plumbline.monitor.assessment.WarnedReferral.warnedWork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Each warning point of an opportunity is warned of once, whatever happens to it. */
class WarningsTest {
    private static final Instant END_OF_MONDAY_2_MARCH = Instant.parse("2026-03-02T23:59:59.999Z");
    private static final Instant FRI_6_MARCH_2026 = Instant.parse("2026-03-06T00:00:00Z");
    private static final Instant SAT_7_MARCH_2026 = Instant.parse("2026-03-07T00:00:00Z");

    private static final String HOSTS = """
            standard: hosts
            title: Hosts
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: hosts-01
                dimension: supply-chain
                promise: Engage two host employers in each month.
                volume: 2
                in-each: month
                from: go-live
                do: host-employer-engaged
                warn: 5 days before
            """;

    @ParameterizedTest
    @EnumSource
    void each_point_is_warned_of_when_it_comes_and_never_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            at(monitor, END_OF_MONDAY_2_MARCH);
            assertThat(told(monitor, seetec)).isEmpty();

            at(monitor, TUE_3_MARCH_2026);
            assertThat(told(monitor, seetec)).containsExactly("A-1 2 days OPEN");
            WarningItem first = monitor.warnings
                    .page(seetec, WarningFilter.ALL, null, 9)
                    .rows()
                    .get(0);
            assertThat(first.warned()).isEqualTo(TUE_3_MARCH_2026);
            assertThat(first.due()).isEqualTo(Instant.parse("2026-03-05T23:59:59.999Z"));

            TestMonitor next = monitor.restarted();
            next.send(seetec, event("n1", "A-1", "note", "2026-03-03"));
            at(next, WED_4_MARCH_2026);
            assertThat(told(next, seetec)).containsExactly("A-1 1 day OPEN", "A-1 2 days OPEN");
            assertThat(next.warnings.find(seetec, first.id())).contains(first);

            at(next, FRI_6_MARCH_2026);
            assertThat(told(next, seetec)).containsExactly("A-1 1 day MISSED", "A-1 2 days MISSED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_before_the_point_is_not_warned_of(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            at(monitor, TUE_3_MARCH_2026);
            monitor.send(seetec, event("c1", "A-1", "contact", "2026-03-03T09:00"));
            at(monitor, WED_4_MARCH_2026);

            assertThat(told(monitor, seetec)).containsExactly("A-1 2 days MET");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_due_time_that_moves_away_and_comes_again_is_warned_of_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            at(monitor, TUE_3_MARCH_2026);
            String id = monitor.warnings
                    .page(seetec, WarningFilter.ALL, null, 9)
                    .rows()
                    .get(0)
                    .id();

            monitor.send(seetec, corrected(event("e2", "A-1", "referral", "2026-03-05"), "replaces", "e1"));
            monitor.sweep.beat();
            assertThat(told(monitor, seetec))
                    .as("due on Sunday the 8th: the point is Friday the 6th")
                    .containsExactly("A-1 2 days TAKEN_BACK");
            assertThat(warnedWork(monitor, seetec)).isEmpty();

            at(monitor, FRI_6_MARCH_2026);
            assertThat(told(monitor, seetec)).containsExactly("A-1 2 days OPEN");
            assertThat(monitor.warnings.find(seetec, id).orElseThrow().due())
                    .isEqualTo(Instant.parse("2026-03-08T23:59:59.999Z"));
            at(monitor, SAT_7_MARCH_2026);
            assertThat(told(monitor, seetec)).containsExactly("A-1 1 day OPEN", "A-1 2 days OPEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_due_time_that_moves_nearer_is_warned_of_at_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            assertThat(told(monitor, seetec)).isEmpty();

            monitor.send(seetec, corrected(event("e2", "A-1", "referral", "2026-02-28"), "replaces", "e1"));
            monitor.sweep.beat();

            assertThat(told(monitor, seetec))
                    .as("due on Tuesday the 3rd: both points have passed")
                    .containsExactly("A-1 1 day OPEN", "A-1 2 days OPEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_voided_referral_leaves_a_record_and_the_one_sent_for_it_has_its_own(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            at(monitor, TUE_3_MARCH_2026);

            monitor.send(seetec, corrected(event("v1", "A-1", "referral", "2026-03-02"), "voids", "e1"));
            monitor.send(seetec, event("e1", "A-1", "referral", "2026-03-02"));
            monitor.sweep.beat();
            assertThat(told(monitor, seetec)).containsExactly("A-1 2 days TAKEN_BACK");

            monitor.send(seetec, event("e3", "A-1", "referral", "2026-03-02"));
            monitor.sweep.beat();
            assertThat(told(monitor, seetec)).containsExactly("A-1 2 days OPEN", "A-1 2 days TAKEN_BACK");
        }
    }

    @ParameterizedTest
    @EnumSource
    void history_that_is_over_gives_no_warning_and_what_is_open_gives_one_for_each_point(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = provider(monitor, WARNED.replace("within: 3 days", "within: 40 days"));
            monitor.send(
                    seetec,
                    event("e1", "OVER", "referral", "2026-01-05"),
                    event("e2", "DONE", "referral", "2026-02-02"),
                    event("c2", "DONE", "contact", "2026-02-03"),
                    event("e3", "OPEN", "referral", "2026-01-22"));
            monitor.sweep.beat();
            monitor.sweep.beat();

            assertThat(told(monitor, seetec))
                    .as("Thursday 22 January and 40 days is Tuesday 3 March; it is Monday noon")
                    .containsExactly("OPEN 1 day OPEN", "OPEN 2 days OPEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_nodes_at_once_give_each_warning_once(TestDatabase database) throws Exception {
        try (TestMonitor monitor = new TestMonitor(database, Map.of("plumbline.assessment.batch", 3))) {
            View seetec = provider(monitor, WARNED);
            monitor.send(
                    seetec,
                    IntStream.range(0, 40)
                            .mapToObj(i -> event("e" + i, "A-" + i, "referral", "2026-03-02"))
                            .toArray(String[]::new));
            monitor.sweep.beat();
            monitor.machine.set(TUE_3_MARCH_2026);
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            try {
                List<Future<Void>> both = List.of(monitor.restarted(), monitor.restarted()).stream()
                        .map(node -> nodes.<Void>submit(() -> {
                            together.await();
                            node.sweep.beat();
                            return null;
                        }))
                        .toList();
                for (Future<Void> one : both) {
                    one.get();
                }
            } finally {
                nodes.shutdown();
            }
            monitor.sweep.beat();

            assertThat(told(monitor, seetec)).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_is_judged_anew_from_its_events_is_not_warned_of_again(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = referred(monitor);
            at(monitor, TUE_3_MARCH_2026);
            List<WarningItem> before =
                    monitor.warnings.page(seetec, WarningFilter.ALL, null, 9).rows();
            monitor.store.across(sql -> sql.change("update case_event set occurred_day = occurred_day - 1"));

            IntStream.range(0, 4).forEach(step -> monitor.proving.beat());
            monitor.sweep.beat();

            assertThat(monitor.operations.of(seetec).discrepancies()).isNotEmpty();
            assertThat(told(monitor, seetec)).containsExactly("A-1 1 day OPEN", "A-1 2 days OPEN");
            assertThat(monitor.warnings.find(seetec, before.get(0).id())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_promise_about_the_whole_contract_is_warned_of_too(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View eos = monitor.provider(monitor.commissioner("dwp"), "eos");
            monitor.inForce(eos, HOSTS, LocalDate.of(2026, 3, 1));
            at(monitor, Instant.parse("2026-03-25T23:00:00Z"));
            assertThat(told(monitor, eos)).isEmpty();

            at(monitor, Instant.parse("2026-03-26T00:00:00Z"));
            at(monitor, Instant.parse("2026-03-27T00:00:00Z"));

            assertThat(told(monitor, eos)).containsExactly("null 5 days OPEN");
            assertThat(monitor.reconciling.of(eos.tenant()).differences()).isEmpty();
        }
    }
}
