package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.event.Vocabulary;

class PromiseSentenceTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 3 days, of: referral, do: contact | Within 3 days of the first referral, contact.",
                "within: 1 working day, of: {each: missed-appointment}, do: contact-by-phone"
                        + " | Within 1 working day of each missed appointment, contact by phone.",
                "within: 5 days, of: initial-assessment, do: adviser-meeting"
                        + " | Within 5 days of the first assessment, meeting with the adviser.",
                "within: 0 days, of: induction, do: assessment"
                        + " | On the day of the first induction, assessment of needs.",
                "within: 0 hours, of: induction, do: assessment"
                        + " | Within 0 hours of the first induction, assessment of needs.",
                "within: 3 days, of: referral, do: contact, readings: {days: working}"
                        + " | Within 3 days (read as working days) of the first referral, contact.",
                "within: 2 months, of: start, do: cv, readings: {month: 28 days}"
                        + " | Within 2 months of 28 days of the first start on the programme, CV.",
                "within: 10 working days same time, of: opened, do: closed"
                        + " | Within 10 working days (same time of day) of the first opening, closure.",
                "within: [15 days, 10 working days], of: referral, do: contact"
                        + " | Within 15 days of the first referral or within 10 working days, whichever ends first, contact.",
                "within: {due: target}, of: {each: opened}, do: closed"
                        + " | By the time that each opening gives as \"due by\", closure.",
                "within: [3 days, {due: own-promise}], of: opened, do: closed"
                        + " | Within 3 days of the first opening or by the time that it gives as \"own promise\","
                        + " whichever ends first, closure.",
                "within: 3 days, of: referral, do: [contact, letter-sent, welcome-pack]"
                        + " | Within 3 days of the first referral, contact, letter sent or welcome pack sent.",
                "within: 3 days, of: {only: start}, do: {event: contact, with: {channel: [phone, video]}}"
                        + " | Within 3 days of the first start on the programme (just that type),"
                        + " contact (channel phone or video).",
                "within: 7 days, of: {each: feedback, with: {response-asked: yes}}, do: feedback-response"
                        + " | Within 7 days of each feedback (response asked for), response to feedback.",
                "within: 3 working days, of: referral, do: contact-by-phone, or: [{do: letter-sent, within: 5 days,"
                        + " if: {not: {happened: contact, since: trigger}}}]"
                        + " | Within 3 working days of the first referral, contact by phone; or, if no contact has"
                        + " happened since, letter sent within 5 days.",
                "within: 15 days, of: referral, do: induction, or: [{do: missed-appointment}, {do: exit, within: 0 days}]"
                        + " | Within 15 days of the first referral, induction; or missed appointment; or exit on the"
                        + " same day.",
                "every: 2 weeks, from: start, do: contact"
                        + " | From start on the programme for as long as the case is open, from one contact to the"
                        + " next at most 2 weeks.",
                "every: 1 month, from: start, until: job-start, do: contact, readings: {month: 30 days}"
                        + " | From start on the programme until job start, from one contact to the next at most 1"
                        + " month of 30 days.",
                "every: 2 weeks, from: start, until: [24 months, exit], do: contact"
                        + " | From start on the programme until exit and for at most 24 months, from one contact to"
                        + " the next at most 2 weeks.",
                "every: 1 week, from: start, until: 104 weeks, do: contact, slots: grid"
                        + " | From start on the programme for 104 weeks, contact in each fixed slot of 1 week.",
                "every: [{weeks: 1, gap: 1 day}, {weeks: 2-6, gap: 1 week}, {weeks: 7-, gap: 1 month}], from: job-start,"
                        + " do: in-work-contact"
                        + " | From job start for as long as the case is open, from one in-work contact to the next at"
                        + " most 1 day in week 1, 1 week in weeks 2 to 6 and 1 month from week 7 on.",
                "times: 1, in-each: week, from: start, until: exit, do: contact"
                        + " | From start on the programme until exit, at least once in each calendar week, contact.",
                "times: 2, in-each: month, from: start, until: exit, do: contact"
                        + " | From start on the programme until exit, at least twice in each calendar month, contact.",
                "times: 5, in-each: quarter, from: start, until: exit, do: contact"
                        + " | From start on the programme until exit, at least 5 times in each calendar quarter, contact.",
                "within: 8 weeks, of: induction, do: cv, pauses: [hospital, in-prison], excuses: [customer-declined,"
                        + " {event: missed-appointment}]"
                        + " | Within 8 weeks of the first induction, CV; the clock stands still during hospital or in"
                        + " prison; excused by customer declined or missed appointment.",
                "within: 8 weeks, of: induction, do: cv, segment: {group: [PG5, PG6, PG7]}"
                        + " | Where payment group is PG5, PG6 or PG7: within 8 weeks of the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, segment: {not: {group: [PG5, PG6]}}, segment-at: now"
                        + " | Where payment group is now not PG5 or PG6: within 8 weeks of the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, segment: {transferred: yes}"
                        + " | Where transferred from another provider: within 8 weeks of the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, segment: {not: {transferred: yes}, borough: Camden}"
                        + " | Where not transferred from another provider and borough is Camden: within 8 weeks of"
                        + " the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, segment: {mandated: no}"
                        + " | Where not mandated: within 8 weeks of the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, segment: {not: {mandated: no}}"
                        + " | Where mandated: within 8 weeks of the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, segment: {mandated: [yes, no]}"
                        + " | Where mandated is yes or no: within 8 weeks of the first induction, CV.",
                "within: 8 weeks, of: induction, do: cv, if: {happened: start}"
                        + " | Within 8 weeks of the first induction, CV; only if start on the programme has happened.",
                "within: 8 weeks, of: induction, do: cv, if: {not: {happened: job-start, mandated: yes}}"
                        + " | Within 8 weeks of the first induction, CV; only if it does not hold that job start has"
                        + " happened and mandated.",
                "within: 8 weeks, of: induction, do: cv, if: {not: {not: {happened: start, since: trigger}}}"
                        + " | Within 8 weeks of the first induction, CV; only if start on the programme has happened"
                        + " since.",
                "within: 25 days, of: referral, do: start, share: 90%"
                        + " | At least 90% of each month's cases: within 25 days of the first referral, start on the"
                        + " programme.",
                "within: 25 days, of: referral, do: start, share: 99.5%, segment: {mandated: yes}"
                        + " | At least 99.5% of each month's cases where mandated: within 25 days of the first"
                        + " referral, start on the programme.",
            },
            quoteCharacter = '`')
    void a_rule_in_one_plain_sentence(String rule, String sentence) {
        assertThat(PromiseSentence.of(Examples.level(rule), Vocabulary.builtIn()))
                .isEqualTo(sentence);
    }
}
