package org.plumbline.standards.policy;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why an author settled what a promise's words leave open, for people: first the words, then in brackets the numbers of
 * the questions that they answer.
 */
public final class WhyChosen {

    private static final Pattern NUMBERED = Pattern.compile("(A\\d\\d(?:, A\\d\\d)*): (.+)", Pattern.DOTALL);

    private WhyChosen() {}

    /** By reading, or key of the rule, in the author's order: {@code do}, An unanswered call is an attempt (A11). */
    public static Map<String, String> of(Level level) {
        Map<String, String> why = new LinkedHashMap<>();
        level.chosen().forEach((key, words) -> why.put(key, plain(words)));
        return why;
    }

    private static String plain(String words) {
        String plain = Stream.of(words.split("; (?=A\\d\\d[:,])"))
                .map(WhyChosen::numbersLast)
                .collect(joining("; "));
        return Phrases.capital(plain);
    }

    private static String numbersLast(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches() ? numbered.group(2) + " (" + numbered.group(1) + ")" : part;
    }
}
