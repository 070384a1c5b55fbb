package org.plumbline.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.TestMonitor;

class AgainTest {
    private static final String DEADLOCK = "40001";
    private static final String NO_SUCH_TABLE = "42X05";

    @Test
    void what_met_somebody_elses_work_is_done_again_at_most_twice_and_nothing_else_is() {
        assertThat(tries(DEADLOCK, 2)).isEqualTo(3);
        assertThatThrownBy(() -> tries(DEADLOCK, 3)).isInstanceOf(StoreFailed.class);
        assertThatThrownBy(() -> tries(NO_SUCH_TABLE, 1)).isInstanceOf(StoreFailed.class);
    }

    private static int tries(String state, int failing) {
        try (TestMonitor monitor = new TestMonitor(TestDatabase.DERBY)) {
            TenantId dwp = monitor.commissioner("dwp").tenant();
            AtomicInteger tries = new AtomicInteger();
            return Again.in(monitor.store, dwp, session -> {
                if (tries.incrementAndGet() <= failing) {
                    throw new StoreFailed("test", new SQLException("test", state));
                }
                return tries.get();
            });
        }
    }
}
