package org.plumbline.standards.verdict;

import java.time.Instant;

/**
 * That somebody accepted to have one opportunity of a case judged by what became known after it was decided. An input of
 * judging, as an event is: told again, the same verdict comes out again.
 *
 * @param known when that became known by which it is judged; what became known later still leaves it as it is
 * @param from when it was accepted; before then nobody knows of it
 * @param by who accepted it
 * @param reason why, in words
 */
public record Acceptance(OpportunityKey key, Instant known, Instant from, String by, String reason) {
    public Acceptance {
        if (from.isBefore(known)) {
            throw new IllegalArgumentException("Accepted at " + from + ", before it became known at " + known);
        }
    }
}
