package org.plumbline.monitor.comparison;

import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;

/**
 * Whose feeds are looked at.
 *
 * @param area contract area, {@code scheme}; null for any
 */
public record FeedQuestion(@Nullable String area, @Nullable String scheme) {
    AttainmentFilter filter() {
        return AttainmentFilter.ALL.in(area, scheme);
    }
}
