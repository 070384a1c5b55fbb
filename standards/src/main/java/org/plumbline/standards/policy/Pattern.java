package org.plumbline.standards.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;

/**
 * Which events are meant: any of the types, each named attribute with one of its values.
 * {@code do: {event: contact, with: {channel: [phone, video]}}}
 *
 * @param types ids of event types, at least one, in the author's order
 * @param with attribute name to the values that fit; empty when any will do
 * @param only true: an event that <em>is a</em> one of the types, but of a type of its own, does not count
 */
public record Pattern(Set<String> types, Map<String, Set<String>> with, boolean only) {
    public Pattern {
        types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        with.forEach((name, values) -> copy.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
        with = Collections.unmodifiableMap(copy);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("A pattern needs at least one event type");
        }
    }

    /** These types and all that are one of them. */
    public Pattern(Set<String> types, Map<String, Set<String>> with) {
        this(types, with, false);
    }

    public static Pattern of(String type) {
        return new Pattern(Set.of(type), Map.of());
    }

    /** Every type whose events are meant, kinds of kinds included; the one place where <em>is a</em> is applied. */
    public Set<String> typesIn(Vocabulary vocabulary) {
        if (only) {
            return types;
        }
        Set<String> all = new LinkedHashSet<>();
        types.forEach(type -> all.addAll(vocabulary.descendants(type)));
        return all;
    }
}
