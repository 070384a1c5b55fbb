package org.plumbline.monitor.comparison;

import java.util.List;

/**
 * One provider's promise beside those of the others in its dimension.
 *
 * @param provider its name in addresses
 * @param counts from what the limit counts, such as "after referral"; only those that count alike have an order
 * @param ends on which days the limit can end, in words
 * @param same providers whose promise is as strict; {@code untold}: those that no rule puts before or after it
 */
public record PromiseLine(
        String provider,
        String name,
        LevelResult level,
        String counts,
        String ends,
        List<String> same,
        List<String> untold) {
    public PromiseLine {
        same = List.copyOf(same);
        untold = List.copyOf(untold);
    }
}
