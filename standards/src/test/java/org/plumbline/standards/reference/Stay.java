package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rhythm in one stay: the event that starts it, the targets since then, in order, and what ends it.
 *
 * @param weekOne the first day of its first week
 * @param begins the event from which the first limit runs: the start, or the first target
 */
record Stay(Fact start, LocalDate weekOne, Fact begins, List<Fact> targets, Optional<End> end) {

    /**
     * What ends a rhythm.
     *
     * @param from what was not due before this is ended by it
     * @param lastGood a target that began after it is no longer of the rhythm
     * @param by the event, unless it is the end of the rhythm's span
     */
    record End(Instant from, Instant lastGood, Optional<Fact> by) {

        static End by(Fact fact) {
            return new End(fact.first(), fact.last(), Optional.of(fact));
        }
    }

    /** Whether it ended before something fell due, and has ended by now. */
    Optional<End> endBefore(Instant due, Instant asOf) {
        return end.filter(at -> !at.from().isAfter(due) && !at.from().isAfter(asOf));
    }
}
