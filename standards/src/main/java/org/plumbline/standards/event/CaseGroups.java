package org.plumbline.standards.event;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one attribute by which cases are compared group by group, and the groups that there are. A case belongs to the
 * first of them that is said of it, for good: a case that could change its group would be counted in two. What is said
 * and is no group of the vocabulary is not kept, so that a group can say no more of a person than its name.
 *
 * @param attribute its name, such as {@code group}; {@code title}: for people, such as {@code Payment group}
 * @param names in the order of the vocabulary; none where it has no groups
 */
public record CaseGroups(String attribute, String title, Set<String> names) {
    /** Where cases are in no groups. */
    public static final CaseGroups NONE = new CaseGroups("", "", Set.of());

    private static final Comparator<NumberedEvent> FIRST = Comparator.comparing(
                    (NumberedEvent one) -> one.event().occurred().day())
            .thenComparing(one -> one.event().occurred().instant(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(NumberedEvent::number);

    public CaseGroups {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** The title inside a sentence: {@code payment group}. */
    public String word() {
        return title.toLowerCase(Locale.UK);
    }

    /** The group of a case, by those of its events that stand once corrections are applied; empty where none says one. */
    public Optional<String> of(List<CaseEvent> events) {
        if (events.stream().noneMatch(this::saysOne)) {
            return Optional.empty();
        }
        return NumberedEvent.standing(events).stream()
                .filter(one -> saysOne(one.event()))
                .min(FIRST)
                .map(one -> one.event().attributes().get(attribute));
    }

    private boolean saysOne(CaseEvent event) {
        String said = event.attributes().get(attribute);
        return said != null && names.contains(said);
    }
}
