package org.plumbline.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.StandardSummary;

/**
 * A standard in a list.
 *
 * @param owner the tenant that published it, or null: the catalogue's
 */
public record StandardLine(
        String id,
        String title,
        @Nullable String owner,
        @Nullable String provider,
        @Nullable String scheme,
        int latest,
        int promises,
        int measured,
        List<StandardAnswer.InForce> inForce) {
    static StandardLine of(StandardSummary summary) {
        return new StandardLine(
                summary.id(),
                summary.title(),
                summary.owner(),
                summary.provider(),
                summary.scheme(),
                summary.latest(),
                summary.promises(),
                summary.measured(),
                summary.inForce().stream().map(StandardAnswer.InForce::of).toList());
    }
}
