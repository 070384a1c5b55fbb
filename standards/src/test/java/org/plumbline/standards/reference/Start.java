package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What started an opportunity, and when. Slots and periods start later than the event that began their rhythm.
 *
 * @param moment the first millisecond
 * @param counted the trigger as the limits count from it: of a promise that follows another that fell due, as if it had
 *     happened then
 * @param key number of the trigger by which the opportunity is known, that of the promise that is followed
 */
record Start(Fact trigger, int ordinal, LocalDate day, Instant moment, Fact counted, long key) {

    Start(Fact trigger, int ordinal, LocalDate day, Instant moment) {
        this(trigger, ordinal, day, moment, trigger, trigger.number());
    }

    static Start at(Fact trigger) {
        return new Start(trigger, 0, trigger.day(), trigger.first());
    }
}
