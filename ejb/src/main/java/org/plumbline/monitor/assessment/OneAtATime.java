package org.plumbline.monitor.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.store.TenantId;

/** Work that is long for a large tenant: on this node each tenant has one at a time. */
final class OneAtATime {
    /** As long as a person who clicks twice does not mind. */
    private static final int PATIENCE_SECONDS = 3;

    private final Map<TenantId, Semaphore> turns = new ConcurrentHashMap<>();

    /** @throws Refused to be asked again, where the tenant's work that is under way does not end soon */
    <T> T of(TenantId tenant, Supplier<T> work) {
        Semaphore turn = turns.computeIfAbsent(tenant, key -> new Semaphore(1, true));
        take(turn);
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private static void take(Semaphore turn) {
        try {
            if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Refused.busy("What was known on a day is being worked out for somebody else here; ask again in a moment");
    }
}
