package org.plumbline.standards.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.policy.Subject;

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
    private final Subject subject;

    /** @param subject whose promises most of them are */
    RandomStandard(Dice dice, Subject subject) {
        this.dice = dice;
        this.subject = subject;
    }

    Dice dice() {
        return dice;
    }

    TrialCase.Text write(String calendar, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        List<String> levels = new ArrayList<>();
        int many = dice.between(1, 3);
        for (int i = 1; i <= many; i++) {
            levels.add(level(i));
        }
        return new TrialCase.Text(head(calendar), levels, from, until);
    }

    /** The same, but for one promise that is made by the same measure in other words. */
    TrialCase.Text revised(TrialCase.Text text) {
        List<String> levels = new ArrayList<>(text.levels());
        int which = dice.below(levels.size());
        String revised = level(which + 1);
        while (!measure(revised).equals(measure(levels.get(which)))) {
            revised = level(which + 1);
        }
        levels.set(which, revised);
        return text.withLevels(levels);
    }

    /** The key that a level's rule begins with. */
    private static String measure(String level) {
        return level.split("\n")[3].split(":")[0];
    }

    private String head(String calendar) {
        String cases = dice.percent(25) ? "applies-to: cases\n" : "";
        return """
                standard: trial
                title: Trial standard
                vocabulary: 1
                calendar: %s
                source: a test
                opens: referral
                closes: [programme-end, transferred]
                reopens: returned
                %slevels:
                """.formatted(calendar, cases);
    }

    private String level(int number) {
        StringBuilder yaml = new StringBuilder("""
                  - id: %s
                    dimension: first-contact
                    promise: A promise.
                """.formatted("L" + number));
        int shape = dice.below(100);
        if (subject == Subject.CONTRACT && dice.percent(85)) {
            ofContract(yaml);
        } else if (shape < 38) {
            within(yaml, number);
        } else if (shape < 53) {
            atLeast(yaml, number);
        } else if (shape < 71) {
            between(yaml);
        } else if (shape < 78) {
            value(yaml);
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
        if (number > 1 && dice.percent(15)) {
            line(yaml, "replaces", "L" + dice.between(1, number - 1));
        }
        if (dice.percent(15)) {
            line(yaml, "if", condition(true));
        }
        return yaml.toString();
    }

    private void leeway(StringBuilder yaml) {
        if (dice.percent(35)) {
            line(yaml, "pauses", dice.of("hospital", "prison", "[hospital, prison]"));
        }
        if (yaml.indexOf("excuse: any-time") > 0 || dice.percent(yaml.indexOf("value: ") > 0 ? 80 : 20)) {
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
        trigger(yaml, number, trigger);
        line(yaml, "do", dice.of(TARGETS));
        if (dice.percent(25)) {
            String own = dice.percent(70) ? ", within: " + limit(readings) : "";
            String when = dice.percent(60) ? ", if: " + condition(true) : "";
            line(yaml, "or", "[{do: " + dice.of(TARGETS) + own + when + "}]");
        }
        writeReadings(yaml, readings);
    }

    private void trigger(StringBuilder yaml, int number, String trigger) {
        boolean follows = number > 1 && dice.percent(30);
        boolean each = dice.percent(50);
        line(yaml, "of", follows ? link(dice.between(1, number - 1)) : each ? "{each: " + trigger + "}" : trigger);
        if (!follows && !each && dice.percent(20)) {
            line(yaml, "share", "90%");
            line(yaml, "over", dice.of("start", "referral", "opened"));
        }
    }

    private void atLeast(StringBuilder yaml, int number) {
        List<String> readings = readings();
        int least = readings.contains("first-day: 1") ? 1 : 0;
        line(yaml, "at-least", "" + dice.of(1, 2, 2, 3));
        trigger(yaml, number, dice.of(TRIGGERS));
        line(yaml, "do", dice.of(TARGETS));
        if (dice.percent(60)) {
            line(yaml, "window", dice.percent(25) ? "next calendar " + dice.of("week", "month") : span(least));
        } else {
            line(yaml, "until", dice.of("programme-end", "job-end", "exit-report", "letter-sent"));
            if (dice.percent(50)) {
                line(yaml, "opens", dice.of(dice.between(1, 9) + " days", "4 working days", "2 weeks", "1 months"));
            }
        }
        if (dice.percent(30)) {
            line(yaml, "distinct", "days");
        }
        if (dice.percent(20)) {
            line(yaml, "enough", dice.of("adviser-contact", "letter-sent", "action-plan"));
        }
        writeReadings(yaml, readings);
    }

    private void between(StringBuilder yaml) {
        boolean before = dice.percent(75);
        boolean booked = before && dice.percent(70);
        List<String> readings = readings("early: counts", "early: misses");
        maybe(readings, booked ? 30 : 0, "anchor: held");
        maybe(readings, booked ? 30 : 0, "short-notice: withdraws");
        String unit = dice.of("hours", "days", "days", "working days", "weeks", "months");
        int near =
                dice.between(readings.contains("first-day: 1") && !before ? 1 : 0, 4) * (unit.equals("hours") ? 12 : 1);
        int far = near + dice.between(0, 3) * (unit.equals("hours") ? 12 : 1);
        boolean any = before && dice.percent(25);
        line(yaml, "between", "[" + near + " " + unit + ", " + (any ? "any time" : far + " " + unit) + "]");
        boolean each = dice.percent(30);
        if (booked) {
            line(
                    yaml,
                    "before",
                    "{" + (each ? "each: appointment-booked" : "event: induction-booked") + ", at: scheduled}");
            if (dice.percent(50)) {
                line(yaml, "called-off", each ? "appointment-cancelled" : "induction-cancelled");
            }
            if (!each && dice.percent(50)) {
                line(yaml, "held", "induction");
            }
        } else {
            String anchor = dice.of("start", "job-start", "missed-appointment", "letter-sent");
            line(yaml, before ? "before" : "after", each ? "{each: " + anchor + "}" : anchor);
        }
        line(yaml, "do", dice.of("call", "contact", "adviser-contact", "{only: contact}", "action-plan"));
        writeReadings(yaml, readings);
    }

    private void value(StringBuilder yaml) {
        line(yaml, "value", "travel-minutes");
        line(yaml, "of", dice.of("venue-assigned", "{each: venue-assigned}"));
        line(yaml, dice.of("max", "min"), dice.of("40", "39.5"));
        writeReadings(yaml, dice.percent(50) ? List.of() : List.of("closing: misses"));
    }

    private void ofContract(StringBuilder yaml) {
        if (dice.percent(60)) {
            volume(yaml);
            return;
        }
        List<String> readings = readings();
        if (dice.percent(50)) {
            line(yaml, "within", span(1));
            line(yaml, "of", dice.of("{each: data-breach}", "go-live"));
            line(yaml, "do", dice.of("breach-notification", "policy-review"));
        } else {
            line(yaml, "every", gap());
            line(yaml, "from", dice.of("go-live", "line-open"));
            line(yaml, "do", dice.of("policy-review", "[policy-review, audit-held]"));
            if (dice.percent(40)) {
                line(yaml, "until", "scheme-end");
            }
        }
        writeReadings(yaml, readings);
    }

    private void volume(StringBuilder yaml) {
        line(yaml, "volume", "" + dice.between(1, 3));
        line(yaml, "in-each", dice.of("month", "quarter", "calendar-year", "tax-year", "contract-year"));
        line(yaml, "from", dice.of("go-live", "go-live", "line-open"));
        line(yaml, "do", dice.of("host-employer-engaged", "job-created", "[host-employer-engaged, job-created]"));
        if (dice.percent(30)) {
            line(yaml, "until", "scheme-end");
        }
        if (dice.percent(20)) {
            line(yaml, "not-before", dice.of("2026-02-01", "2026-04-06", "2026-11-15", "2027-01-01"));
        }
        if (dice.percent(40)) {
            line(yaml, "distinct", "employer");
        }
        writeReadings(yaml, dice.of(List.of(), List.of("part-period: counts"), List.of("part-period: pro-rata")));
    }

    private String link(int level) {
        return "{level: L" + level + ", when: " + dice.of("done", "due", "done-or-due") + "}";
    }

    private void every(StringBuilder yaml) {
        boolean periods = dice.percent(45);
        List<String> readings = periods
                ? readings("part-period: counts", "part-period: pro-rata")
                : readings("first-due: from-first-target", "numbering: resumes", "phase-change: later-limit");
        if (periods) {
            line(yaml, "times", "" + dice.between(1, 3));
            line(yaml, "in-each", dice.of("week", "month", "month", "quarter", "year"));
        } else {
            boolean agreed = dice.percent(15);
            line(yaml, "every", agreed ? agreed(1) : dice.percent(70) ? gap() : phases());
            if (!agreed && dice.percent(40)) {
                line(yaml, "slots", "grid");
            }
        }
        String from = dice.of("start", "referral", "job-start");
        line(yaml, "from", dice.percent(30) ? "{each: " + from + "}" : from);
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
    private String agreed(int least) {
        return "{agreed: contact-plan, as: {daily: " + span(least) + ", weekly: " + span(least) + "}}";
    }

    private String span(int least) {
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
        if (words.length > 0 && dice.percent(percent)) {
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
                "{happened: start, by: limit}",
                "{not: {happened: contact, since: trigger, by: limit}}",
                "{all: [{happened: start}, {not: {group: PG6}}]}");
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }
}
