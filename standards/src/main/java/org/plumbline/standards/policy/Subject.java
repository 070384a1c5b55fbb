package org.plumbline.standards.policy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;

/** Whose promise a level is: kept in each case by itself, or by the contract as a whole. */
public enum Subject {
    CASE,
    CONTRACT;

    /** That of the events that keep it. */
    public static Subject of(Measure measure, Vocabulary vocabulary) {
        return measure.targets().stream().anyMatch(target -> isOfContract(target, vocabulary)) ? CONTRACT : CASE;
    }

    /** Types of the contract's events that start a clock in its cases, kinds of them included: its go-live. */
    public static Set<String> anchors(Collection<Standard> standards, Vocabulary vocabulary) {
        Set<String> anchors = new LinkedHashSet<>();
        standards.stream()
                .flatMap(standard -> standard.levels().stream())
                .map(Level::measure)
                .filter(measure -> of(measure, vocabulary) == CASE && isOfContract(measure.start(), vocabulary))
                .forEach(measure -> anchors.addAll(measure.start().typesIn(vocabulary)));
        return anchors;
    }

    static boolean isOfContract(Pattern pattern, Vocabulary vocabulary) {
        return ofContract(pattern, vocabulary).findAny().isPresent();
    }

    static Stream<String> ofContract(Pattern pattern, Vocabulary vocabulary) {
        return pattern.types().stream()
                .filter(type -> vocabulary
                        .find(type)
                        .filter(found -> found.scope() == EventType.Scope.CONTRACT)
                        .isPresent());
    }
}
