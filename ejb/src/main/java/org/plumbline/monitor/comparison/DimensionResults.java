package org.plumbline.monitor.comparison;

import java.util.List;

/**
 * What providers promised in one dimension.
 *
 * @param sentence the finding, with figures
 * @param lines those that count from the same event together, the strictest first as far as there is an order
 */
public record DimensionResults(String id, String title, String sentence, List<PromiseLine> lines) {
    public DimensionResults {
        lines = List.copyOf(lines);
    }
}
