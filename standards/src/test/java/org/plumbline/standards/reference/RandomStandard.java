package org.plumbline.standards.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes random standards as files: every measure, limit, condition and reading, in small numbers that meet often. */
final class RandomStandard {

    private static final List<String> TRIGGERS =
            List.of("referral", "start", "job-start", "contact", "missed-appointment", "programme-end", "opened");
    private static final List<String> TARGETS = List.of(
            "contact",
            "adviser-contact",
            "contact-attempt",
            "letter-sent",
            "action-plan",
            "{only: contact}",
            "[letter-sent, call]",
            "{event: contact, with: {channel: [phone, video]}}",
            "exit-report",
            "start");

    private final Dice dice;

    RandomStandard(Dice dice) {
        this.dice = dice;
    }

    TrialCase.Text write(String calendar, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        List<String> levels = new ArrayList<>();
        int many = dice.between(1, 3);
        for (int i = 1; i <= many; i++) {
            levels.add(level(i));
        }
        return new TrialCase.Text(head(calendar), levels, from, until);
    }

    private String head(String calendar) {
        return """
                standard: trial
                title: Trial standard
                vocabulary: 1
                calendar: %s
                source: a test
                opens: referral
                closes: [programme-end, transferred]
                reopens: returned
                levels:
                """.formatted(calendar);
    }

    private String level(int number) {
        StringBuilder yaml = new StringBuilder("""
                  - id: %s
                    dimension: first-contact
                    promise: A promise.
                """.formatted("L" + number));
        if (dice.percent(60)) {
            within(yaml, number);
        } else {
            every(yaml);
        }
        if (dice.percent(20)) {
            line(yaml, "segment", condition(false));
            if (dice.percent(40)) {
                line(yaml, "segment-at", "now");
            }
        }
        leeway(yaml);
        if (dice.percent(15)) {
            line(yaml, "if", condition(true));
        }
        return yaml.toString();
    }

    private void leeway(StringBuilder yaml) {
        if (dice.percent(35)) {
            line(yaml, "pauses", dice.of("hospital", "prison", "[hospital, prison]"));
        }
        if (yaml.indexOf("excuse: any-time") > 0 || dice.percent(20)) {
            line(
                    yaml,
                    "excuses",
                    dice.of(
                            "customer-declined",
                            "[customer-declined, moved-away]",
                            "[customer-declined, missed-appointment]",
                            "{event: missed-appointment}"));
        }
    }

    private void within(StringBuilder yaml, int number) {
        String trigger = dice.of(TRIGGERS);
        List<String> readings = readings("early: counts");
        line(yaml, "within", limit(readings));
        boolean follows = number > 1 && dice.percent(30);
        String event = dice.percent(50) ? trigger : "{each: " + trigger + "}";
        line(yaml, "of", follows ? link(dice.between(1, number - 1)) : event);
        line(yaml, "do", dice.of(TARGETS));
        if (dice.percent(25)) {
            String own = dice.percent(70) ? ", within: " + limit(readings) : "";
            String when = dice.percent(60) ? ", if: " + condition(true) : "";
            line(yaml, "or", "[{do: " + dice.of(TARGETS) + own + when + "}]");
        }
        writeReadings(yaml, readings);
    }

    private String link(int level) {
        return "{level: L" + level + ", when: " + dice.of("done", "due", "done-or-due") + "}";
    }

    private void every(StringBuilder yaml) {
        boolean periods = dice.percent(30);
        List<String> readings = periods
                ? readings("part-period: counts", "part-period: pro-rata")
                : readings("first-due: from-first-target");
        if (periods) {
            line(yaml, "times", "" + dice.between(1, 3));
            line(yaml, "in-each", dice.of("week", "month", "month", "quarter", "year"));
        } else {
            line(yaml, "every", dice.percent(70) ? gap() : phases());
            if (dice.percent(40)) {
                line(yaml, "slots", "grid");
            }
        }
        line(yaml, "from", dice.of("start", "referral", "job-start"));
        if (dice.percent(50)) {
            line(
                    yaml,
                    "until",
                    dice.of("job-end", dice.between(1, 9) + " weeks", "[6 weeks, job-end]", "40 days", "2 months"));
        }
        line(yaml, "do", dice.of("contact", "adviser-contact", "contact-attempt", "{only: contact}"));
        writeReadings(yaml, readings);
    }

    private String phases() {
        int first = dice.between(1, 3);
        String last = dice.percent(50) ? "" : "" + (first + dice.between(2, 8));
        return "[{weeks: 1-" + first + ", gap: " + gap() + "}, {weeks: " + (first + 1) + "-" + last + ", gap: " + gap()
                + "}]";
    }

    private String gap() {
        return dice.of(
                dice.between(1, 20) + " days",
                dice.between(1, 3) + " weeks",
                "1 months",
                dice.between(1, 10) + " working days",
                dice.between(12, 96) + " hours");
    }

    private String limit(List<String> readings) {
        if (dice.percent(8)) {
            return "{due: target}";
        }
        if (dice.percent(12)) {
            return "[" + dice.between(1, 20) + " days, "
                    + dice.of("{due: target}", "3 working days", "72 hours", "1 months") + "]";
        }
        int least = readings.contains("first-day: 1") ? 1 : 0;
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

    private List<String> readings(String... own) {
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

    private void maybe(List<String> some, int percent, String... words) {
        if (dice.percent(percent)) {
            some.add(dice.of(words));
        }
    }

    private static void writeReadings(StringBuilder yaml, List<String> readings) {
        line(yaml, "readings", "{" + String.join(", ", readings) + "}");
    }

    private String condition(boolean happenedToo) {
        String simple = dice.of("{group: PG5}", "{group: [PG5, PG6]}", "{not: {group: PG5}}");
        if (!happenedToo || dice.percent(25)) {
            return simple;
        }
        return dice.of(
                "{happened: contact}",
                "{happened: contact, since: trigger}",
                "{not: {happened: contact, since: trigger}}",
                "{not: {happened: start}}",
                "{all: [{happened: start}, {not: {group: PG6}}]}");
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }
}
