package org.plumbline.standards.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;
import org.plumbline.standards.yaml.Spelling;

/**
 * What starts a clock: {@code referral} for the first one, {@code {each: missed-appointment}} for every one,
 * {@code {level: a-01, when: done}} for what became of another promise.
 */
record TriggerWords(Optional<Pattern> pattern, boolean each) {

    static TriggerWords read(EventWords events, Section section, String key) {
        return of(events, section.items(key));
    }

    static TriggerWords of(EventWords events, List<Item> items) {
        boolean each = items.stream()
                .anyMatch(item -> item.section().filter(at -> at.has("each")).isPresent());
        return new TriggerWords(events.pattern(items, "first", "each", "event", "only"), each);
    }

    /** @param above the measures of the levels that stand above, by id; empty for one that could not be read */
    static Optional<Trigger> trigger(
            EventWords events, Section section, String key, Map<String, Optional<Measure>> above) {
        List<Item> items = section.items(key);
        Optional<Section> link = items.stream()
                .flatMap(item -> item.section().stream())
                .filter(mapping -> mapping.has("level") || mapping.has("when"))
                .findFirst();
        if (link.isPresent()) {
            return link(link.get(), above);
        }
        TriggerWords words = of(events, items);
        return words.pattern().map(pattern -> Trigger.of(pattern, words.each()));
    }

    private static Optional<Trigger> link(Section link, Map<String, Optional<Measure>> above) {
        link.required("level", "when");
        Optional<String> level = link.text("level");
        Optional<Trigger.When> when = link.oneOf("when", Trigger.When.class);
        link.done();
        level.filter(id -> !above.containsKey(id))
                .ifPresent(id -> link.report(
                        "level",
                        "no level '" + id + "' stands above this one",
                        Spelling.nearest(id, above.keySet())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("name one that stands above it in this file")));
        Optional<Measure> measure = level.flatMap(id -> above.getOrDefault(id, Optional.empty()));
        if (measure.filter(is -> is instanceof Volume).isPresent()) {
            link.report("level", "'" + level.orElseThrow() + "' is kept by the contract", "name a promise to a case");
        }
        return measure.flatMap(is ->
                when.map(at -> new Trigger(starts(is, at), true, new Trigger.Link(level.orElseThrow(), at))));
    }

    /** The events at which it can start: those that keep the promise; of one that falls due, what started its clock. */
    private static Pattern starts(Measure measure, Trigger.When when) {
        if (when == Trigger.When.DUE) {
            return measure.start();
        }
        List<Pattern> targets = measure.targets();
        if (targets.size() == 1) {
            return targets.get(0);
        }
        Set<String> types = new LinkedHashSet<>();
        targets.forEach(target -> types.addAll(target.types()));
        return new Pattern(types, Map.of());
    }
}
