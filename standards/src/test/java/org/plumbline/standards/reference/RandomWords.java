package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.List;

/** The words that random promises are made of: limits, conditions and readings, in small numbers that meet often. */
record RandomWords(Dice dice) {

    String phases() {
        int first = dice.between(1, 3);
        String last = dice.percent(50) ? "" : "" + (first + dice.between(2, 8));
        return "[{weeks: 1-" + first + ", gap: " + gap() + "}, {weeks: " + (first + 1) + "-" + last + ", gap: " + gap()
                + "}]";
    }

    String gap() {
        return dice.of(
                dice.between(1, 20) + " days",
                dice.between(1, 3) + " weeks",
                "1 months",
                dice.between(1, 10) + " working days",
                dice.between(12, 96) + " hours");
    }

    String limit(List<String> readings) {
        if (dice.percent(8)) {
            return "{due: target}";
        }
        if (dice.percent(12)) {
            return "[" + dice.between(1, 20) + " days, "
                    + dice.of("{due: target}", "3 working days", "72 hours", "1 months") + "]";
        }
        if (dice.percent(8)) {
            return "{nth: " + dice.between(1, 3) + ", event: " + dice.of("contact", "adviser-contact", "letter-sent")
                    + "}";
        }
        int least = readings.contains("first-day: 1") ? 1 : 0;
        if (dice.percent(8)) {
            return dice.percent(50)
                    ? agreed(least)
                    : "{agreed: channel, as: {phone: " + span(least) + ", letter: " + span(least) + "}}";
        }
        return span(least);
    }

    /** By the case's own plan, which may say another word, or none. */
    String agreed(int least) {
        return "{agreed: contact-plan, as: {daily: " + span(least) + ", weekly: " + span(least) + ", fortnightly: "
                + span(least) + "}}";
    }

    String span(int least) {
        return dice.of(
                dice.between(1, 60) + " hours",
                dice.between(1, 30) + " business hours",
                dice.between(least, 10) + " days",
                dice.between(least, 10) + " days",
                dice.between(least, 8) + " working days",
                dice.between(least, 8) + " working days",
                dice.between(least, 8) + " working days same time",
                dice.between(1, 4) + " weeks",
                dice.between(1, 3) + " months");
    }

    List<String> readings(String... own) {
        List<String> some = new ArrayList<>();
        maybe(some, 20, "days: working");
        maybe(some, 20, "day-zero: next-working-day");
        maybe(some, 20, "first-day: 1");
        maybe(some, 30, "precision: day", "precision: hour");
        maybe(some, 20, "month: 28 days", "month: 30 days");
        maybe(some, 60, "closing: keeps", "closing: misses", "closing: ignores");
        maybe(some, 35, own);
        maybe(some, 12, "excuse: any-time");
        return some;
    }

    void maybe(List<String> some, int percent, String... words) {
        if (words.length > 0 && dice.percent(percent)) {
            some.add(dice.of(words));
        }
    }

    static void writeReadings(StringBuilder yaml, List<String> readings) {
        line(yaml, "readings", "{" + String.join(", ", readings) + "}");
    }

    String condition(boolean happenedToo) {
        String simple = dice.of("{group: PG5}", "{group: [PG5, PG6]}", "{not: {group: PG5}}");
        if (!happenedToo || dice.percent(25)) {
            return simple;
        }
        return dice.of(
                "{happened: contact}",
                "{happened: contact, since: trigger}",
                "{not: {happened: contact, since: trigger}}",
                "{not: {happened: start}}",
                "{happened: start, by: limit}",
                "{not: {happened: contact, since: trigger, by: limit}}",
                "{all: [{happened: start}, {not: {group: PG6}}]}");
    }

    static void line(StringBuilder yaml, String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }
}
