package org.plumbline.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of a tenant, by the name that a parameter, a field of a form or a member of a body has. One that
 * does not exist is known by the same names with other values of the same length.
 */
final class Known {
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z-]+)}");

    /** Shorter ones are found in words that nobody said. */
    private static final int SHORTEST = 7;

    private final Map<String, String> values = new TreeMap<>();

    Known with(String name, String value) {
        values.put(name, value);
        return this;
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** The names of what is long enough to be found in an answer. */
    List<String> distinct() {
        return values.keySet().stream()
                .filter(name -> values.get(name).length() > SHORTEST)
                .filter(name -> !List.of("number", "destination", "answer").contains(name))
                .toList();
    }

    /** The same of somebody whom there is not. */
    Known ofNobody(String word, String instead) {
        Known nobody = new Known();
        values.forEach((name, value) -> nobody.with(name, value.replace(word, instead)));
        return nobody;
    }

    /** The address with each {name} replaced. */
    String inAddress(String template) {
        return replaced(template, Known::encoded);
    }

    /** The text with each {name} replaced. */
    String in(String template) {
        return replaced(template, value -> value);
    }

    private String replaced(String template, UnaryOperator<String> written) {
        return NAMED.matcher(template).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("The walk does not know what the victim has by the name '"
                        + match.group(1) + "': tell it in Victim.known");
            }
            return Matcher.quoteReplacement(written.apply(value));
        });
    }

    /** What was told, with each of the values, which are those that the asker had said, replaced by its name. */
    String withoutEcho(String told) {
        String left = told;
        for (Map.Entry<String, String> value : values.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().length()))
                .toList()) {
            if (value.getValue().length() > SHORTEST) {
                left = left.replace(value.getValue(), "{" + value.getKey() + "}")
                        .replace(encoded(value.getValue()), "{" + value.getKey() + "}");
            }
        }
        return left;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
