package org.plumbline.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;

class TurnsTest {
    private static final Instant NOON = TestMonitor.MON_2_MARCH_2026_NOON;
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @ParameterizedTest
    @EnumSource
    void a_lease_is_one_nodes_until_it_runs_out(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            TenantId dwp = monitor.commissioner("dwp").tenant();

            assertThat(lease(monitor, dwp, "one", NOON)).isTrue();
            assertThat(lease(monitor, dwp, "two", NOON.plusSeconds(299))).isFalse();
            assertThat(lease(monitor, dwp, "one", NOON.plusSeconds(300))).isTrue();
            assertThat(lease(monitor, dwp, "two", NOON.plusSeconds(600))).isFalse();
            assertThat(lease(monitor, dwp, "two", NOON.plusSeconds(601))).isTrue();
            assertThat(lease(monitor, dwp, "one", NOON.plusSeconds(601))).isFalse();
        }
    }

    private static boolean lease(TestMonitor monitor, TenantId tenant, String node, Instant now) {
        return monitor.store.in(tenant, session -> Turns.lease(session, "loading", node, now, FIVE_MINUTES));
    }
}
