package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.standards.event.Vocabulary;

/**
 * What a feed has to send before a promise can be told kept or missed: the event that starts its clocks, or one that
 * keeps it. Any of the types will do. Whether attributes fit is not asked: this tells of a feed that knows no such event,
 * not of a case.
 *
 * @param words the event, without article: "contact or letter sent (channel phone)"
 * @param types those meant, kinds of kinds included
 */
public record NeededEvent(Level level, String words, Set<String> types) {
    public NeededEvent {
        types = Set.copyOf(types);
    }

    /**
     * Of all levels in their order, the start before the target; where both are the same event, once.
     *
     * @param supplied event types that the feed is said to supply, empty for all: no other is asked of it
     */
    public static List<NeededEvent> of(Standard standard, Set<String> supplied, Vocabulary vocabulary) {
        List<NeededEvent> needed = new ArrayList<>();
        for (Level level : standard.levels()) {
            Set<NeededEvent> ofLevel = new LinkedHashSet<>();
            ofLevel.add(of(level, List.of(level.measure().start()), vocabulary));
            ofLevel.add(of(level, level.measure().targets(), vocabulary));
            ofLevel.stream()
                    .filter(event -> supplied.isEmpty() || event.isAmong(supplied))
                    .forEach(needed::add);
        }
        return List.copyOf(needed);
    }

    private static NeededEvent of(Level level, List<Pattern> any, Vocabulary vocabulary) {
        Phrases phrases = new Phrases(vocabulary);
        String words = any.stream().map(phrases::events).distinct().collect(Collectors.joining(" or "));
        Set<String> types = new LinkedHashSet<>();
        any.forEach(pattern -> types.addAll(pattern.typesIn(vocabulary)));
        return new NeededEvent(level, words, types);
    }

    /** Whether one of the types is there. */
    public boolean isAmong(Collection<String> there) {
        return types.stream().anyMatch(there::contains);
    }
}
