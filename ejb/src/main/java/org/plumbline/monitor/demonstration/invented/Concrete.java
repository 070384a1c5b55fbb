package org.plumbline.monitor.demonstration.invented;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.standards.policy.Pattern;

/** What an office would enter so that a pattern fits: a type, and attributes. */
record Concrete(String type, Map<String, String> attributes) {
    /** Words that are wider than what anybody enters, and what is entered instead. */
    private static final Map<String, List<String>> NARROWER = Map.of(
            "contact", List.of("contact-by-phone", "contact-by-phone", "adviser-contact"),
            "adviser-contact", List.of("adviser-meeting", "adviser-contact"),
            "exit", List.of("programme-end"));

    private static final Map<String, List<String>> CHANNELS = Map.of(
            "contact-by-phone", List.of("phone"),
            "welcome-call", List.of("phone"),
            "contact-attempt", List.of("phone", "phone", "text", "e-mail"),
            "first-conversation", List.of("phone", "in-person"),
            "adviser-contact", List.of("phone", "video", "phone"),
            "adviser-meeting", List.of("in-person", "in-person", "in-person", "video"),
            "in-work-contact", List.of("phone", "phone", "e-mail", "video"),
            "letter-sent", List.of("letter"));

    static Concrete of(String type, Chance chance) {
        return of(Pattern.of(type), chance);
    }

    static Concrete of(Pattern pattern, Chance chance) {
        String wide = chance.oneOf(List.copyOf(pattern.types()));
        String type = pattern.only() ? wide : chance.oneOf(NARROWER.getOrDefault(wide, List.of(wide)));
        Map<String, String> attributes = new LinkedHashMap<>();
        if (CHANNELS.containsKey(type)) {
            attributes.put("channel", chance.oneOf(CHANNELS.get(type)));
        }
        pattern.with()
                .forEach(
                        (name, values) -> attributes.put(name, values.iterator().next()));
        return new Concrete(type, attributes);
    }
}
