package org.plumbline.monitor.store;

import java.util.function.Function;

/** Work that may meet somebody else's: where that is all that was wrong, it is done again in a new transaction. */
public final class Again {
    private static final int TRIES = 3;

    private Again() {}

    /** @param work which leaves nothing behind but in the database, so that it can be done again */
    public static <T> T in(Store store, TenantId tenant, Function<Session, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return store.in(tenant, work);
            } catch (StoreFailed failed) {
                if (attempt == TRIES || !failed.mayPass()) {
                    throw failed;
                }
            }
        }
    }
}
