package org.plumbline.standards.event;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Spelling;

/**
 * A version of the shared words: event types with what <em>is a</em> what, attributes, and the dimensions on which
 * promises are compared. Immutable, and safe for any number of threads.
 *
 * <p>An event of a type that it does not know is refused; an attribute that it does not know is text of the case.
 */
public final class Vocabulary {

    private final int version;
    private final Map<String, EventType> types;
    private final Map<String, Attribute> attributes;
    private final Map<String, String> dimensions;
    private final CaseGroups groups;
    private final Map<String, Set<String>> ancestors = new LinkedHashMap<>();
    private final Map<String, Set<String>> descendants = new LinkedHashMap<>();

    /**
     * @param dimensions id to title
     * @throws IllegalArgumentException if a type is there twice, or is a type that is not there, or is, by way of
     *     others, itself
     */
    public Vocabulary(
            int version,
            Collection<EventType> types,
            Collection<Attribute> attributes,
            Map<String, String> dimensions,
            CaseGroups groups) {
        this.version = version;
        this.groups = groups;
        this.types = byId(types);
        Map<String, Attribute> byName = new LinkedHashMap<>();
        attributes.forEach(attribute -> byName.put(attribute.name(), attribute));
        this.attributes = Collections.unmodifiableMap(byName);
        this.dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        this.types.keySet().forEach(id -> descendants.put(id, new LinkedHashSet<>(Set.of(id))));
        for (EventType type : types) {
            Set<String> above = new LinkedHashSet<>();
            climb(type, type.id(), above);
            ancestors.put(type.id(), above);
            above.forEach(id -> descendants.get(id).add(type.id()));
        }
    }

    /** The newest version that comes with Plumbline. */
    public static Vocabulary builtIn() {
        return BuiltIn.NEWEST;
    }

    public int version() {
        return version;
    }

    /** In the order of the file. */
    public Collection<EventType> types() {
        return types.values();
    }

    /** @param id as {@link EventType#idOf} makes it of what a sender wrote */
    public Optional<EventType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** Whether each event of the type is also one of the ancestor, which may be the type itself; false if unknown. */
    public boolean is(String type, String ancestor) {
        return descendants.getOrDefault(ancestor, Set.of()).contains(type);
    }

    /** The type itself and all that are one, near or far; empty if it is unknown. */
    public Set<String> descendants(String type) {
        return Collections.unmodifiableSet(descendants.getOrDefault(type, Set.of()));
    }

    /** What the type is besides itself, near or far; empty if it is unknown. */
    public Set<String> ancestors(String type) {
        return Collections.unmodifiableSet(ancestors.getOrDefault(type, Set.of()));
    }

    /** The attributes that it declares, in the order of the file. */
    public Collection<Attribute> attributes() {
        return attributes.values();
    }

    /** The attribute as declared, else {@link Attribute#undeclared}. */
    public Attribute attribute(String name) {
        Attribute declared = attributes.get(name);
        return declared == null ? Attribute.undeclared(name) : declared;
    }

    public boolean declares(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Id to title, in the order of the file. */
    public Map<String, String> dimensions() {
        return dimensions;
    }

    /** By what cases are compared group by group. */
    public CaseGroups groups() {
        return groups;
    }

    /** The title of a dimension; for one of a tenant's own, its words. */
    public String dimensionTitle(String id) {
        String title = dimensions.get(id);
        return title == null
                ? Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ')
                : title;
    }

    /** Why an event of this type cannot be taken, as a sentence for its sender; empty if it can. */
    public Optional<String> objection(String type, Map<String, String> given) {
        if (!types.containsKey(type)) {
            return Optional.of("unknown event type '" + type + "'" + suggestion(type));
        }
        return given.entrySet().stream()
                .filter(entry -> attributes.containsKey(entry.getKey()))
                .flatMap(entry -> attributes.get(entry.getKey()).objection(entry.getValue()).stream())
                .sorted()
                .findFirst();
    }

    private String suggestion(String type) {
        return Spelling.nearest(type, types.keySet())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; vocabulary " + version + " has no type near it");
    }

    private static Map<String, EventType> byId(Collection<EventType> types) {
        Map<String, EventType> byId = new LinkedHashMap<>();
        for (EventType type : types) {
            if (byId.put(type.id(), type) != null) {
                throw new IllegalArgumentException("event type '" + type.id() + "' is there twice");
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    private void climb(EventType type, String from, Set<String> above) {
        for (String parent : type.isA()) {
            if (!types.containsKey(parent)) {
                throw new IllegalArgumentException("'" + type.id() + "' is a '" + parent + "', which is no event type");
            }
            if (parent.equals(from)) {
                throw new IllegalArgumentException("'" + from + "' is, by way of others, itself");
            }
            if (above.add(parent)) {
                climb(types.get(parent), from, above);
            }
        }
    }

    /** Read when first asked for. */
    private static final class BuiltIn {
        static final Vocabulary NEWEST = VocabularyReader.builtIn(1);
    }
}
