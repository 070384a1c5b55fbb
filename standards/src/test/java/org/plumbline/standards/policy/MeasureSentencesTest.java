package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.event.Vocabulary;

/** What is said of measures that ask for more than one target by a limit: the sentence, and what it counts. */
class MeasureSentencesTest {

    private static final Standard STANDARD = Examples.standard(
            Examples.TOP + "- {id: x, dimension: first-contact, promise: We will., within: 1 day, of: start, do: cv}");

    @Test
    void of_a_promise_that_follows_another() {
        String above = Examples.TOP
                + "- {id: a, dimension: first-contact, promise: We will., within: 10 days, of: referral, do: cv}\n"
                + "- {id: b, dimension: first-contact, promise: We will., within: 3 days, do: induction, of: {level: a,"
                + " when: %s}}";
        Level done = Examples.standard(above.formatted("done")).levels().get(1);
        Level due = Examples.standard(above.formatted("due")).levels().get(1);
        Level either =
                Examples.standard(above.formatted("done-or-due")).levels().get(1);
        assertThat(PromiseSentence.of(done, Vocabulary.builtIn()))
                .isEqualTo("Within 3 days of the CV that promise a asks for, induction.");
        assertThat(PromiseSentence.of(due, Vocabulary.builtIn()))
                .isEqualTo("Within 3 days of the day on which promise a falls due, induction.");
        assertThat(PromiseSentence.of(either, Vocabulary.builtIn()))
                .isEqualTo(
                        "Within 3 days of the CV that keeps promise a, or else the day on which it falls due, induction.");
        assertThat(WhatCounts.of(Examples.standard(above.formatted("done")), done, Vocabulary.builtIn()))
                .contains("The CV that promise a asks for starts a clock, late or not; while it has not happened there"
                        + " is none.");
    }

    @Test
    void of_a_limit_that_the_case_has_agreed() {
        Level gap = Examples.level(
                "every: {agreed: contact-plan, as: {daily: 1 working day, weekly: 1 week}}, from: start, do: contact");
        assertThat(PromiseSentence.of(gap, Vocabulary.builtIn()))
                .isEqualTo(
                        "From start on the programme for as long as the case is open, from one contact to the next at"
                                + " most what rhythm of the contact plan says by then (daily: 1 working day, weekly: 1 week).");
        assertThat(PromiseInShort.of(gap)).isEqualTo("as often as the case's plan says");
        Level limit = Examples.level(
                "within: {agreed: type, as: {urgent: 4 hours, usual: 5 working days}}, of: {each: complaint}, do: call");
        assertThat(PromiseSentence.of(limit, Vocabulary.builtIn()))
                .isEqualTo("Within what type says when each complaint comes (urgent: 4 hours, usual: 5 working days),"
                        + " phone call.");
        assertThat(PromiseInShort.of(limit)).isEqualTo("within what the case's plan says");
        assertThat(WhatCounts.of(STANDARD, limit, Vocabulary.builtIn()))
                .anyMatch(sentence -> sentence.startsWith("The limit is the one that type says when the clock starts"));
    }

