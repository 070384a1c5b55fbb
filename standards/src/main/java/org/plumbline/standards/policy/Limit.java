package org.plumbline.standards.policy;

import java.util.List;

/**
 * By when: a span from the trigger, what the case has agreed, a due time that the trigger carries, or the earliest of
 * several.
 */
public sealed interface Limit permits Span, Agreed, Limit.Carried, Limit.Nth, Limit.Earliest {

    /** The due date or time in an attribute of the trigger. A trigger without it starts no clock. */
    record Carried(String attribute) implements Limit {}

    /**
     * The day of the n-th such event since the clock started. Until that has happened nothing falls due.
     *
     * @param n 1 to 100
     */
    record Nth(int n, Pattern event) implements Limit {}

    /** Whichever of these falls due first. */
    record Earliest(List<Limit> limits) implements Limit {
        public Earliest {
            limits = List.copyOf(limits);
            if (limits.size() < 2) {
                throw new IllegalArgumentException("The earliest of fewer than two limits is that limit");
            }
        }
    }
}
