package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
            })
    void says_what_is_wrong(String rule, String told) {
        InvalidDocument invalid = catchThrowableOfType(InvalidDocument.class, () -> Examples.level(rule));
        assertThat(invalid).as(rule).isNotNull();
        assertThat(invalid.problems().stream().map(Object::toString)).anyMatch(problem -> problem.contains(told));
    }
}
