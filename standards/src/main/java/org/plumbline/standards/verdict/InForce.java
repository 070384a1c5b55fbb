package org.plumbline.standards.verdict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a standard with the days on which it judges what starts.
 *
 * @param from its first day
 * @param untilExclusive the first day on which it no longer does, or null for ever
 */
public record InForce(
        Resolved resolved, LocalDate from, @Nullable LocalDate untilExclusive) {
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    /** The epoch day that {@link #always} begins with. */
    static final int ALWAYS = (int) FIRST.toEpochDay();

    public InForce {
        if (untilExclusive != null && !untilExclusive.isAfter(from)) {
            throw new IllegalArgumentException("In force from " + from + " until before " + untilExclusive + ": never");
        }
    }

    /** From the first day that can be said. */
    public static InForce always(Resolved resolved) {
        return new InForce(resolved, FIRST, null);
    }
}
