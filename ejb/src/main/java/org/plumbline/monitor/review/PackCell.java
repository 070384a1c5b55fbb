package org.plumbline.monitor.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a pack's table. */
public sealed interface PackCell {
    /** Words; empty where there is nothing to say. */
    record Text(String words) implements PackCell {}

    record Count(long number) implements PackCell {}

    /** A share from 0 to 1, to four places. */
    record Share(BigDecimal value) implements PackCell {}

    /** A case by its number; whoever shows it looks up what it is called, if it has not been erased. */
    record OfCase(long number) implements PackCell {}

    /** @param value words, a whole number, a share, a cell, or null for nothing to say */
    static PackCell of(@Nullable Object value) {
        if (value == null) {
            return new Text("");
        }
        if (value instanceof PackCell cell) {
            return cell;
        }
        if (value instanceof Long || value instanceof Integer) {
            return new Count(((Number) value).longValue());
        }
        return value instanceof Double share
                ? new Share(BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP))
                : new Text(value.toString());
    }
}
