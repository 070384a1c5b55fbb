package org.plumbline.standards.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standards.event.Attribute;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads a limit of the case's own: {@code {agreed: contact-plan, as: {daily: 1 day, weekly: 1 week}}}. */
final class AgreedWords {

    static final String KEY = "agreed";

    private final Vocabulary vocabulary;
    private final EventWords events;

    AgreedWords(Vocabulary vocabulary, EventWords events) {
        this.vocabulary = vocabulary;
        this.events = events;
    }

    /** A mapping with {@code agreed}, and nothing beside it. */
    static Optional<Section> in(List<Item> items) {
        return items.size() == 1 ? items.get(0).section().filter(mapping -> mapping.has(KEY)) : Optional.empty();
    }

    /** How long a clock may run. */
    Optional<Agreed> limit(Section section) {
        return read(section);
    }

    /** How far apart targets may be: nothing is agreed by the target itself, so what is said has to last. */
    Optional<Agreed> gap(Section section) {
        section.text(KEY)
                .filter(vocabulary::declares)
                .filter(name -> !vocabulary.attribute(name).ofCase())
                .ifPresent(name -> section.report(
                        KEY,
                        "'" + name + "' speaks of one event, and a gap asks what holds for the case",
                        "name an attribute that lasts, such as 'contact-plan'"));
        Optional<Agreed> agreed = read(section);
        agreed.filter(is -> is.limits().values().stream().anyMatch(span -> span.amount() == 0))
                .ifPresent(none -> section.report("as", "a limit of 0 is no rhythm", "write at least 1"));
        return agreed;
    }

    private Optional<Agreed> read(Section section) {
        Optional<String> name = section.required(KEY, "as").text(KEY);
        name.ifPresent(attribute -> events.checkAttribute(
                attribute, java.util.Set.of(), (message, right) -> section.report(KEY, message, right)));
        Map<String, Span> limits = new LinkedHashMap<>();
        section.section("as").ifPresent(words -> {
            for (String word : words.keys()) {
                name.map(vocabulary::attribute)
                        .flatMap((Attribute attribute) -> attribute.objection(word))
                        .ifPresent(no -> words.report(word, no, ""));
                words.text(word)
                        .flatMap(text -> SpanWords.read(text, (message, right) -> words.report(word, message, right)))
                        .ifPresent(span -> limits.put(word, span));
            }
            words.done();
        });
        return section.make(() -> new Agreed(name.orElseThrow(), limits));
    }
}