    @Test
    void of_weeks_that_go_on_counting() {
        Level resumes = Examples.level("every: [{weeks: 1-6, gap: 1 week}, {weeks: 7-, gap: 2 weeks}], from: {each:"
                + " job-start}, until: job-end, do: contact, readings: {numbering: resumes, phase-change:"
                + " later-limit}");
        assertThat(PromiseSentence.of(resumes, Vocabulary.builtIn()))
                .startsWith("From each job start until job end with weeks counted on from the first, ");
        assertThat(WhatCounts.of(STANDARD, resumes, Vocabulary.builtIn()))
                .contains("The limit is that of the week in which the gap starts, or where it would end in weeks with"
                        + " another limit, that one; week 1 is the first seven days.");
    }

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
                "at-least: 1, of: job-start, opens: 10 weeks, until: [job-end, programme-end],"
                        + " do: in-work-support-offered"
                        + " | From 10 weeks after the first job start until job end or end of the programme, at"
                        + " least once, in-work support offered."
                        + " | What comes before the window opens does not count, and if it ends before that, the clock"
                        + " is withdrawn.",
                "within: 10 working days, of: induction, do: assessment, share: 95%, over: start"
                        + " | At least 95% of each month's cases with start on the programme: within 10 working days of"
                        + " the first induction, assessment of needs."
                        + " | A case counts in the share from its first start on the programme on, and while its clock"
                        + " has not started it is open.",
                "within: {nth: 3, event: {event: adviser-meeting, with: {channel: in-person}}}, of: start,"
                        + " do: specialist-referral, if: {happened: need-identified, by: limit}"
                        + " | By the day of the third meeting with the adviser (channel in-person) since the first start"
                        + " on the programme, referral to a specialist; only if need identified has happened by the"
                        + " limit."
                        + " | Only meeting with the adviser (channel in-person) advances the number, and until the third"
                        + " nothing falls due; all of that day still counts.",
                "between: [24 hours, 48 hours], before: {event: induction-booked, at: scheduled},"
                        + " do: pre-induction-call, called-off: induction-cancelled, held: induction,"
                        + " readings: {anchor: held}"
                        + " | From 24 to 48 hours before the time that the booking of the induction gives as"
                        + " \"scheduled for\", call before the induction."
                        + " | Booking of the induction names the time that is counted from. A new booking moves it, and"
                        + " the last one judges. Cancellation of the induction calls it off. A booking that leaves no"
                        + " time for it is a miss. What comes too early does not count.",
                "between: [0 days, any time], before: {each: appointment-booked, at: scheduled}, do: reminder-sent,"
                        + " readings: {short-notice: withdraws}"
                        + " | At any time before the time that each booking of an appointment gives as \"scheduled"
                        + " for\", reminder sent."
                        + " | A new booking moves it: the old one is withdrawn if nothing was decided yet, and each is"
                        + " judged by itself. A booking that leaves no time for it is withdrawn.",
                "between: [7 days, any time], before: {event: phase-transfer-booked, at: scheduled},"
                        + " do: information-given"
                        + " | At least 7 days before the time that the date set for the transfer to the next provider"
                        + " gives as \"scheduled for\", information given."
                        + " | What comes too early does not count.",
                "between: [7 days, 7 days], before: {each: external-referral}, do: consent-discussion,"
                        + " readings: {early: counts}"
                        + " | Exactly 7 days before each referral to an outside service, explanation before sharing data."
                        + " | Each referral to an outside service is what is counted from. What comes too early counts"
                        + " too.",
                "between: [100 days, 300 days], after: start, do: job-start, readings: {early: misses}"
                        + " | From 100 to 300 days after the first start on the programme, job start."
                        + " | The first start on the programme is what is counted from. What comes too early is a"
                        + " miss.",
                "value: travel-minutes, max: 40, of: {each: venue-assigned}"
                        + " | At each venue assigned, travel time in minutes: at most 40."
                        + " | Each venue assigned is judged when it happens. Without a number there is no evidence.",
                "value: travel-minutes, min: 0.5, max: 2, of: contact"
                        + " | At the first contact, travel time in minutes: from 0.5 to 2."
                        + " | The first contact is judged when it happens.",
                "volume: 50, in-each: calendar-year, from: go-live, not-before: 2012-01-01, do: job-created"
                        + " | From go-live of the contract, but not before 1 January 2012, in each calendar year at least"
                        + " 50 times, job created."
                        + " | What happens in the contract as a whole is counted, not in a case. A calendar year that is"
                        + " covered only in part is left out.",
                "volume: 30, in-each: contract-year, from: go-live, until: scheme-end, do: host-employer-engaged,"
                        + " distinct: employer, readings: {part-period: pro-rata}"
                        + " | From go-live of the contract, until end of the scheme, in each contract year at least 30"
                        + " times, host employer engaged, each with another employer."
                        + " | A contract year begins on the day of the start, and on that day of each later year.",
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
