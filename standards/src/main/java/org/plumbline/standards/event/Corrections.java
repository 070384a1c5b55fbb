package org.plumbline.standards.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which events stand once those that void or replace others are applied, in whatever order they came. Events that
 * replace one another form a chain; of a chain the last link stands, with the number of the first. A void anywhere in
 * the chain says that none of it ever happened.
 */
final class Corrections {

    /** Of two corrections of the same event the one received last holds, then recorded last, then the greater id. */
    private static final Comparator<NumberedEvent> LAST_WORD = Comparator.comparing(
                    (NumberedEvent e) -> e.event().received(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(e -> e.event().recorded(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(e -> e.event().id());

    private final Map<String, NumberedEvent> byId = new HashMap<>();
    private final Set<String> voided = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();

    private Corrections(List<NumberedEvent> events) {
        for (NumberedEvent numbered : events) {
            CaseEvent event = numbered.event();
            byId.put(event.id(), numbered);
            if (event.voids() != null) {
                voided.add(event.voids());
            } else if (event.replaces() != null) {
                replaced.add(event.replaces());
            }
        }
    }

    /** The events that stand, each with the number of the first of its chain; in no particular order. */
    static List<NumberedEvent> applied(List<NumberedEvent> events) {
        for (NumberedEvent numbered : events) {
            if (numbered.event().voids() != null || numbered.event().replaces() != null) {
                return new Corrections(events).standing();
            }
        }
        return events;
    }

    private List<NumberedEvent> standing() {
        Map<String, NumberedEvent> lastOfRoot = new HashMap<>();
        Set<String> voidedRoots = new HashSet<>();
        voided.forEach(id -> voidedRoots.add(root(id)));
        for (NumberedEvent numbered : byId.values()) {
            CaseEvent event = numbered.event();
            if (event.voids() == null && !replaced.contains(event.id())) {
                lastOfRoot.merge(root(event.id()), numbered, (a, b) -> LAST_WORD.compare(a, b) >= 0 ? a : b);
            }
        }
        List<NumberedEvent> standing = new ArrayList<>();
        lastOfRoot.forEach((root, last) -> {
            if (!voidedRoots.contains(root)) {
                NumberedEvent first = byId.get(root);
                standing.add(new NumberedEvent(first == null ? last.number() : first.number(), last.event()));
            }
        });
        return standing;
    }

    /** The id at the beginning of the chain; it may be one that has not come yet. */
    private String root(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (seen.add(at)) {
            NumberedEvent numbered = byId.get(at);
            if (numbered == null || numbered.event().replaces() == null) {
                return at;
            }
            at = numbered.event().replaces();
        }
        // A ring of replacements has no first: the least id stands for it, whichever came first.
        return seen.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
