package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.event.Vocabulary;

/** What is said of measures that ask for more than one target by a limit: the sentence, and what it counts. */
class MeasureSentencesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "at-least: 3, of: referral, do: contact-attempt, window: 7 days, segment: {transferred: yes}"
                        + " | Where transferred from another provider: within 7 days of the first referral, at least 3"
                        + " times, attempted contact."
                        + " | Several on one day count each for itself. What comes before the window or after it does"
                        + " not count.",
                "at-least: 3, of: {each: missed-appointment}, do: call, window: next calendar week, distinct: days,"
                        + " enough: contact"
                        + " | In the calendar week after that of each missed appointment, at least 3 times on different"
                        + " days, phone call; or just once, contact."
                        + " | Several on one day count once. Contact is enough by itself. What comes before the window"
                        + " or after it does not count.",
                "at-least: 1, of: start, do: kit-item-issued, until: programme-end"
                        + " | From the first start on the programme until end of the programme, at least once, kit item"
                        + " issued."
                        + " | It is judged when end of the programme happens, and is open until then.",
            })
    void is_said_in_plain_words(String rule, String sentence, String counts) {
        Level level = Examples.level(rule);
        assertThat(PromiseSentence.of(level, Vocabulary.builtIn())).isEqualTo(sentence);
        String all = String.join(
                " ",
                WhatCounts.of(
                        Examples.standard(
                                Examples.TOP + "- {id: a, dimension: first-contact, promise: We will., " + rule + "}"),
                        level,
                        Vocabulary.builtIn()));
        assertThat(all).contains(counts);
    }
}
