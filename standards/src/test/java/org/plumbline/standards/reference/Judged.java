package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.verdict.State;

/**
 * A verdict by the reference, with what must be the same in the engine's.
 *
 * @param day on which it starts, by whose month it is counted
 * @param start its first millisecond
 * @param due the last good millisecond, or null where nobody can tell
 * @param closedBy number of the event that ended it before it was due, or null
 * @param decidedBy number of the event that kept it, did it late or closed it, or null
 * @param doneLate missed, and done after it was due: neither too early nor with a bad number
 */
public record Judged(
        String level,
        long key,
        int ordinal,
        LocalDate day,
        Instant start,
        State state,
        @Nullable Instant due,
        @Nullable Long decidedBy,
        @Nullable Long closedBy,
        boolean recordedLate,
        boolean doneLate) {

    /** By the name under which it is known for ever. */
    boolean isSame(Judged other) {
        return isOfSeries(other) && ordinal == other.ordinal;
    }

    /** Of the same promise, by the same trigger. */
    boolean isOfSeries(Judged other) {
        return level.equals(other.level) && key == other.key;
    }

    Judged numbered(int other) {
        return new Judged(level, key, other, day, start, state, due, decidedBy, closedBy, recordedLate, doneLate);
    }
}
