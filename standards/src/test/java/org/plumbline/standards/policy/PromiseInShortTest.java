package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseInShortTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 2 days, of: referral, do: contact | within 2 days",
                "within: 0 days, of: induction, do: assessment | on the same day",
                "within: 3 days, of: referral, do: contact, readings: {days: working} | within 3 working days",
                "within: 10 working days same time, of: opened, do: closed | within 10 working days",
                "within: [15 days, 10 working days], of: referral, do: contact"
                        + " | within 15 days or within 10 working days, whichever ends first",
                "within: {due: target}, of: {each: opened}, do: closed | by the date that each carries",
                "within: 2 days, of: referral, do: contact-by-phone, or: [{do: letter-sent, within: 5 days}]"
                        + " | within 2 days, or within 5 days",
                "within: 2 days, of: referral, do: contact-by-phone, or: [{do: letter-sent}] | within 2 days",
                "every: 2 weeks, from: start, do: contact | every 2 weeks",
                "every: 1 week, from: start, do: contact, slots: grid | once in each week",
                "times: 2, in-each: month, from: start, do: contact | twice in each calendar month",
                "at-least: 3, of: referral, do: contact, window: 7 days | 3 times within 7 days",
                "within: {nth: 3, event: adviser-meeting}, of: start, do: cv | by the third adviser meeting",
                "at-least: 1, of: job-start, opens: 10 weeks, until: job-end, do: cv"
                        + " | once after 10 weeks and before it ends",
                "between: [24 hours, 48 hours], before: start, do: contact | 24 hours to 48 hours before",
                "every: [{weeks: 1-4, gap: 1 week}, {weeks: 5-, gap: 2 months}], from: start, do: contact"
                        + " | every week, then every 2 months",
            })
    void a_limit_is_told_in_a_few_words(String rule, String words) {
        assertThat(PromiseInShort.of(Examples.level(rule))).isEqualTo(words);
    }
}
