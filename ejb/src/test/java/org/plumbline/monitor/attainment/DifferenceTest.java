package org.plumbline.monitor.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.standards.verdict.State;

class DifferenceTest {
    /** Only where nodes claim rows do two of them count for one tenant at once. */
    @Test
    void two_nodes_that_make_the_same_row_at_once_both_count() {
        try (TestMonitor monitor = new TestMonitor(TestDatabase.POSTGRESQL)) {
            TenantId dwp = monitor.commissioner("dwp").tenant();
            AtomicReference<CompletableFuture<Void>> other = new AtomicReference<>();

            monitor.store.run(dwp, session -> {
                oneMet(session);
                other.set(CompletableFuture.runAsync(() -> monitor.store.run(dwp, DifferenceTest::oneMet)));
                await().until(() -> other.get().isDone() || waiting(monitor) > 0);
            });
            other.get().join();

            assertThat(monitor.store.<Long>in(
                            dwp,
                            session -> session.sql().number("select met from attainment where tenant_id = ?", dwp)))
                    .isEqualTo(2);
        }
    }

    private static void oneMet(Session session) {
        Difference difference = new Difference();
        difference.add(new Cohort(1, 1, 24_314), State.MET, 1);
        difference.apply(session);
    }

    private static long waiting(TestMonitor monitor) {
        return monitor.store.across(sql -> sql.number("select count(*) from pg_locks where not granted"));
    }
}
