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
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Condition.All;
import org.plumbline.standards.policy.Condition.Happened;
import org.plumbline.standards.policy.Condition.Is;
import org.plumbline.standards.policy.Condition.Not;
import org.plumbline.standards.policy.RequiredShare.Cohort;

class StandardReaderTest {

    static final Pattern REFERRAL = Pattern.of("referral");
    static final Pattern CONTACT = Pattern.of("contact");
    static final Pattern START = Pattern.of("start");

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
}
