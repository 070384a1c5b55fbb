package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Section;

/**
 * Reads what must hold of a case. Several things in one mapping must all hold; a key that is none of the words below
 * is an attribute with the values that fit.
 */
final class ConditionWords {

    private static final Set<String> WORDS =
            new LinkedHashSet<>(List.of("is", "happened", "since", "by", "not", "all"));

    private final EventWords events;

    ConditionWords(EventWords events) {
        this.events = events;
    }

    /** {@link Condition#ALWAYS} if the key is not there. */
    Condition read(Section section, String key, boolean atTrigger) {
        return section.section(key).flatMap(mapping -> read(mapping, atTrigger)).orElse(Condition.ALWAYS);
    }

    private Optional<Condition> read(Section section, boolean atTrigger) {
        List<Condition> all = new ArrayList<>();
        section.section("is")
                .ifPresent(is -> events.attributes(is)
                        .forEach((name, values) -> all.add(new Condition.Is(name, values, atTrigger))));
        happened(section).ifPresent(all::add);
        section.section("not")
                .flatMap(not -> read(not, atTrigger))
                .map(Condition.Not::new)
                .ifPresent(all::add);
        section.sections("all").forEach(each -> read(each, atTrigger).ifPresent(all::add));
        for (String name : section.keys()) {
            if (!WORDS.contains(name)) {
                events.checkAttribute(name, WORDS, (message, right) -> section.report(name, message, right));
                all.add(new Condition.Is(name, events.values(section, name), atTrigger));
            }
        }
        if (section.keys().isEmpty()) {
            section.report("no condition", "write such as '{group: PG5}' or '{happened: start}'");
        }
        return section.make(() -> all.size() == 1 ? all.get(0) : new Condition.All(all));
    }

    private Optional<Condition> happened(Section section) {
        Optional<String> since = section.oneOf("since", Set.of("trigger"));
        boolean byLimit = section.oneOf("by", Set.of("limit")).isPresent();
        if (!section.has("happened")) {
            if (section.has("by")) {
                section.report("by", "'by' goes with 'happened'", "write 'happened: start' beside it");
            }
            if (section.has("since")) {
                section.report("since", "'since' goes with 'happened'", "write 'happened: contact' beside it");
            }
            return Optional.empty();
        }
        return events.pattern(section, "happened")
                .map(event -> new Condition.Happened(event, since.isPresent(), byLimit));
    }
}
