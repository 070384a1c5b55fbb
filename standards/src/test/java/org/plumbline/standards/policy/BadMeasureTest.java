package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.yaml.InvalidDocument;

/** What an author is told of a measure that can't be read, in the words of the file. */
class BadMeasureTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "at-least: 3, of: referral, do: call | no end of its window",
                "at-least: 3, of: referral, do: call, window: 7 days, until: programme-end | both end it",
                "at-least: 0, of: referral, do: call, window: 7 days | write a number from 1 to 1000",
                "at-least: 3, of: referral, do: call, window: a week | write '1 week'",
                "at-least: 3, of: referral, do: call, window: 7 days, every: 2 weeks | are two promises",
                "at-least: 3, of: referral, do: call, window: 7 days, from: start | does not go with 'at-least'",
                "at-least: 3, of: referral, do: call, window: 7 days, distinct: weeks | unknown word 'weeks'",
                "at-least: 3, of: referral, do: call, window: 7 days, readings: {part-period: counts}"
                        + " | it belongs to 'times'",
                "between: 24 hours, after: start, do: call | a window has two ends",
                "between: [24 hours, 48 hours], do: call | write one of 'before' and 'after'",
                "between: [24 hours, 48 hours], before: start, after: start, do: call | lies before or after something",
                "between: [48 hours, 24 hours], after: start, do: call | write the nearer end first",
                "between: [10 weeks, any time], after: job-start, do: call | never falls due",
                "between: [1 business hours, 2 business hours], before: start, do: call | not counted backwards",
                "between: [24 hours, 48 hours], before: start, do: call, held: induction | goes with a booking",
                "between: [24 hours, 48 hours], before: {event: induction-booked, at: channel}, do: call | no due date",
                "between: [24 hours, 48 hours], after: start, do: call, readings: {anchor: held} | with a booking",
                "within: 3 days, of: referral, do: cv, readings: {early: misses} | goes with 'between' alone",
                "value: travel-minutes, of: contact | no bound",
                "value: travel-minutes, of: contact, min: 3, max: 2 | no number would do",
                "value: channel, of: contact, max: 2 | name an attribute that holds a number",
                "value: travel-minuts, of: contact, max: 2 | did you mean 'travel-minutes'",
                "value: minutes, of: contact, max: many | write a number",
                "value: minutes, of: contact, max: 2, do: cv | does not go with 'value'",
                "volume: 30, in-each: calendar-year, from: go-live, do: contact | 'contact' happens in a case",
                "volume: 30, in-each: calendar-year, from: start, do: job-created | 'start' happens in a case",
                "within: 3 days, of: referral, do: policy-review | 'referral' happens in a case",
                "volume: 30, in-each: fortnight, from: go-live, do: job-created | unknown word 'fortnight'",
                "within: 3 days, of: {level: b, when: done}, do: cv | no level 'b' stands above this one",
                "within: 3 days, of: {level: a, when: done}, do: cv | no level 'a' stands above this one",
                "within: 3 days, of: {level: b}, do: cv | when",
                "within: 3 days, of: {level: b, when: late}, do: cv | unknown word 'late'",
                "within: 3 days, of: referral, do: cv, replaces: a | no level 'a' stands above this one",
                "within: 3 days, of: referral, do: cv, replaces: [b] | no level 'b' stands above this one",
                "within: 3 days, of: start, do: cv, over: referral | says nothing without a share",
                "within: 3 days, of: {each: start}, do: cv, share: 90%, over: referral | goes with the first trigger",
                "every: 3 days, from: start, do: cv, share: 90%, over: referral | goes with the first trigger",
                "within: {nth: 0, event: contact}, of: start, do: cv | write a number from 1 to 100",
                "within: {nth: 3}, of: start, do: cv | event",
                "within: [3 days, {nth: 3, event: contact}], of: start, do: cv | stands alone",
                "within: 3 days, of: start, do: cv, if: {by: limit} | 'by' goes with 'happened'",
                "at-least: 1, of: start, do: cv, window: 7 days, opens: 1 week | 'opens' goes with 'until'",
                "at-least: 1, of: start, do: cv, until: exit, opens: 7 hours | a window opens with a day",
                "volume: 0, in-each: month, from: go-live, do: job-created | write a number from 1 to 100000",
            })
    void says_what_is_wrong(String rule, String told) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> Examples.level(rule));
        assertThat(invalid).as(rule).isNotNull();
        assertThat(invalid.problems().stream().map(Object::toString)).anyMatch(problem -> problem.contains(told));
    }

    @Test
    void no_promise_replaces_what_it_follows() {
        String file = Examples.TOP
                + "- {id: a, dimension: first-contact, promise: We will., within: 10 days, of: referral, do: cv}\n"
                + "- {id: b, dimension: first-contact, promise: We will., within: 3 days, do: induction,"
                + " of: {level: a, when: due}, replaces: a}";
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> Examples.standard(file));
        assertThat(invalid.problems().toString())
                .contains("'b' follows what it replaces")
                .contains("10");
    }
}
