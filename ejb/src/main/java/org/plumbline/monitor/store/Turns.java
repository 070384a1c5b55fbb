package org.plumbline.monitor.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets those who write many of a tenant's cases at once do so one after the other. On one node they would only wait for
 * each other's rows, and now and then until the database gives one of them up; other nodes are kept out by the database.
 */
public final class Turns {
    private static final Map<TenantId, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private Turns() {}

    /** Does the work, in a transaction that begins and ends with it, when nobody here is writing to this tenant. */
    public static <T> T take(TenantId tenant, Supplier<T> work) {
        ReentrantLock turn = TURNS.computeIfAbsent(tenant, id -> new ReentrantLock(true));
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
