package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.util.List;

/**
 * Who keeps what they promised: provider by dimension.
 *
 * @param sentence the finding, with figures
 * @param asOf the viewing tenant's time
 */
public record Overview(String sentence, List<Head> dimensions, List<ProviderRow> rows, Instant asOf) {
    public Overview {
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }

    /** A dimension at the head of a column. */
    public record Head(String id, String title) {}
}
