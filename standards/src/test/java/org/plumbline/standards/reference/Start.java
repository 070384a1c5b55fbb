package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What started an opportunity, and when. Slots and periods start later than the event that began their rhythm.
 *
 * @param moment the first millisecond
 */
record Start(Fact trigger, int ordinal, LocalDate day, Instant moment) {

    static Start at(Fact trigger) {
        return new Start(trigger, 0, trigger.day(), trigger.first());
    }
}
