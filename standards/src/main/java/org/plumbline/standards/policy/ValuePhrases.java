package org.plumbline.standards.policy;

import java.util.List;

/** Says in plain English which number is bounded. */
record ValuePhrases(Phrases phrases) {

    /** Such as "at each venue assigned, travel time in minutes: at most 40". */
    String sentence(Value value) {
        return "at " + phrases.trigger(value.event(), value.each()) + ", " + phrases.title(value.attribute()) + ": "
                + value.bounds();
    }

    List<String> counts(Value value) {
        return List.of(
                Phrases.capital(phrases.trigger(value.event(), value.each())) + " is judged when it happens.",
                "Without a number there is no evidence.");
    }
}
