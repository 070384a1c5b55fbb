package org.plumbline.standards.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;

/** Which verdicts no example can show, because the rule never leads there. */
class PossibleTest {

    private static final String FILE = """
            standard: mine
            title: Mine
            vocabulary: 1
            calendar: england-and-wales
            source: this test
            opens: referral
            closes: programme-end
            levels:
            - {id: a, dimension: first-contact, promise: We will., %s}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 3 days, of: referral, do: call | MET MISSED OPEN WITHDRAWN",
                "within: 3 hours, of: referral, do: call | MET MISSED OPEN WITHDRAWN NO_EVIDENCE",
                "within: 3 hours, of: referral, do: call, readings: {precision: day} | MET MISSED OPEN WITHDRAWN",
                "within: 3 days, of: referral, do: call, excuses: [ill] | MET MISSED OPEN WITHDRAWN EXCUSED",
                "within: 3 days, of: referral, do: call, readings: {closing: ignores} | MET MISSED OPEN",
                "within: 3 days, of: referral, do: call, readings: {closing: misses} | MET MISSED OPEN",
                "within: 3 days, of: exit, do: exit-report | MET MISSED OPEN",
                "within: 3 days, of: referral, do: start, if: {happened: start} | MET MISSED",
                "within: 3 days, of: referral, do: call, if: {happened: start} | MET MISSED OPEN WITHDRAWN",
                "'within: {agreed: track, as: {a: 1 day}}, of: referral, do: call' | MET MISSED OPEN WITHDRAWN"
                        + " NO_EVIDENCE",
                "'every: {agreed: track, as: {a: 1 day}}, from: start, do: call, segment: {track: a}' | MET MISSED OPEN"
                        + " WITHDRAWN",
                "every: 1 week, from: start, do: call, readings: {closing: keeps} | MET MISSED OPEN",
                "every: 1 week, from: start, until: job-start, do: call, readings: {closing: ignores} | MET MISSED OPEN"
                        + " WITHDRAWN",
                "every: 12 months, from: go-live, do: policy-review | MET MISSED OPEN",
                "volume: 3, in-each: month, from: go-live, do: job-created | MET MISSED OPEN",
                "value: minutes, of: call, max: 3 | MET MISSED NO_EVIDENCE",
                "between: [0 days, any time], before: {each: external-referral}, do: call | MET MISSED OPEN",
                "between: [0 days, any time], before: {event: induction-booked, at: scheduled}, do: call | MET MISSED"
                        + " OPEN WITHDRAWN NO_EVIDENCE",
                "between: [1 day, 3 days], after: start, do: call | MET MISSED OPEN WITHDRAWN",
            })
    void told_from_the_rule_alone(String rule, String states) {
        Standard standard = StandardReader.read(
                "mine.yaml",
                new StringReader(FILE.formatted(rule)),
                Vocabulary.builtIn(),
                Calendars.builtIn().ids());
        Set<String> possible = Possible.of(standard, standard.levels().get(0), Vocabulary.builtIn()).stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(possible).containsExactlyInAnyOrder(states.strip().split(" "));
    }
}
