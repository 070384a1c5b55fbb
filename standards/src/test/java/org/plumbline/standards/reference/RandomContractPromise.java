package org.plumbline.standards.reference;

import java.util.List;

/** Writes random promises that a contract keeps as a whole. */
record RandomContractPromise(Dice dice, RandomWords words) {

    void write(StringBuilder yaml) {
        if (dice.percent(60)) {
            volume(yaml);
            return;
        }
        List<String> readings = words.readings();
        if (dice.percent(50)) {
            RandomWords.line(yaml, "within", words.span(1));
            RandomWords.line(yaml, "of", dice.of("{each: data-breach}", "go-live"));
            RandomWords.line(yaml, "do", dice.of("breach-notification", "policy-review"));
        } else {
            RandomWords.line(yaml, "every", words.gap());
            RandomWords.line(yaml, "from", dice.of("go-live", "line-open"));
            RandomWords.line(yaml, "do", dice.of("policy-review", "[policy-review, audit-held]"));
            if (dice.percent(40)) {
                RandomWords.line(yaml, "until", "scheme-end");
            }
        }
        RandomWords.writeReadings(yaml, readings);
    }

    private void volume(StringBuilder yaml) {
        RandomWords.line(yaml, "volume", "" + dice.between(1, 3));
        RandomWords.line(yaml, "in-each", dice.of("month", "quarter", "calendar-year", "tax-year", "contract-year"));
        RandomWords.line(yaml, "from", dice.of("go-live", "go-live", "line-open"));
        RandomWords.line(
                yaml, "do", dice.of("host-employer-engaged", "job-created", "[host-employer-engaged, job-created]"));
        if (dice.percent(30)) {
            RandomWords.line(yaml, "until", "scheme-end");
        }
        if (dice.percent(20)) {
            RandomWords.line(yaml, "not-before", dice.of("2026-02-01", "2026-04-06", "2026-11-15", "2027-01-01"));
        }
        if (dice.percent(40)) {
            RandomWords.line(yaml, "distinct", "employer");
        }
        RandomWords.writeReadings(
                yaml, dice.of(List.of(), List.of("part-period: counts"), List.of("part-period: pro-rata")));
    }
}
