package org.plumbline.monitor.sending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a tenant has its warnings sent.
 *
 * @param provider whose warnings, by its name in addresses; null for all that the tenant sees
 * @param last what became of the latest try, or null before the first
 */
public record Destination(
        long number,
        Kind kind,
        String address,
        @Nullable String provider,
        Instant made,
        @Nullable Outcome last) {
    /** How warnings come there. */
    public enum Kind {
        MAIL,
        WEBHOOK
    }

    /** Whether a warning has come there. */
    public enum State {
        /** It is tried, or tried again. */
        WAITING,
        SENT,
        /** It was tried as often as anything is. */
        GIVEN_UP
    }

    /**
     * @param attempts how often that warning was tried
     * @param answer what came back, such as "HTTP 503"
     */
    public record Outcome(State state, int attempts, String answer, Instant at) {}
}
