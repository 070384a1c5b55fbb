package org.plumbline.standards.policy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a case for a promise, or one of its alternatives, to apply. */
public sealed interface Condition {
    /** Nothing is asked. */
    Condition ALWAYS = new All(List.of());

    /**
     * A case attribute (such as {@code segment}) has one of these values on the day of the trigger; or,
     * with {@code atTrigger} false, as of now. An attribute of the trigger event itself comes first.
     */
    record Is(String attribute, Set<String> values, boolean atTrigger) implements Condition {
        public Is {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }
    }

    /**
     * Such an event stands in the case's history; {@code sinceTrigger}: on or after the trigger only; {@code byLimit}: and
     * no later than the clock's last good moment.
     */
    record Happened(Pattern event, boolean sinceTrigger, boolean byLimit) implements Condition {
        public Happened(Pattern event, boolean sinceTrigger) {
            this(event, sinceTrigger, false);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** All of them hold; with none in the list, always true. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }
}
