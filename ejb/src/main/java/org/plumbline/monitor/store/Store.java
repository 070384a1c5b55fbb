package org.plumbline.monitor.store;

import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work on the database, each piece in a new transaction: all of it is kept, or with an exception nothing. */
public interface Store {
    /** Work on one tenant's rows. */
    <T> T in(TenantId tenant, Function<Session, T> work);

    /** As {@link #in(TenantId, Function)}, for work without an answer. */
    default void run(TenantId tenant, Consumer<Session> work) {
        in(tenant, session -> {
            work.accept(session);
            return null;
        });
    }

    /** What comes before a tenant is known: who signs in, whose work is due. Only {@code tenancy} and timers may ask. */
    <T> T across(Function<Sql, T> work);
}
