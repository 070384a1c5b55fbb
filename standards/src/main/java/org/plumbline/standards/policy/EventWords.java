package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.plumbline.standards.event.AttributeType;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;
import org.plumbline.standards.yaml.Spelling;

/**
 * Reads which events and which attributes a rule means, and holds each word against the vocabulary. An attribute that
 * the vocabulary does not declare is a tenant's own, unless it differs from a declared one by a slip of the pen.
 */
final class EventWords {

    private final Vocabulary vocabulary;

    EventWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Types of events of a case, in a list, or one without a list. */
    Set<String> typesOfCase(Section section, String key) {
        Set<String> types = types(section.items(key));
        if (!types.isEmpty()) {
            Subject.ofContract(new Pattern(types, Map.of()), vocabulary)
                    .forEach(type -> section.report(
                            key,
                            "'" + type + "' belongs to a contract: no case has it",
                            "name what happens in a case"));
        }
        return types;
    }

    /** {@code contact}, {@code [a, b]}, {@code {event: contact, with: {...}}} or {@code {only: contact}}. */
    Optional<Pattern> pattern(Section section, String key) {
        return pattern(section.items(key), "event", "only");
    }

    /** @param keys those of which a mapping has one, to say which events it means */
    Optional<Pattern> pattern(List<Item> items, String... keys) {
        return items.size() == 1 && items.get(0).section().isPresent()
                ? mapping(items.get(0).section().get(), keys)
                : plain(items);
    }

    private Optional<Pattern> mapping(Section section, String... keys) {
        List<String> there = List.of(keys).stream().filter(section::has).toList();
        if (there.size() != 1) {
            String all = "'" + String.join("', '", keys) + "'";
            section.report(there.isEmpty() ? "no event type" : "more than one of " + all, "write one of " + all);
            List.of(keys).forEach(section::items);
        }
        Map<String, Set<String>> with = with(section);
        if (there.size() != 1) {
            section.done();
            return Optional.empty();
        }
        String key = there.get(0);
        Optional<Pattern> events = pattern(section, key);
        if (!with.isEmpty() && events.isPresent() && !events.get().with().isEmpty()) {
            section.report("with", "'with' stands here and inside '" + key + "'", "keep one");
        }
        return section.make(() -> {
            Pattern pattern = events.orElseThrow();
            return new Pattern(
                    pattern.types(), with.isEmpty() ? pattern.with() : with, pattern.only() || key.equals("only"));
        });
    }

    /** Attribute names and, of each, the values that fit. */
    Map<String, Set<String>> attributes(Section section) {
        Map<String, Set<String>> attributes = new LinkedHashMap<>();
        section.keys().forEach(name -> attributes.put(name, values(section, name)));
        return attributes;
    }

    Set<String> values(Section section, String name) {
        checkAttribute(name, Set.of(), (message, right) -> section.report(name, message, right));
        Set<String> values = new LinkedHashSet<>();
        for (Item item : section.items(name)) {
            item.section().ifPresent(mapping -> item.report("a mapping where a value is due", "write a text"));
            item.text().ifPresent(value -> {
                vocabulary.attribute(name).objection(value).ifPresent(no -> item.report(no, ""));
                values.add(value);
            });
        }
        return values;
    }

    /** @param besides other words that may be meant where the attribute stands */
    void checkAttribute(String name, Set<String> besides, BiConsumer<String, String> report) {
        if (vocabulary.declares(name)) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(besides);
        vocabulary.attributes().forEach(attribute -> known.add(attribute.name()));
        Spelling.nearest(name, known)
                .ifPresent(near -> report.accept("unknown attribute '" + name + "'", "did you mean '" + near + "'?"));
    }

    /** An attribute that a due date can be read from. */
    Optional<String> dueAttribute(Section section, String key) {
        Optional<String> name = section.required(key).text(key);
        name.ifPresent(attribute -> {
            checkAttribute(attribute, Set.of(), (message, right) -> section.report(key, message, right));
            AttributeType type = vocabulary.attribute(attribute).type();
            if (vocabulary.declares(attribute) && !type.isMoment()) {
                section.report(key, "'" + attribute + "' holds " + type + ", no due date", "name a date or date-time");
            }
        });
        return name;
    }

    private Map<String, Set<String>> with(Section section) {
        return section.section("with").map(this::attributes).orElse(Map.of());
    }

    private Optional<Pattern> plain(List<Item> items) {
        Set<String> types = types(items);
        return types.isEmpty() ? Optional.empty() : Optional.of(new Pattern(types, Map.of()));
    }

    private Set<String> types(List<Item> items) {
        Set<String> types = new LinkedHashSet<>();
        for (Item item : items) {
            item.section()
                    .ifPresentOrElse(
                            mapping -> item.report(
                                    "a mapping inside a list of event types",
                                    "list types only; another way to keep a promise goes under 'or'"),
                            () -> type(item).ifPresent(type -> {
                                if (!types.add(type)) {
                                    item.report("'" + type + "' is listed twice", "keep one");
                                }
                            }));
        }
        return types;
    }

    private Optional<String> type(Item item) {
        String id = item.text().orElse("");
        Optional<EventType> type = vocabulary.find(id);
        if (type.isEmpty()) {
            List<String> known = new ArrayList<>();
            vocabulary.types().forEach(each -> known.add(each.id()));
            item.report(
                    "unknown event type '" + id + "'",
                    Spelling.nearest(id, known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("write a type of vocabulary " + vocabulary.version()));
        }
        return type.map(EventType::id);
    }
}
