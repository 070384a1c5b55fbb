package org.plumbline.monitor.demonstration.invented;

import java.time.Instant;
import org.plumbline.standards.event.CaseEvent;

/**
 * An event of an invented case.
 *
 * @param contract the reference of the contract that its case belongs to
 * @param sent when the provider's system sends it, never before it occurred; also its recorded time
 */
public record InventedEvent(String caseRef, String contract, CaseEvent event, Instant sent) {
    public InventedEvent {
        Instant occurred = event.occurred().instant();
        if (occurred != null && occurred.isAfter(sent)) {
            throw new IllegalArgumentException("Event " + event.id() + " is sent before it occurs");
        }
    }
}
