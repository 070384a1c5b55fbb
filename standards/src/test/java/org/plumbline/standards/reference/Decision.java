package org.plumbline.standards.reference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What decided an opportunity: an event, or time alone by its last good millisecond. */
record Decision(@Nullable Fact event, Instant last) {

    boolean isAfter(Fact fact) {
        return event != null ? fact.certainlyBefore(event) : !fact.first().isAfter(last);
    }
}
