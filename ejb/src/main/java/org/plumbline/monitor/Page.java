package org.plumbline.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a longer list.
 *
 * @param next the cursor that asks for the rows after these, or null when these are the last
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
