package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that is open or was missed.
 *
 * @param caseRef the provider's own name of the case
 * @param key the opportunity's stable name within the case: level, trigger and ordinal
 * @param missed else open
 * @param doneLate missed, and done since
 * @param due the last good instant
 * @param warned when the first warning of it was given, or null
 * @param answered somebody has said why it was missed, or that it was not
 * @param zone civil time of the contract
 */
public record WorkItem(
        String caseRef,
        String contract,
        String provider,
        String providerName,
        String level,
        String dimension,
        String promise,
        String key,
        boolean missed,
        boolean doneLate,
        YearMonth month,
        Instant started,
        Instant due,
        @Nullable Instant warned,
        boolean answered,
        ZoneId zone) {
    /** For a time in tables that never comes: the last millisecond of the year 9999, after everything that is due. */
    public static final long NEVER = 253_402_300_799_999L;
}
