package org.plumbline.monitor.demonstration.invented;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;

/**
 * An event of an invented case, or of an invented contract as a whole.
 *
 * @param caseRef null where it is of the contract
 * @param contract its reference
 * @param sent when the provider's system sends it, never before it occurred; also its recorded time
 */
public record InventedEvent(@Nullable String caseRef, String contract, CaseEvent event, Instant sent) {
    public InventedEvent {
        Instant occurred = event.occurred().instant();
        if (occurred != null && occurred.isAfter(sent)) {
            throw new IllegalArgumentException("Event " + event.id() + " is sent before it occurs");
        }
    }
}
