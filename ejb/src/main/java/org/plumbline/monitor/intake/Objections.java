package org.plumbline.monitor.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.AttributeType;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;

/** Why an event can't be taken, whatever is known already. Reasons never repeat what might be about a person. */
final class Objections {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_VALUE = 500;
    private static final int LONGEST_ATTRIBUTES = 6_000;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    private final Vocabulary vocabulary;

    Objections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<String> to(Arrival arrival) {
        return name("case", arrival.caseRef()).or(() -> to(arrival.event()));
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
        return name("id", event.id())
                .or(() -> name("voids", event.voids()))
                .or(() -> name("replaces", event.replaces()))
                .or(() -> attributes(event.attributes()))
                .or(() -> personal(event.attributes()))
                .or(() -> vocabulary.objection(event.type(), event.attributes()))
                .or(() -> year(event))
                .or(() -> correction(event));
    }

    private static Optional<String> name(String key, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_NAME) {
            return Optional.of("'" + key + "' has more than " + LONGEST_NAME + " characters");
        }
        if (!isText(text)) {
            return Optional.of("'" + key + "' holds something that is no character of UTF-8");
        }
        return Personal.inName(text).map(kind -> about("'" + key + "'", kind));
    }

    /** Before all that repeats a value. */
    private Optional<String> personal(Map<String, String> attributes) {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            Optional<Personal> name = Personal.in(attribute.getKey());
            if (name.isPresent()) {
                return name.map(kind -> about("an attribute's name", kind));
            }
            if (isFree(attribute.getKey())) {
                Optional<Personal> value = Personal.in(attribute.getValue());
                if (value.isPresent()) {
                    return value.map(kind -> about("'" + attribute.getKey() + "'", kind));
                }
            }
        }
        return Optional.empty();
    }

    /** Not the numbers, dates and answers, whose form the vocabulary knows. */
    private boolean isFree(String attribute) {
        AttributeType type = vocabulary.attribute(attribute).type();
        return type == AttributeType.TEXT || type == AttributeType.WORD;
    }

    private static String about(String what, Personal kind) {
        return what + " holds what looks like " + kind.words() + ": leave out what tells who somebody is";
    }

    /** Databases keep neither a zero nor half of a pair; a replacement stands where bytes were not UTF-8. */
    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || point == REPLACEMENT || Character.getType(point) == Character.SURROGATE);
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
            if (!isText(attribute.getKey()) || !isText(attribute.getValue())) {
                return Optional.of("an attribute holds something that is no character of UTF-8");
            }
            length += kept(attribute.getKey()) + kept(attribute.getValue()) + 8;
        }
        return length > LONGEST_ATTRIBUTES
                ? Optional.of("its attributes together have more than " + LONGEST_ATTRIBUTES + " characters")
                : Optional.empty();
    }

    /** Characters that the text takes in the JSON that is kept. */
    private static int kept(String text) {
        return text.chars()
                .map(c -> c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : 1)
                .sum();
    }
}
