package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Nobody waits for anybody else's load, and nobody's work is done twice. */
class FairnessTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final int BATCH = 5;
    private static final int[] STEPS = {7, 11, 13};

    @ParameterizedTest
    @EnumSource
    void a_fresh_event_waits_for_one_batch_of_another_tenants_load(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View big = provider(monitor, dwp, "big");
            View small = provider(monitor, dwp, "small");
            monitor.sweep.beat(); // the contracts as wholes
            monitor.send(big, referrals("B", 20 * BATCH));
            AtomicInteger batches = new AtomicInteger();
            List<Long> waitingOfBig = new ArrayList<>();
            Sweep sweep = new Sweep(monitor.tenants, monitor.assessment, monitor.clock, monitor.pulse) {
                @Override
                void turned() {
                    if (batches.incrementAndGet() == 3) {
                        monitor.send(small, event("s1", "S-1", "referral", "2026-03-02"));
                    }
                    if (waitingOfBig.isEmpty() && batches.get() > 3 && open(monitor, small) == 1) {
                        waitingOfBig.add(monitor.operations.of(big).waiting());
                    }
                }
            };

            sweep.beat();

            assertThat(waitingOfBig).containsExactly(17L * BATCH);
            assertThat(open(monitor, big)).isEqualTo(20 * BATCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void clocks_that_run_out_wait_for_no_flood_of_events(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = provider(monitor, monitor.commissioner("dwp"), "seetec");
            monitor.send(seetec, referrals("A", 2 * BATCH));
            monitor.sweep.beat();
            monitor.machine.set(
                    TestMonitor.MON_2_MARCH_2026_NOON.plus(Duration.ofDays(30))); // all of them are too late
            monitor.send(seetec, referrals("B", 20 * BATCH));

            monitor.assessment.batch(seetec.tenant());
            assertThat(missed(monitor, seetec)).isEqualTo(2 * BATCH); // as many clocks as events
            monitor.assessment.batch(seetec.tenant());
            assertThat(missed(monitor, seetec)).isEqualTo(4 * BATCH);
            assertThat(monitor.operations.of(seetec).waiting()).isEqualTo(18 * BATCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_beat_at_once_judge_each_case_once(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = provider(monitor, dwp, "seetec");
            int cases = 60;
            TestMonitor other = monitor.restarted();

            CompletableFuture<?> sending = CompletableFuture.runAsync(() -> IntStream.range(0, cases)
                    .forEach(i -> monitor.send(seetec, event("r" + i, "A-" + i % 40, "referral", "2026-03-02"))));
            CompletableFuture<?> one = CompletableFuture.runAsync(() -> beatUntil(sending, monitor));
            CompletableFuture<?> two = CompletableFuture.runAsync(() -> beatUntil(sending, other));
            CompletableFuture.allOf(sending, one, two).join();
            monitor.sweep.beat();

            assertThat(monitor.operations.of(seetec).waiting()).isZero();
            assertThat(monitor.reconciling.of(seetec.tenant()).differences()).isEmpty();
            assertThat(open(monitor, seetec)).isEqualTo(40);
        }
    }

    @ParameterizedTest
    @EnumSource
    void senders_and_timers_of_one_tenant_never_cost_each_other_an_event(TestDatabase database) {
        try (TestMonitor monitor =
                new TestMonitor(database, Map.of("plumbline.intake.chunk", 50, "plumbline.assessment.batch", 30))) {
            View dwp = monitor.commissioner("dwp");
            View seetec = provider(monitor, dwp, "seetec");
            monitor.send(seetec, referrals("A", 200));
            List<CompletableFuture<Void>> senders = IntStream.range(0, 3)
                    .mapToObj(sender -> CompletableFuture.runAsync(() -> {
                        for (int round = 0; round < 4; round++) {
                            monitor.send(seetec, contacts(sender + "-" + round, 200, sender));
                        }
                    }))
                    .toList();
            CompletableFuture<Void> sending = CompletableFuture.allOf(senders.toArray(CompletableFuture[]::new));
            CompletableFuture<Void> beating = CompletableFuture.runAsync(() -> beatUntil(sending, monitor));
            sending.join();
            beating.join();
            monitor.sweep.beat();

            assertThat(monitor.store.<Long>in(
                            seetec.tenant(),
                            session -> session.sql()
                                    .number("select count(*) from case_event where tenant_id = ?", seetec.tenant())))
                    .isEqualTo(200 + 3 * 4 * 200);
            assertThat(monitor.reconciling.of(seetec.tenant()).differences()).isEmpty();
            assertThat(monitor.operations.of(seetec).waiting()).isZero();
        }
    }

    private static void beatUntil(CompletableFuture<?> done, TestMonitor monitor) {
        while (!done.isDone()) {
            monitor.sweep.beat();
        }
    }

    private static View provider(TestMonitor monitor, View dwp, String ref) {
        View provider = monitor.provider(dwp, ref);
        monitor.inForce(provider, AssessmentTest.FIRST_CONTACT, FROM_JANUARY);
        return provider;
    }

    private static String[] referrals(String prefix, int cases) {
        return IntStream.range(0, cases)
                .mapToObj(i -> event(prefix + "-r" + i, prefix + "-" + i, "referral", "2026-03-02"))
                .toArray(String[]::new);
    }

    /** To the cases of {@link #referrals}, each sender in an order of its own. */
    private static String[] contacts(String id, int cases, int sender) {
        return IntStream.range(0, cases)
                .map(i -> (i * STEPS[sender] + 1) % cases)
                .mapToObj(i -> event(id + "-c" + i, "A-" + i, "contact", "2026-03-02T10:00"))
                .toArray(String[]::new);
    }

    private static long missed(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .mapToLong(row -> row.figures().missed())
                .sum();
    }

    private static long open(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .mapToLong(row -> row.figures().open())
                .sum();
    }
}
