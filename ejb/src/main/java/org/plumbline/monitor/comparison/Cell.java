package org.plumbline.monitor.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;

/**
 * A provider in one dimension: all its promises there together.
 *
 * @param status the worst of its levels'
 * @param figures of its levels added up, or null where nothing was promised or measured
 * @param doubt why the figures are too few to tell, in words, or null
 * @param strictness of its promise against the others', in few words; empty where there are several here, or no others
 */
public record Cell(
        String dimension,
        Status status,
        @Nullable Figures figures,
        @Nullable String doubt,
        String strictness,
        List<LevelResult> levels) {
    public Cell {
        levels = List.copyOf(levels);
    }

    /** The promise in short, or how many they are; empty where events measure none. */
    public String brief() {
        return levels.isEmpty() ? "" : levels.size() == 1 ? levels.get(0).brief() : levels.size() + " promises";
    }

    /** How many of the promises here are kept. */
    public long kept() {
        return levels.stream().filter(level -> level.status() == Status.KEPT).count();
    }

    /** Whether one of the promises here misses a share that somebody required, and not only one in every case. */
    public boolean alarming() {
        return levels.stream().anyMatch(level -> level.required() != null && level.status() == Status.NOT_KEPT);
    }
}
