package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities to list; null for any.
 *
 * @param provider its name in addresses
 * @param contract its reference
 * @param month of the cohort: of the trigger, or of the start of an interval
 * @param before only what is due before this instant
 */
public record WorkFilter(
        Due due,
        @Nullable String level,
        @Nullable String provider,
        @Nullable String contract,
        @Nullable YearMonth month,
        @Nullable Instant before) {

    /** When it is or was due, on the clock of the viewing tenant. Weeks begin on Monday. */
    public enum Due {
        TODAY,
        TOMORROW,
        /** From now to the end of Sunday. */
        WEEK,
        /** Open, and a warning was given. */
        WARNED,
        /** Open, whenever it is due. */
        OPEN,
        /** Missed, done late or not at all. */
        MISSED,
        /** Missed, and still not done. */
        MISSED_NOT_DONE,
        /** Missed, and nobody has said why. */
        MISSED_NOT_ANSWERED;

        boolean isMissed() {
            return this == MISSED || this == MISSED_NOT_DONE || this == MISSED_NOT_ANSWERED;
        }
    }

    /** The same under another head. */
    WorkFilter under(Due other) {
        return new WorkFilter(other, level, provider, contract, month, before);
    }

    public static WorkFilter of(Due due) {
        return new WorkFilter(due, null, null, null, null, null);
    }
}
