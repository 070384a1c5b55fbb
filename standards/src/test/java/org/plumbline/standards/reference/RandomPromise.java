package org.plumbline.standards.reference;

import java.util.List;

/** Writes random promises that are kept in each case, by every measure. */
record RandomPromise(Dice dice, RandomWords words) {

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

    /** @param number of the level in its standard; it may follow those above it */
    void write(StringBuilder yaml, int number) {
        int shape = dice.below(100);
        if (shape < 38) {
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
    }

    private void within(StringBuilder yaml, int number) {
        String trigger = dice.of(TRIGGERS);
        List<String> readings = words.readings("early: counts");
        RandomWords.line(yaml, "within", words.limit(readings));
        trigger(yaml, number, trigger);
        RandomWords.line(yaml, "do", dice.of(TARGETS));
        if (dice.percent(25)) {
            String own = dice.percent(70) ? ", within: " + words.limit(readings) : "";
            String when = dice.percent(60) ? ", if: " + words.condition(true) : "";
            RandomWords.line(yaml, "or", "[{do: " + dice.of(TARGETS) + own + when + "}]");
        }
        RandomWords.writeReadings(yaml, readings);
    }

    private void trigger(StringBuilder yaml, int number, String trigger) {
        boolean follows = number > 1 && dice.percent(30);
        boolean each = dice.percent(50);
        RandomWords.line(
                yaml, "of", follows ? link(dice.between(1, number - 1)) : each ? "{each: " + trigger + "}" : trigger);
        if (!follows && !each && dice.percent(20)) {
            RandomWords.line(yaml, "share", "90%");
            RandomWords.line(yaml, "over", dice.of("start", "referral", "opened"));
        }
    }

    private void atLeast(StringBuilder yaml, int number) {
        List<String> readings = words.readings();
        int least = readings.contains("first-day: 1") ? 1 : 0;
        RandomWords.line(yaml, "at-least", "" + dice.of(1, 2, 2, 3));
        trigger(yaml, number, dice.of(TRIGGERS));
        RandomWords.line(yaml, "do", dice.of(TARGETS));
        if (dice.percent(60)) {
            RandomWords.line(
                    yaml, "window", dice.percent(25) ? "next calendar " + dice.of("week", "month") : words.span(least));
        } else {
            RandomWords.line(yaml, "until", dice.of("programme-end", "job-end", "exit-report", "letter-sent"));
            if (dice.percent(50)) {
                RandomWords.line(
                        yaml, "opens", dice.of(dice.between(1, 9) + " days", "4 working days", "2 weeks", "1 months"));
            }
        }
        if (dice.percent(30)) {
            RandomWords.line(yaml, "distinct", "days");
        }
        if (dice.percent(20)) {
            RandomWords.line(yaml, "enough", dice.of("adviser-contact", "letter-sent", "action-plan"));
        }
        RandomWords.writeReadings(yaml, readings);
    }

    private void between(StringBuilder yaml) {
        boolean before = dice.percent(75);
        boolean booked = before && dice.percent(70);
        List<String> readings = words.readings("early: counts", "early: misses");
        words.maybe(readings, booked ? 30 : 0, "anchor: held");
        words.maybe(readings, booked ? 30 : 0, "short-notice: withdraws");
        String unit = dice.of("hours", "days", "days", "working days", "weeks", "months");
        int near =
                dice.between(readings.contains("first-day: 1") && !before ? 1 : 0, 4) * (unit.equals("hours") ? 12 : 1);
        int far = near + dice.between(0, 3) * (unit.equals("hours") ? 12 : 1);
        boolean any = before && dice.percent(25);
        RandomWords.line(yaml, "between", "[" + near + " " + unit + ", " + (any ? "any time" : far + " " + unit) + "]");
        boolean each = dice.percent(30);
        if (booked) {
            RandomWords.line(
                    yaml,
                    "before",
                    "{" + (each ? "each: appointment-booked" : "event: induction-booked") + ", at: scheduled}");
            if (dice.percent(50)) {
                RandomWords.line(yaml, "called-off", each ? "appointment-cancelled" : "induction-cancelled");
            }
            if (!each && dice.percent(50)) {
                RandomWords.line(yaml, "held", "induction");
            }
        } else {
            String anchor = dice.of("start", "job-start", "missed-appointment", "letter-sent");
            RandomWords.line(yaml, before ? "before" : "after", each ? "{each: " + anchor + "}" : anchor);
        }
        RandomWords.line(yaml, "do", dice.of("call", "contact", "adviser-contact", "{only: contact}", "action-plan"));
        RandomWords.writeReadings(yaml, readings);
    }

    private void value(StringBuilder yaml) {
        RandomWords.line(yaml, "value", "travel-minutes");
        RandomWords.line(yaml, "of", dice.of("venue-assigned", "{each: venue-assigned}"));
        RandomWords.line(yaml, dice.of("max", "min"), dice.of("40", "39.5"));
        RandomWords.writeReadings(yaml, dice.percent(50) ? List.of() : List.of("closing: misses"));
    }

    private String link(int level) {
        return "{level: L" + level + ", when: " + dice.of("done", "due", "done-or-due") + "}";
    }

    private void every(StringBuilder yaml) {
        boolean periods = dice.percent(45);
        List<String> readings = periods
                ? words.readings("part-period: counts", "part-period: pro-rata")
                : words.readings("first-due: from-first-target", "numbering: resumes", "phase-change: later-limit");
        if (periods) {
            RandomWords.line(yaml, "times", "" + dice.between(1, 3));
            RandomWords.line(yaml, "in-each", dice.of("week", "month", "month", "quarter", "year"));
        } else {
            boolean agreed = dice.percent(50);
            RandomWords.line(yaml, "every", agreed ? words.agreed(1) : dice.percent(70) ? words.gap() : words.phases());
            if (!agreed && dice.percent(40)) {
                RandomWords.line(yaml, "slots", "grid");
            }
        }
        String from = dice.of("start", "referral", "job-start");
        RandomWords.line(yaml, "from", dice.percent(30) ? "{each: " + from + "}" : from);
        if (dice.percent(50)) {
            RandomWords.line(
                    yaml,
                    "until",
                    dice.of("job-end", dice.between(1, 9) + " weeks", "[6 weeks, job-end]", "40 days", "2 months"));
        }
        RandomWords.line(yaml, "do", dice.of("contact", "adviser-contact", "contact-attempt", "{only: contact}"));
        RandomWords.writeReadings(yaml, readings);
    }
}
