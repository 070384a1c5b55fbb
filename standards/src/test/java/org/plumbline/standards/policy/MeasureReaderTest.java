package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.plumbline.standards.policy.StandardReaderTest.CONTACT;
import static org.plumbline.standards.policy.StandardReaderTest.REFERRAL;
import static org.plumbline.standards.policy.StandardReaderTest.START;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.standards.policy.Condition.Happened;
import org.plumbline.standards.policy.Condition.Not;
import org.plumbline.standards.policy.Limit.Carried;
import org.plumbline.standards.policy.Limit.Earliest;
import org.plumbline.standards.policy.Measure.Alternative;
import org.plumbline.standards.policy.Measure.EachPeriod;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Period;
import org.plumbline.standards.policy.Measure.Phase;
import org.plumbline.standards.policy.Measure.Rolling;
import org.plumbline.standards.policy.Measure.Within;

/** The rule of a level, by whichever measure. */
class MeasureReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0 days, 0, DAYS",
        "1 day, 1, DAYS",
        "15 days, 15, DAYS",
        "48 hours, 48, HOURS",
        "1 hour, 1, HOURS",
        "2 business hours, 2, BUSINESS_HOURS",
        "1 business hour, 1, BUSINESS_HOURS",
        "3 working days, 3, WORKING_DAYS",
        "1 working day, 1, WORKING_DAYS",
        "10 working days same time, 10, WORKING_DAYS_SAME_TIME",
        "1 working day same time, 1, WORKING_DAYS_SAME_TIME",
        "1 week, 1, WEEKS",
        "24 months, 24, MONTHS",
    })
    void a_span_is_an_amount_and_a_unit(String written, int amount, Unit unit) {
        Within within = (Within) Examples.level("within: " + written + ", of: referral, do: contact")
                .measure();
        assertThat(within.alternatives().get(0).limit()).isEqualTo(new Span(amount, unit));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void a_rule_is_read_to_its_measure(String rule, Measure measure) {
        assertThat(Examples.level(rule).measure()).isEqualTo(measure);
    }

    static Stream<Arguments> measures() {
        Span threeDays = new Span(3, Unit.DAYS);
        Span week = new Span(1, Unit.WEEKS);
        Span fortnight = new Span(2, Unit.WEEKS);
        Span month = new Span(1, Unit.MONTHS);
        Pattern phone = new Pattern(Set.of("contact"), Map.of("channel", Set.of("phone", "video")));
        Pattern missedReview = new Pattern(Set.of("missed-appointment"), Map.of("type", Set.of("review")));
        Pattern onlyContact = new Pattern(Set.of("contact"), Map.of(), true);
        Condition notReached = new Not(new Happened(CONTACT, true));
        return Stream.of(
                arguments("within: 3 days, of: referral, do: contact", within(REFERRAL, false, CONTACT, threeDays)),
                arguments(
                        "within: 3 days, of: {first: referral}, do: contact",
                        within(REFERRAL, false, CONTACT, threeDays)),
                arguments(
                        "within: 3 days, of: {each: referral}, do: contact",
                        within(REFERRAL, true, CONTACT, threeDays)),
                arguments(
                        "within: 3 days, of: {each: missed-appointment, with: {type: review}}, do: contact",
                        within(missedReview, true, CONTACT, threeDays)),
                arguments(
                        "within: 3 days, of: {each: {event: missed-appointment, with: {type: review}}}, do: contact",
                        within(missedReview, true, CONTACT, threeDays)),
                arguments(
                        "within: 3 days, of: [start, referral], do: contact",
                        within(new Pattern(Set.of("start", "referral"), Map.of()), false, CONTACT, threeDays)),
                arguments(
                        "within: 3 days, of: referral, do: [contact, letter-sent]",
                        within(REFERRAL, false, new Pattern(Set.of("contact", "letter-sent"), Map.of()), threeDays)),
                arguments(
                        "within: 3 days, of: referral, do: {event: contact, with: {channel: [phone, video]}}",
                        within(REFERRAL, false, phone, threeDays)),
                arguments(
                        "within: 3 days, of: {each: {only: contact}}, do: {only: contact-by-phone}",
                        within(onlyContact, true, new Pattern(Set.of("contact-by-phone"), Map.of(), true), threeDays)),
                arguments(
                        "within: [15 days, 10 working days], of: referral, do: contact",
                        within(
                                REFERRAL,
                                false,
                                CONTACT,
                                new Earliest(List.of(new Span(15, Unit.DAYS), new Span(10, Unit.WORKING_DAYS))))),
                arguments(
                        "within: {due: target}, of: {each: opened}, do: closed",
                        within(Pattern.of("opened"), true, Pattern.of("closed"), new Carried("target"))),
                arguments(
                        "within: {due: my-own-promise}, of: opened, do: closed",
                        within(Pattern.of("opened"), false, Pattern.of("closed"), new Carried("my-own-promise"))),
                arguments(
                        "within: [{due: target}, 3 days], of: opened, do: closed",
                        within(
                                Pattern.of("opened"),
                                false,
                                Pattern.of("closed"),
                                new Earliest(List.of(new Carried("target"), threeDays)))),
                arguments(
                        "within: 3 days, of: referral, do: contact, or: [{do: letter-sent, within: 5 days, "
                                + "if: {not: {happened: contact, since: trigger}}}, {do: welcome-pack}]",
                        new Within(
                                Trigger.of(REFERRAL, false),
                                List.of(
                                        new Alternative(CONTACT, threeDays, Condition.ALWAYS),
                                        new Alternative(Pattern.of("letter-sent"), new Span(5, Unit.DAYS), notReached),
                                        new Alternative(Pattern.of("welcome-pack"), threeDays, Condition.ALWAYS)))),
                arguments(
                        "every: 2 weeks, from: start, do: contact",
                        new Every(START, null, null, CONTACT, new Rolling(endless(fortnight)))),
                arguments(
                        "every: 2 weeks, from: start, until: job-start, do: contact, slots: rolling",
                        new Every(START, Pattern.of("job-start"), null, CONTACT, new Rolling(endless(fortnight)))),
                arguments(
                        "every: 1 month, from: start, until: 24 months, do: contact, slots: grid",
                        new Every(START, null, new Span(24, Unit.MONTHS), CONTACT, new Grid(endless(month)))),
                arguments(
                        "every: 2 weeks, from: start, until: [104 weeks, job-start, exit], do: contact",
                        new Every(
                                START,
                                new Pattern(Set.of("job-start", "exit"), Map.of()),
                                new Span(104, Unit.WEEKS),
                                CONTACT,
                                new Rolling(endless(fortnight)))),
                arguments(
                        "every: 2 weeks, from: {only: start}, until: {only: exit}, do: {only: contact}",
                        new Every(
                                new Pattern(Set.of("start"), Map.of(), true),
                                new Pattern(Set.of("exit"), Map.of(), true),
                                null,
                                onlyContact,
                                new Rolling(endless(fortnight)))),
                arguments(
                        "every: [{weeks: 1, gap: 1 week}, {weeks: 2-14, gap: 2 weeks}, {weeks: 15-, gap: 1 month}], "
                                + "from: start, do: contact",
                        new Every(
                                START,
                                null,
                                null,
                                CONTACT,
                                new Rolling(List.of(
                                        new Phase(1, 1, week),
                                        new Phase(2, 14, fortnight),
                                        new Phase(15, Phase.OPEN_ENDED, month))))),
                arguments(
                        "times: 2, in-each: month, from: start, until: exit, do: contact",
                        new Every(START, Pattern.of("exit"), null, CONTACT, new EachPeriod(2, Period.MONTH))));
    }

    private static Within within(Pattern trigger, boolean each, Pattern target, Limit limit) {
        return new Within(Trigger.of(trigger, each), List.of(new Alternative(target, limit, Condition.ALWAYS)));
    }

    private static List<Phase> endless(Span gap) {
        return List.of(new Phase(1, Phase.OPEN_ENDED, gap));
    }
}
