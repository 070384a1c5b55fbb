package org.plumbline.monitor.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard as a list shows it.
 *
 * @param owner ref of the tenant that published it; null for one of the catalogue that nobody here adopted
 * @param latest its latest version; {@value #OF_CATALOGUE} for the catalogue's own
 * @param promises how many it makes
 * @param measured how many of them events measure
 */
public record StandardSummary(
        @Nullable String owner,
        String id,
        String title,
        @Nullable String provider,
        @Nullable String scheme,
        int latest,
        int promises,
        int measured,
        List<StandardInForce> inForce) {
    /** The version of a standard as the catalogue has it, before a tenant adopts it. */
    public static final int OF_CATALOGUE = 0;

    public StandardSummary {
        inForce = List.copyOf(inForce);
    }
}
