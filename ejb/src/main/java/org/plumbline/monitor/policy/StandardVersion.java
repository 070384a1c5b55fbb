package org.plumbline.monitor.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Standard;

/**
 * One immutable version of a standard.
 *
 * @param owner ref of the tenant that published it, or null: the catalogue's
 * @param version from 1, or {@link StandardSummary#OF_CATALOGUE}
 * @param sentences level id to the plain sentence generated from its rule
 */
public record StandardVersion(
        @Nullable String owner,
        String id,
        int version,
        String yaml,
        Standard standard,
        Map<String, String> sentences,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        List<StandardInForce> inForce) {
    public StandardVersion {
        sentences = Map.copyOf(sentences);
        inForce = List.copyOf(inForce);
    }

    /** As people say it: v1, v2, or the catalogue's. */
    public String label() {
        return version == StandardSummary.OF_CATALOGUE ? "catalogue" : "v" + version;
    }
}
