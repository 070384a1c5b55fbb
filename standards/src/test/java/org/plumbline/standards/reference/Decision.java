package org.plumbline.standards.reference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decided an opportunity: an event, or time alone by its last good millisecond.
 *
 * @param limit its own, where that is known
 */
record Decision(
        @Nullable Fact event, Instant last, @Nullable Instant limit) {

    /** "By the limit." */
    boolean isLate(Fact fact) {
        return limit != null && fact.first().isAfter(limit);
    }

    boolean isAfter(Fact fact) {
        return event != null ? fact.certainlyBefore(event) : !fact.first().isAfter(last);
    }
}
