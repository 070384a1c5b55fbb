package org.plumbline.monitor.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which warnings to list; null for any.
 *
 * @param provider its name in addresses
 * @param contract its reference
 * @param since only those given at this instant or later
 */
public record WarningFilter(
        @Nullable String provider,
        @Nullable String contract,
        @Nullable Instant since,
        @Nullable State state) {
    public static final WarningFilter ALL = new WarningFilter(null, null, null, null);

    /** What became of what a warning told of. */
    public enum State {
        OPEN,
        MET,
        MISSED,
        EXCUSED,
        WITHDRAWN,
        NO_EVIDENCE,
        /** A correction undid the occasion, or moved the warning point ahead again: the warning no longer stands. */
        TAKEN_BACK
    }
}
