package org.plumbline.standards.policy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.standards.yaml.Section;

/** Refuses promises that stand in place of one that would have to be judged before themselves. */
final class ReplacesCheck {

    private final Map<String, Level> levels = new LinkedHashMap<>();

    ReplacesCheck(List<Level> levels) {
        levels.forEach(level -> this.levels.put(level.id(), level));
    }

    void check(List<Section> sections) {
        for (Section section : sections) {
            Level level = section.text("id").map(levels::get).orElse(null);
            if (level != null
                    && level.replaces().stream().anyMatch(other -> asks(level.id(), other, new HashSet<>()))) {
                section.report("replaces", "'" + level.id() + "' follows what it replaces", "let it start at an event");
            }
        }
    }

    /** Whether the one can't be judged before the other has been. */
    private boolean asks(String one, String other, Set<String> seen) {
        return needed(one).anyMatch(each -> each.equals(other) || seen.add(each) && asks(each, other, seen));
    }

    private Stream<String> needed(String id) {
        Trigger.Link link = levels.containsKey(id) ? levels.get(id).measure().follows() : null;
        Stream<String> replacing = levels.values().stream()
                .filter(level -> level.replaces().contains(id))
                .map(Level::id);
        return Stream.concat(link == null ? Stream.empty() : Stream.of(link.level()), replacing);
    }
}
