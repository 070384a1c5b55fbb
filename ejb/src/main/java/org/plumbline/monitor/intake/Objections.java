package org.plumbline.monitor.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;

/** Why an event can't be taken, whatever is known already. Reasons never repeat what might be about a person. */
final class Objections {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_VALUE = 500;
    private static final int LONGEST_ATTRIBUTES = 6_000;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    private final Vocabulary vocabulary;

    Objections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<String> to(Arrival arrival) {
        return tooLong("case", arrival.caseRef()).or(() -> to(arrival.event()));
    }

    Optional<String> to(ContractArrival arrival) {
        return to(arrival.event()).or(() -> isOfCase(arrival.event().type()));
    }

    private Optional<String> isOfCase(String type) {
        return vocabulary
                .find(type)
                .filter(found -> found.scope() == EventType.Scope.CASE)
                .map(found -> "'" + type + "' belongs to a case: name it under 'case'");
    }

    private Optional<String> to(CaseEvent event) {
        return tooLong("id", event.id())
                .or(() -> tooLong("voids", event.voids()))
                .or(() -> tooLong("replaces", event.replaces()))
                .or(() -> vocabulary.objection(event.type(), event.attributes()))
                .or(() -> year(event))
                .or(() -> correction(event))
                .or(() -> attributes(event.attributes()));
    }

    private static Optional<String> tooLong(String key, @Nullable String text) {
        return text != null && text.length() > LONGEST_NAME
                ? Optional.of("'" + key + "' has more than " + LONGEST_NAME + " characters")
                : Optional.empty();
    }

    private static Optional<String> year(CaseEvent event) {
        int year = event.occurred().day().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.of("it can't have occurred in the year " + year)
                : Optional.empty();
    }

    private static Optional<String> correction(CaseEvent event) {
        return event.id().equals(event.voids()) || event.id().equals(event.replaces())
                ? Optional.of("an event can't correct itself")
                : Optional.empty();
    }

    private static Optional<String> attributes(Map<String, String> attributes) {
        int length = 0;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (attribute.getKey().length() > LONGEST_NAME || attribute.getKey().isBlank()) {
                return Optional.of("an attribute's name has 1 to " + LONGEST_NAME + " characters");
            }
            if (attribute.getValue().length() > LONGEST_VALUE) {
                return Optional.of("'" + attribute.getKey() + "' has more than " + LONGEST_VALUE + " characters");
            }
            length += attribute.getKey().length() + attribute.getValue().length() + 8;
        }
        return length > LONGEST_ATTRIBUTES
                ? Optional.of("its attributes together have more than " + LONGEST_ATTRIBUTES + " characters")
                : Optional.empty();
    }
}
