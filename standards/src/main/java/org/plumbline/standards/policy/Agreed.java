package org.plumbline.standards.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The limit that the case's own plan sets: what an attribute says when the clock starts, and the span that each of its
 * words means. For {@link Measure.Every} the longest gap, asked anew at the start of each. A plan that changes later
 * moves no clock that runs.
 *
 * @param attribute such as {@code contact-plan}; what the trigger says of itself comes before what lasts in the case
 * @param limits by word, in the author's order, at least one. Of a case that says none of these words there is no
 *     evidence
 */
public record Agreed(String attribute, Map<String, Span> limits) implements Limit, Measure.Rhythm {
    public Agreed {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("A plan agrees on one of some limits, and none is given");
        }
    }
}
