package org.plumbline.monitor.review;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * What a pack is about.
 *
 * @param contract its reference, {@code provider}: who promised, by name
 * @param cutOff up to when data are in it, on the clock of whoever holds the cases
 * @param finding how it went, in a sentence with figures
 * @param seed by which the sample was drawn, {@code size}: of how many cases
 */
public record PackHead(
        String contract,
        String provider,
        YearMonth month,
        Instant cutOff,
        ZoneId zone,
        String finding,
        String seed,
        int size) {
    /** Such as "Interserve, WP-INTERSERVE-16: review of March 2026". */
    public String title() {
        return provider + ", " + contract + ": review of " + When.month(month);
    }
}
