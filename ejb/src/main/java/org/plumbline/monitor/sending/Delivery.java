package org.plumbline.monitor.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/**
 * A warning that is being sent to a destination of a tenant.
 *
 * @param attempts this one counted
 */
record Delivery(
        TenantId tenant,
        String warning,
        long destination,
        Destination.Kind kind,
        String address,
        @Nullable String secret,
        int attempts) {
    /** With the pauses between them about a day and a half. */
    static final int MOST_ATTEMPTS = 12;

    /** How long after this attempt the next one is: a minute, then each time twice as long. */
    Duration pause() {
        return Duration.ofMinutes(1L << Math.min(attempts, MOST_ATTEMPTS) - 1);
    }

    boolean isLast() {
        return attempts >= MOST_ATTEMPTS;
    }

    @Override
    public String toString() {
        return "Delivery[warning " + warning + " to destination " + destination + " of tenant " + tenant + "]";
    }
}
