package org.plumbline.standards.policy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.standards.yaml.Spelling;

/** Spans as people write them: {@code 3 working days}. */
final class SpanWords {

    private static final Map<String, Unit> UNITS = units();

    /** What people also say, and the units that say it here: word to amount and unit. */
    private static final Map<String, Span> OTHERS = Map.of(
            "year", new Span(12, Unit.MONTHS),
            "quarter", new Span(3, Unit.MONTHS),
            "fortnight", new Span(2, Unit.WEEKS),
            "calendar month", new Span(1, Unit.MONTHS),
            "calendar day", new Span(1, Unit.DAYS),
            "business day", new Span(1, Unit.WORKING_DAYS),
            "workday", new Span(1, Unit.WORKING_DAYS),
            "working hour", new Span(1, Unit.BUSINESS_HOURS));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern NUMBER_THEN_UNIT = Pattern.compile("(-?[\\d.,]+)\\s*(.*)");
    private static final Pattern WORD_THEN_UNIT = Pattern.compile("(\\S+)\\s+(.+)");
    private static final String ANY = "write a span such as '3 days', '10 working days', '48 hours' or '2 weeks'";

    private SpanWords() {}

    /** @param report gets what is wrong, and what would be right */
    static Optional<Span> read(String text, BiConsumer<String, String> report) {
        String[] parts = text.strip().split("\\s+", 2);
        Unit unit = parts.length == 2 ? UNITS.get(parts[1].replaceAll("\\s+", " ")) : null;
        if (unit == null || !WHOLE.matcher(parts[0]).matches()) {
            report.accept(
                    "'" + text + "' is no span of time", right(text.strip().toLowerCase(Locale.ROOT)));
            return Optional.empty();
        }
        int amount = Integer.parseInt(parts[0]);
        if (amount > Span.LONGEST) {
            report.accept("'" + text + "' is too long", "write at most " + Span.LONGEST);
            return Optional.empty();
        }
        return Optional.of(new Span(amount, unit));
    }

    private static String right(String text) {
        if (text.equals("same day")) {
            return "write '0 days'";
        }
        Matcher digits = NUMBER_THEN_UNIT.matcher(text);
        if (digits.matches()) {
            return WHOLE.matcher(digits.group(1)).matches()
                    ? right(Integer.parseInt(digits.group(1)), digits.group(2))
                    : "write a whole number, 0 or more, and a unit: '3 days'";
        }
        Matcher words = WORD_THEN_UNIT.matcher(text);
        Integer number = words.matches() ? NUMBERS.get(words.group(1)) : null;
        return number == null ? ANY : right(number, words.group(2));
    }

    private static String right(int amount, String unit) {
        if (unit.isEmpty()) {
            return "say of what: '" + amount + " days', '" + amount + " working days' or '" + amount + " weeks'";
        }
        if (unit.matches("minutes?")) {
            return "the shortest unit is the hour";
        }
        Span other = OTHERS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
        if (other != null) {
            int all = amount * other.amount();
            return "write '" + all + " " + inNumber(all, other.unit()) + "'";
        }
        return Spelling.nearest(unit, UNITS.keySet())
                .map(near -> "write '" + amount + " " + inNumber(amount, UNITS.get(near)) + "'")
                .orElse("the units are "
                        + Stream.of(Unit.values()).map(SpanWords::plural).collect(Collectors.joining(", ")));
    }

    /** One day, but two days. */
    private static String inNumber(int amount, Unit unit) {
        return amount == 1 ? singular(unit) : plural(unit);
    }

    private static String singular(Unit unit) {
        return plural(unit).replaceFirst("s($| same)", "$1");
    }

    private static String plural(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Unit unit : Unit.values()) {
            units.put(plural(unit), unit);
            units.put(singular(unit), unit);
        }
        return units;
    }
}
