package org.plumbline.standards.event;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.standards.yaml.Spelling;

/**
 * Something that an event can say besides its type and moment.
 *
 * @param name as senders and rules write it, such as {@code channel}
 * @param title for people
 * @param ofCase whether it says something lasting: from the event's day on it holds for the case, until a later event
 *     says otherwise
 * @param words the only values it can have, in the order of the vocabulary; empty for any
 */
public record Attribute(String name, String title, AttributeType type, boolean ofCase, Set<String> words) {
    public Attribute {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        if (!words.isEmpty() && type != AttributeType.WORD) {
            throw new IllegalArgumentException("only an attribute of type word lists its words");
        }
    }

    /** What the vocabulary does not name: text, and lasting, so that any column of a wide file can be a segment. */
    public static Attribute undeclared(String name) {
        return new Attribute(name, name.replace('-', ' ').replace('_', ' '), AttributeType.TEXT, true, Set.of());
    }

    /** Why it cannot have this value, as a sentence that says what would be right; empty if it can. */
    public Optional<String> objection(String value) {
        if (!type.accepts(value)) {
            return Optional.of("'" + value + "' is no " + name + ": write " + type);
        }
        if (words.isEmpty() || words.contains(value)) {
            return Optional.empty();
        }
        return Optional.of("'" + value + "' is no " + name + ": "
                + Spelling.nearest(value, words)
                        .map(word -> "did you mean '" + word + "'?")
                        .orElseGet(() -> "write one of " + words.stream().collect(Collectors.joining(", "))));
    }
}
