package org.plumbline.monitor.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/**
 * A provider in one dimension: all its promises there together.
 *
 * @param status the worst of its levels'
 * @param figures of its levels added up, or null where nothing was promised or measured
 */
public record Cell(
        String dimension, Status status, @Nullable Figures figures, List<LevelResult> levels) {
    public Cell {
        levels = List.copyOf(levels);
    }
}
