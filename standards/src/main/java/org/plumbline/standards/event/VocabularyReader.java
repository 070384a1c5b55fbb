package org.plumbline.standards.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Document;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Problems;
import org.plumbline.standards.yaml.Section;
import org.plumbline.standards.yaml.Spelling;

/** Reads a vocabulary from its YAML form, that of {@code catalogue/vocabulary/v1.yaml}. */
public final class VocabularyReader {

    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Set<String> attributeNames = new LinkedHashSet<>();

    private VocabularyReader() {}

    /**
     * @param file the name that problems show
     * @throws InvalidDocument with every mistake in it
     * @throws UncheckedIOException if the reader fails
     */
    public static Vocabulary read(String file, Reader reader) {
        Problems problems = new Problems();
        Optional<Vocabulary> vocabulary = new VocabularyReader().vocabulary(Document.read(file, reader, problems));
        problems.throwIfAny();
        return vocabulary.orElseThrow();
    }

    /** The version that comes with Plumbline. */
    static Vocabulary builtIn(int version) {
        String file = "/catalogue/vocabulary/v" + version + ".yaml";
        try (InputStream in = VocabularyReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no vocabulary " + version);
            }
            return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private Optional<Vocabulary> vocabulary(Section top) {
        Optional<Integer> version = top.required("vocabulary").integer("vocabulary");
        top.section("attributes").ifPresent(this::readAttributes);
        List<EventType> types =
                top.required("types").section("types").map(this::types).orElse(List.of());
        Map<String, String> dimensions = new LinkedHashMap<>();
        top.section("dimensions")
                .ifPresent(section -> section.keys().forEach(id -> dimensions.put(id, section.requiredText(id))));
        CaseGroups groups = top.section("groups").flatMap(this::groups).orElse(CaseGroups.NONE);
        return top.make(() -> new Vocabulary(version.orElseThrow(), types, attributes.values(), dimensions, groups));
    }

    private Optional<CaseGroups> groups(Section section) {
        Set<String> names = new LinkedHashSet<>(section.texts("names"));
        return section.oneOf("by", attributeNames)
                .map(attributes::get)
                .map(by -> new CaseGroups(by.name(), by.title(), names));
    }

    private void readAttributes(Section section) {
        attributeNames.addAll(section.keys());
        for (String name : section.keys()) {
            section.section(name).ifPresent(each -> {
                String title = each.requiredText("title");
                Optional<AttributeType> type = each.required("type").oneOf("type", AttributeType.class);
                boolean ofCase = each.bool("case").orElse(false);
                Set<String> words = new LinkedHashSet<>(each.texts("words"));
                each.make(() -> new Attribute(name, title, type.orElseThrow(), ofCase, words))
                        .ifPresent(attribute -> attributes.put(name, attribute));
            });
        }
    }

    private List<EventType> types(Section section) {
        List<EventType> types = new ArrayList<>();
        for (String id : section.keys()) {
            section.section(id).flatMap(each -> type(id, each, section.keys())).ifPresent(types::add);
        }
        return types;
    }

    private Optional<EventType> type(String id, Section each, Set<String> known) {
        String title = each.requiredText("title");
        String meaning = each.text("meaning").orElse("");
        EventType.Scope scope = each.oneOf("scope", EventType.Scope.class).orElse(EventType.Scope.CASE);
        Set<String> isA = names(each, "is-a", "event type", known);
        Map<String, Attribute> carried = new LinkedHashMap<>();
        names(each, "attributes", "attribute", attributeNames).forEach(name -> carried.put(name, attributes.get(name)));
        return each.make(() -> new EventType(id, title, meaning, isA, carried, scope));
    }

    private static Set<String> names(Section section, String key, String what, Set<String> known) {
        Set<String> names = new LinkedHashSet<>();
        for (Item item : section.items(key)) {
            String name = item.text().orElse("");
            if (known.contains(name)) {
                names.add(name);
            } else {
                item.report(
                        "unknown " + what + (name.isEmpty() ? "" : " '" + name + "'"),
                        Spelling.nearest(name, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("declare it in this file"));
            }
        }
        return names;
    }
}
