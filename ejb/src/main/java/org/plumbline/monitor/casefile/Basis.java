package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.util.Objects;
import org.plumbline.standards.event.CaseEvent;

/** Since when an event counts as known, in a look back. */
public enum Basis {
    /** Since this server received it. */
    RECEIVED,
    /**
     * Since it was written down, by its sender's word where it has one: for a backfill that is trusted. Never later than it
     * was received.
     */
    RECORDED;

    boolean isKnown(CaseEvent event, Instant by) {
        Instant received = Objects.requireNonNull(event.received());
        Instant recorded = event.recorded();
        return !received.isAfter(by) || this == RECORDED && recorded != null && !recorded.isAfter(by);
    }
}
