package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.event.Vocabulary;

class WhatCountsTest {

    @Test
    void a_deadline_in_a_paragraph() {
        assertThat(paragraph("within: 3 working days, of: referral, do: contact-by-phone, or: [{do: letter-sent, "
                        + "within: 5 days}], share: 90%"))
                .isEqualTo("The first referral starts the clock. Contact by phone counts, and so does welcome call. "
                        + "Letter sent counts. It does not count if it came before the clock started. The day on which "
                        + "the clock starts is day 0. The limit runs to the end of its last day. Working days are those "
                        + "of the calendar england-and-wales, in the time of Europe/London. Every case is included. At "
                        + "least 90% of each month's clocks must be met; open ones stand in the denominator. If the "
                        + "case closes before the limit, the clock is withdrawn and counts neither way.");
    }

    @Test
    void a_rhythm_in_a_paragraph() {
        assertThat(paragraph("every: [{weeks: 1-6, gap: 1 week}, {weeks: 7-, gap: 1 month}], from: job-start, "
                        + "do: in-work-contact, readings: {closing: keeps}"))
                .isEqualTo(
                        "The rhythm starts with job start. In-work contact counts. Each gap is judged by itself, and "
                                + "a new one starts whenever it happens. The limit is that of the week in which the gap starts; "
                                + "week 1 is the first seven days. The first is due one interval after the start. The day on "
                                + "which the clock starts is day 0. The limit runs to the end of its last day. A month ends on "
                                + "the same day number, or on the month's last day. Days and hours are those of Europe/London. "
                                + "Every case is included. If the case closes before the limit, the clock is met.");
    }

    @Test
    void a_due_date_that_the_trigger_carries_has_no_days_to_count() {
        assertThat(paragraph("within: {due: target}, of: {each: opened}, do: closed, readings: {closing: ignores}"))
                .isEqualTo("Each opening starts a clock. Closure counts. It does not count if it came before the clock "
                        + "started. Days and hours are those of Europe/London. Every case is included. If the case "
                        + "closes before the limit, the clock runs on.");
    }

    @Test
    void a_first_trigger_may_come_again_where_cases_reopen() {
        Standard standard = Examples.standard(Examples.TOP.replace("levels:", "reopens: returned\nlevels:")
                + "- {id: a, dimension: cv, promise: P., within: 3 days, of: referral, do: contact}");
        assertThat(WhatCounts.of(standard, standard.levels().get(0), Vocabulary.builtIn()))
                .contains("The first referral starts the clock, and so does the first after a reopening.");
    }

    @Test
    void a_version_for_cases_says_which_are_its() {
        String level = "- {id: a, dimension: cv, promise: P., within: 3 days, of: referral, do: contact}";
        String says =
                "It is promised to cases that are opened on or after the day from which it is in force; those opened"
                        + " before go on by the version before.";
        for (String word : new String[] {"cases", "clocks"}) {
            Standard standard =
                    Examples.standard(Examples.TOP.replace("levels:", "applies-to: " + word + "\nlevels:") + level);
            assertThat(WhatCounts.of(standard, standard.levels().get(0), Vocabulary.builtIn())
                            .contains(says))
                    .as(word)
                    .isEqualTo(word.equals("cases"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 3 days, of: referral, do: contact, readings: {day-zero: next-working-day}"
                        + " | The day on which the clock starts is day 0; if it is no working day, the next working day"
                        + " is. | Working days are those of the calendar england-and-wales, in the time of Europe/London.",
                "within: 3 days, of: referral, do: contact, readings: {first-day: 1}"
                        + " | The day on which the clock starts is day 1. | Days and hours are those of Europe/London.",
                "within: 3 days, of: referral, do: contact, readings: {days: working}"
                        + " | Working days are those of the calendar england-and-wales, in the time of Europe/London."
                        + " | The limit runs to the end of its last day.",
                "within: 3 days, of: referral, do: {only: contact}, readings: {precision: hour, early: counts}"
                        + " | The limit runs to the clock time at which it started."
                        + " | It also counts if it came before the clock started.",
                "within: 3 days, of: referral, do: {only: contact}"
                        + " | Contact (just that type) counts. | The first referral starts the clock.",
                "within: 3 days, of: referral, do: adviser-contact"
                        + " | Contact with the adviser counts, and so does meeting with the adviser."
                        + " | Every case is included.",
                "within: 48 hours, of: referral, do: welcome-pack"
                        + " | Hours run on through nights, weekends and holidays."
                        + " | Where only the date is known, there is no evidence.",
                "within: 8 business hours, of: referral, do: welcome-pack, readings: {precision: day}"
                        + " | Hours run only while the calendar is open."
                        + " | Where only the date is known, days are counted instead.",
                "within: 1 month, of: start, do: cv, readings: {month: 30 days}"
                        + " | A month is 30 days. | The limit runs to the end of its last day.",
                "every: 2 weeks, from: start, do: contact, slots: grid, readings: {first-due: from-first-target}"
                        + " | The slots are fixed from the start, and each is judged by itself."
                        + " | Nothing is due until it has happened for the first time.",
                "times: 2, in-each: month, from: start, do: contact"
                        + " | A month that is covered only in part is left out. | The rhythm starts with start on the"
                        + " programme.",
                "times: 2, in-each: quarter, from: start, do: contact, readings: {part-period: counts}"
                        + " | A quarter that is covered only in part is judged like a whole one."
                        + " | Every case is included.",
                "times: 2, in-each: week, from: start, do: contact, readings: {part-period: pro-rata, closing: misses}"
                        + " | A week that is covered only in part is judged by its share of the number, rounded down."
                        + " | If the case closes before the limit, the clock is missed.",
                "within: 3 days, of: referral, do: cv, segment: {group: PG5}, if: {happened: start}, share: 90%,"
                        + " cohort: matured"
                        + " | Included are only cases where payment group is PG5, if start on the programme has happened."
                        + " | At least 90% of each month's clocks must be met; open ones are left out until they are"
                        + " decided.",
                "within: 3 days, of: referral, do: cv, pauses: [hospital, in-prison], warn: [1 week before, 1 day before]"
                        + " | The clock stands still during hospital or in prison: from the day on which it starts until"
                        + " the day before the one on which it ends."
                        + " | A warning is given 1 week before and 1 day before the limit.",
                "within: 3 days, of: referral, do: cv, excuses: [customer-declined, {event: missed-appointment}]"
                        + " | What was not done is excused by customer declined or missed appointment, if that came"
                        + " before the limit. | Every case is included.",
                "times: 1, in-each: month, from: start, do: cv, pauses: hospital, excuses: ill, readings: {excuse:"
                        + " any-time} | What was not done is excused by ill, even if that came after the limit."
                        + " | The clock stands still during hospital: from the day on which it starts until the day"
                        + " before the one on which it ends. A period that is paused in part is covered only in part.",
            })
    void what_a_reading_says(String rule, String sentence, String another) {
        Standard standard = standard(rule);
        assertThat(WhatCounts.of(standard, standard.levels().get(0), Vocabulary.builtIn()))
                .contains(sentence, another);
    }

    private static String paragraph(String rule) {
        Standard standard = standard(rule);
        return String.join(" ", WhatCounts.of(standard, standard.levels().get(0), Vocabulary.builtIn()));
    }

    private static Standard standard(String rule) {
        return Examples.standard(Examples.TOP + "- {id: a, dimension: first-contact, promise: We will., " + rule + "}");
    }
}
