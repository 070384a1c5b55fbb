package org.plumbline.standards.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.StandardReader;

class StrictnessTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Optional<WorkingCalendar> ENGLAND = Calendars.builtIn().find("england-and-wales");
    private static final String AFTER_REFERRAL = ", of: referral, do: contact";
    private static final String GAPS = ", from: start, do: contact";

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2 days, 3 days, STRICTER",
        "10 days, 5 days, LAXER",
        "14 days, 2 weeks, SAME",
        "1 month, 1 month, SAME",
        // No two months are longer than 62 days, and none is shorter than 28.
        "27 days, 1 month, STRICTER",
        "28 days, 1 month, STRICTER",
        "30 days, 1 month, UNTOLD",
        "31 days, 1 month, LAXER",
        // Ten working days take two weeks, or with holidays up to 18 days.
        "10 working days, 10 working days, SAME",
        "9 working days, 10 working days, STRICTER",
        "2 days, 2 working days, STRICTER",
        "10 days, 10 working days, STRICTER",
        "15 days, 10 working days, UNTOLD",
        "4 weeks, 10 working days, LAXER",
        // Where the clock goes back, two days have 49 hours: 48 after midnight are still the next day.
        "48 hours, 1 day, UNTOLD",
        "49 hours, 1 day, LAXER",
        "48 hours, 3 days, STRICTER",
    })
    void limits_after_the_same_event_stand_as_their_clocks_end(String one, String other, Strictness.Order order) {
        assertThat(within(one).to(within(other))).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "every: 1 week, every: 2 weeks, STRICTER",
        "every: 7 days, every: 1 week, SAME",
        // In fixed weeks, one may be early and the next late.
        "'every: 1 week', 'every: 1 week, slots: grid', STRICTER",
        "'every: 10 days', 'every: 1 week, slots: grid', UNTOLD",
        "'every: 2 weeks', 'times: 2, in-each: month', UNTOLD",
        "'every: 3 months', 'times: 1, in-each: month', LAXER",
        "'every: [{weeks: 1-4, gap: 1 week}, {weeks: 5-, gap: 2 months}]', every: 1 month, UNTOLD",
        "'every: [{weeks: 1-4, gap: 1 week}, {weeks: 5-, gap: 2 months}]', every: 3 months, STRICTER",
    })
    void rhythms_stand_as_the_gaps_that_they_let_pass(String one, String other, Strictness.Order order) {
        assertThat(of(one + GAPS).to(of(other + GAPS))).isEqualTo(order);
    }

    @Test
    void limits_from_different_events_have_no_order() {
        Strictness afterStart = of("within: 9 weeks, of: start, do: contact");

        assertThat(within("1 day").to(afterStart)).isEqualTo(Strictness.Order.UNTOLD);
    }

    @Test
    void a_clock_that_another_promise_starts_has_no_order() {
        Strictness follows = of("within: 3 days, of: {level: first, when: due}, do: cv");

        assertThat(follows.to(of("within: 3 days, of: referral, do: cv"))).isEqualTo(Strictness.Order.UNTOLD);
        assertThat(follows.to(follows)).isEqualTo(Strictness.Order.UNTOLD);
    }

    @Test
    void a_date_that_each_case_carries_has_no_order() {
        Strictness carried = of("within: {due: target}, of: opened, do: closed");

        assertThat(carried.to(of("within: 1 day, of: opened, do: closed"))).isEqualTo(Strictness.Order.UNTOLD);
        assertThat(carried.reach().words()).isEqualTo("a day that the rule does not tell");
    }

    @Test
    void a_limit_that_cases_agree_on_reaches_from_the_shortest_to_the_longest() {
        Strictness agreed = of("within: {agreed: track, as: {a: 2 days, b: 5 days}}, of: referral, do: contact");

        assertThat(agreed.reach()).isEqualTo(new Reach(2, 5));
        assertThat(agreed.to(within("6 days"))).isEqualTo(Strictness.Order.STRICTER);
        assertThat(agreed.to(within("3 days"))).isEqualTo(Strictness.Order.UNTOLD);
        assertThat(of("every: {agreed: track, as: {a: 2 days, b: 5 days}}, from: start, do: contact")
                        .reach())
                .isEqualTo(new Reach(2, 5));
    }

    @Test
    void several_times_are_counted_after_their_trigger() {
        assertThat(of("at-least: 3, of: referral, do: call, window: 7 days").counts())
                .isEqualTo("3 times after referral");
        assertThat(of("at-least: 1, of: referral, do: call, window: 7 days").counts())
                .isEqualTo("after referral");
    }

    @Test
    void a_limit_in_working_days_says_on_which_days_it_can_end() {
        assertThat(within("2 days").reach().words()).isEqualTo("day 2");
        assertThat(within("10 working days").reach().earliest()).isEqualTo(12);
        assertThat(within("1 month").reach()).isEqualTo(new Reach(28, 31));
    }

    @Test
    void the_strictest_stands_first() {
        Stream<Strictness> promises =
                Stream.of("4 weeks", "2 days", "10 working days").map(StrictnessTest::within);

        assertThat(promises.sorted(Strictness.STRICTEST_FIRST)
                        .map(one -> one.reach().earliest()))
                .containsExactly(2, 12, 28);
    }

    private static Strictness within(String limit) {
        return of("within: " + limit + AFTER_REFERRAL);
    }

    private static Strictness of(String rule) {
        String file = """
                standard: example
                title: Example
                vocabulary: 1
                calendar: england-and-wales
                source: A test
                opens: referral
                closes: programme-end
                levels:
                - {id: first, dimension: first-contact, promise: We will., within: 1 day, of: referral, do: contact}
                - {id: a, dimension: first-contact, promise: We will., %s}
                """.formatted(rule);
        Level level = StandardReader.read(
                        "f.yaml", new StringReader(file), Vocabulary.builtIn(), Set.of("england-and-wales"))
                .levels()
                .get(1);
        return Strictness.of(level, ENGLAND, LONDON, Vocabulary.builtIn());
    }
}
