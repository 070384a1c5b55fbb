package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Pattern;

/** Something that happens in an invented case. */
record Happening(String type, LocalDateTime when, Map<String, String> attributes) {
    boolean fits(Pattern pattern, Vocabulary vocabulary) {
        return (pattern.only() ? pattern.types().contains(type) : isOneOf(pattern.types(), vocabulary))
                && pattern.with().entrySet().stream().allMatch(asked -> fits(asked.getKey(), asked.getValue()));
    }

    Happening saying(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Happening(type, when, more);
    }

    private boolean isOneOf(Set<String> types, Vocabulary vocabulary) {
        for (String asked : types) {
            if (vocabulary.is(type, asked)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String attribute, Set<String> values) {
        String value = attributes.get(attribute);
        return value != null && values.contains(value);
    }
}
