package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Condition.All;
import org.plumbline.standards.policy.Condition.Happened;
import org.plumbline.standards.policy.Condition.Is;
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
import org.plumbline.standards.policy.RequiredShare.Cohort;

class StandardReaderTest {

    private static final Pattern REFERRAL = Pattern.of("referral");
    private static final Pattern CONTACT = Pattern.of("contact");
    private static final Pattern START = Pattern.of("start");

    @Test
    void a_whole_file_is_read_to_its_values() {
        Standard standard = Examples.standard("""
                standard: seetec-work-programme
                title: Seetec, Work Programme
                provider: Seetec
                scheme: Work Programme
                contracts: [CPA 1, CPA 4]
                vocabulary: 1
                calendar: scotland
                zone: America/New_York
                source: Minimum standards, 2017
                opens: referral
                closes: [programme-end, transferred]
                reopens: [returned]
                readings: {closing: misses, day-zero: next-working-day}
                levels:
                  - id: R6_CASES
                    dimension: first-contact
                    promise: Contact each customer within three days.
                    source: Step 1, line 1
                    within: 3 days
                    of: referral
                    do: contact
                    share: 99.5%
                    cohort: matured
                    readings: {closing: keeps}
                    because: {days: "A01: the plain word", do: "A11: answered"}
                  - {id: two, dimension: repair-time, promise: P., within: 1 week, of: referral, do: contact, share: 90%}
                unmeasured:
                  - {id: three, dimension: cv, promise: Help with a CV., source: Line 4, reason: No limit is given.}
                """);
        assertThat(standard.id()).isEqualTo("seetec-work-programme");
        assertThat(standard.title()).isEqualTo("Seetec, Work Programme");
        assertThat(standard.provider()).isEqualTo("Seetec");
        assertThat(standard.scheme()).isEqualTo("Work Programme");
        assertThat(standard.contracts()).containsExactly("CPA 1", "CPA 4");
        assertThat(standard.vocabulary()).isEqualTo(1);
        assertThat(standard.calendar()).isEqualTo("scotland");
        assertThat(standard.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(standard.opens()).containsExactly("referral");
        assertThat(standard.closes()).containsExactly("programme-end", "transferred");
        assertThat(standard.reopens()).containsExactly("returned");

        Level one = standard.level("R6_CASES").orElseThrow();
        assertThat(one.dimension()).isEqualTo("first-contact");
        assertThat(one.promise()).isEqualTo("Contact each customer within three days.");
        assertThat(one.source()).isEqualTo("Step 1, line 1");
        assertThat(one.share()).isEqualTo(new RequiredShare(995, Cohort.MATURED));
        assertThat(one.segment()).isEqualTo(Condition.ALWAYS);
        assertThat(one.condition()).isEqualTo(Condition.ALWAYS);
        assertThat(one.readings().closing()).isEqualTo(Readings.Closing.KEEPS);
        assertThat(one.readings().dayZero()).isEqualTo(Readings.DayZero.NEXT_WORKING_DAY);
        assertThat(one.chosen()).isEqualTo(Map.of("days", "A01: the plain word", "do", "A11: answered"));

        Level two = standard.level("two").orElseThrow();
        assertThat(two.source()).as("of the file").isEqualTo("Minimum standards, 2017");
        assertThat(two.share()).as("whole unless said").isEqualTo(new RequiredShare(900, Cohort.WHOLE));
        assertThat(two.readings().closing()).isEqualTo(Readings.Closing.MISSES);

        assertThat(standard.unmeasured("three"))
                .contains(new UnmeasuredPromise("three", "cv", "Help with a CV.", "Line 4", "No limit is given."));
        assertThat(standard.level("three")).isEmpty();
        assertThat(standard.unmeasured("two")).isEmpty();
    }

    @Test
    void what_may_be_left_out_has_a_default() {
        Standard standard = Examples.standard("""
                standard: example
                title: Example
                vocabulary: 1
                calendar: england-and-wales
                source: A test
                unmeasured:
                - {id: a, dimension: cv, promise: P., reason: No event.}
                """);
        assertThat(standard.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(standard.provider()).isNull();
        assertThat(standard.scheme()).isNull();
        assertThat(standard.contracts()).isEmpty();
        assertThat(standard.levels()).isEmpty();
        assertThat(standard.opens()).isEmpty();
        assertThat(standard.unmeasured("a").orElseThrow().source()).isEqualTo("A test");
        assertThat(Examples.level("within: 3 days, of: referral, do: contact").readings())
                .isEqualTo(Readings.DEFAULT);
    }

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("segments")
    void a_segment_is_read_to_its_condition(String segment, Condition condition) {
        assertThat(Examples.level("within: 3 days, of: referral, do: contact, " + segment)
                        .segment())
                .isEqualTo(condition);
    }

    static Stream<Arguments> segments() {
        Condition health = new Is("group", Set.of("PG5", "PG6"), true);
        return Stream.of(
                arguments("segment: {group: [PG5, PG6]}", health),
                arguments("segment: {is: {group: [PG5, PG6]}}", health),
                arguments("segment: {group: [PG5, PG6]}, segment-at: trigger", health),
                arguments(
                        "segment: {not: {group: [PG5]}}, segment-at: now",
                        new Not(new Is("group", Set.of("PG5"), false))),
                arguments(
                        "segment: {group: [PG5, PG6], mandated: yes}",
                        new All(List.of(health, new Is("mandated", Set.of("yes"), true)))),
                arguments(
                        "segment: {all: [{group: [PG5, PG6]}, {happened: start}]}",
                        new All(List.of(health, new Happened(START, false)))),
                arguments(
                        "segment: {happened: {event: start, with: {borough: Camden}}, since: trigger}",
                        new Happened(new Pattern(Set.of("start"), Map.of("borough", Set.of("Camden"))), true)),
                arguments(
                        "segment: {happened: [start, exit], borough: Camden}",
                        new All(List.of(
                                new Happened(new Pattern(Set.of("start", "exit"), Map.of()), false),
                                new Is("borough", Set.of("Camden"), true)))));
    }

    @Test
    void a_condition_is_apart_from_the_segment() {
        Level level = Examples.level("within: 3 days, of: referral, do: contact, if: {happened: start}");
        assertThat(level.condition()).isEqualTo(new Happened(START, false));
        assertThat(level.segment()).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void every_reading_has_its_words() {
        Level deadline =
                Examples.level("within: [3 days, 1 month], of: referral, do: contact, readings: {days: working, "
                        + "day-zero: next-working-day, first-day: 1, precision: day, month: 28 days, early: counts, "
                        + "closing: ignores}");
        assertThat(deadline.readings())
                .isEqualTo(new Readings(
                        Readings.Days.WORKING,
                        Readings.DayZero.NEXT_WORKING_DAY,
                        Readings.FirstDay.ONE,
                        Readings.Precision.DAY,
                        Readings.Month.DAYS_28,
                        Readings.Early.COUNTS,
                        Readings.Closing.IGNORES,
                        Readings.FirstDue.FROM_START,
                        Readings.Numbering.RESTARTS,
                        Readings.PhaseChange.EARLIER_LIMIT,
                        Readings.PartPeriod.SKIPPED,
                        Readings.Anchor.EACH_BOOKING,
                        Readings.ShortNotice.MISSES,
                        Readings.Excuse.IN_TIME));
        Level gap =
                Examples.level("every: 1 month, from: start, do: contact, readings: {month: 30 days, precision: hour, "
                        + "first-due: from-first-target, closing: withdraws}");
        assertThat(gap.readings().month()).isEqualTo(Readings.Month.DAYS_30);
        assertThat(gap.readings().precision()).isEqualTo(Readings.Precision.HOUR);
        assertThat(gap.readings().firstDue()).isEqualTo(Readings.FirstDue.FROM_FIRST_TARGET);
        Level booked = Examples.level("between: [1 day, 2 days], before: {event: induction-booked, at: scheduled}, "
                + "do: call, readings: {anchor: held, short-notice: withdraws, early: misses}");
        assertThat(booked.readings().anchor()).isEqualTo(Readings.Anchor.HELD);
        assertThat(booked.readings().shortNotice()).isEqualTo(Readings.ShortNotice.WITHDRAWS);
        assertThat(booked.readings().early()).isEqualTo(Readings.Early.MISSES);
        Level period =
                Examples.level("times: 2, in-each: week, from: start, do: contact, readings: {part-period: pro-rata}");
        assertThat(period.readings().partPeriod()).isEqualTo(Readings.PartPeriod.PRO_RATA);
    }

    @Test
    void is_a_is_followed_unless_only_the_type_itself_is_meant() {
        Vocabulary vocabulary = Vocabulary.builtIn();
        assertThat(CONTACT.typesIn(vocabulary))
                .contains("contact", "welcome-call", "in-work-contact", "adviser-meeting");
        assertThat(new Pattern(Set.of("contact"), Map.of(), true).typesIn(vocabulary))
                .containsExactly("contact");
    }

    private static Within within(Pattern trigger, boolean each, Pattern target, Limit limit) {
        return new Within(Trigger.of(trigger, each), List.of(new Alternative(target, limit, Condition.ALWAYS)));
    }

    private static List<Phase> endless(Span gap) {
        return List.of(new Phase(1, Phase.OPEN_ENDED, gap));
    }
}
