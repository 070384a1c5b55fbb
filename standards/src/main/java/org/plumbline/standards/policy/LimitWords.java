package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standards.yaml.Item;
import org.plumbline.standards.yaml.Section;

/** Reads by when: {@code 3 days}, {@code {due: target}}, {@code {nth: 3, event: adviser-meeting}}, {@code {agreed:
 * response-class, as: {...}}}, or a list of those for the earliest. */
final class LimitWords {

    private static final int MOST = 100;

    private final EventWords events;

    private final AgreedWords agreed;

    LimitWords(EventWords events, AgreedWords agreed) {
        this.events = events;
        this.agreed = agreed;
    }

    Optional<Limit> read(Section section, String key) {
        List<Limit> limits = new ArrayList<>();
        for (Item item : section.items(key)) {
            item.section()
                    .<Optional<? extends Limit>>map(this::mapping)
                    .orElseGet(() -> SpanWords.read(item.text().orElseThrow(), item::report))
                    .ifPresent(limits::add);
        }
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        if (limits.size() > 1 && limits.stream().anyMatch(Limit.Nth.class::isInstance)) {
            section.report(key, "a limit by number stands alone", "keep one of them, or write two levels");
            return Optional.empty();
        }
        if (limits.size() > 1 && limits.stream().anyMatch(Agreed.class::isInstance)) {
            section.report(
                    key, "a limit that the case agrees on stands alone", "keep one of them, or write two levels");
            return Optional.empty();
        }
        checkEachCanBeEarliest(section, key, limits);
        return Optional.of(limits.size() == 1 ? limits.get(0) : new Limit.Earliest(limits));
    }

    private Optional<? extends Limit> mapping(Section each) {
        if (each.has(AgreedWords.KEY)) {
            return agreed.limit(each);
        }
        return each.has("nth") ? nth(each) : carried(each);
    }

    private Optional<Limit.Carried> carried(Section section) {
        Optional<String> attribute = events.dueAttribute(section, "due");
        return section.make(() -> new Limit.Carried(attribute.orElseThrow()));
    }

    private Optional<Limit.Nth> nth(Section section) {
        Optional<Integer> n = section.integer("nth");
        if (n.isPresent() && (n.get() < 1 || n.get() > MOST)) {
            section.report("nth", "'" + n.get() + "' is no number of an event", "write a number from 1 to " + MOST);
        }
        Optional<Pattern> event = events.pattern(section.required("event"), "event");
        return section.make(() -> new Limit.Nth(n.orElseThrow(), event.orElseThrow()));
    }

    /** Of two spans in one unit the longer never falls due first: a slip, or a unit left out. */
    private static void checkEachCanBeEarliest(Section section, String key, List<Limit> limits) {
        Map<Unit, Span> first = new EnumMap<>(Unit.class);
        for (Limit limit : limits) {
            if (limit instanceof Span span) {
                Span other = first.putIfAbsent(span.unit(), span);
                if (other != null) {
                    section.report(
                            key,
                            "'" + other.words() + "' and '" + span.words() + "' in one list: the longer never counts",
                            "keep the shorter, or name different units");
                }
            }
        }
    }
}
