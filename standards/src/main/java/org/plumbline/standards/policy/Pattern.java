package org.plumbline.standards.policy;

import java.util.Map;
import java.util.Set;

/**
 * Which events are meant: any of the types (or a type that <em>is a</em> one of them), each named
 * attribute with one of its values. {@code do: {event: contact, with: {channel: [phone, video]}}}
 *
 * @param types ids of event types, at least one
 * @param with attribute name to the values that fit; empty when any will do
 */
public record Pattern(Set<String> types, Map<String, Set<String>> with) {
    public Pattern {
        types = Set.copyOf(types);
        with = Map.copyOf(with);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("A pattern needs at least one event type");
        }
    }

    public static Pattern of(String type) {
        return new Pattern(Set.of(type), Map.of());
    }
}
