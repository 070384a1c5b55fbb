package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of all providers in sight, by name.
 *
 * @param asOf a moment of the viewer's clock
 */
public record FeedResults(List<Feed> feeds, Instant asOf) {
    public FeedResults {
        feeds = List.copyOf(feeds);
    }

    /** Of the provider that goes by this name, or null. */
    public @Nullable Feed of(String provider) {
        return feeds.stream()
                .filter(feed -> feed.provider().equals(provider))
                .findFirst()
                .orElse(null);
    }
}
