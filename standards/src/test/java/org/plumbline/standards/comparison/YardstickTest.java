package org.plumbline.standards.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;
import org.plumbline.standards.statistics.TimeToEvent.End;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;

class YardstickTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final Instant FRI_1_MAY_2026 = Instant.parse("2026-05-01T11:00:00Z");

    private static final Standard STANDARD =
            StandardReader.read("mine.yaml", new StringReader("""
            standard: mine
            title: Mine
            provider: Seetec
            scheme: Work Programme
            vocabulary: 1
            calendar: england-and-wales
            source: this test
            opens: referral
            closes: programme-end
            levels:
              - id: letter
                dimension: first-contact
                promise: A letter within two days.
                within: 2 days
                of: referral
                do: letter-sent
              - id: call
                dimension: first-contact
                promise: A call within three days of the letter.
                within: 3 days
                of: {level: letter, when: done}
                do: contact
              - id: employers
                dimension: employer-and-job-volumes
                promise: Two employers a year.
                volume: 2
                in-each: calendar-year
                from: go-live
                do: host-employer-engaged
            """), VOCABULARY, Set.of("england-and-wales"));

    @Test
    void a_promise_stands_alone_with_those_that_it_follows_as_if_nobody_had_made_it() {
        Yardstick call = Yardstick.of(STANDARD, "call", VOCABULARY).orElseThrow();
        assertThat(call.standard().levels()).extracting(Level::id).containsExactly("letter", "call");
        assertThat(call.index()).isEqualTo(1);
        assertThat(call.standard().provider()).isNull();
        assertThat(call.standard().scheme()).isNull();
        assertThat(call.takesTime()).isTrue();
        assertThat(Yardstick.of(STANDARD, "letter", VOCABULARY)
                        .orElseThrow()
                        .standard()
                        .levels())
                .hasSize(1);
    }

    @Test
    void what_a_contract_promises_as_a_whole_measures_no_cases() {
        assertThat(Yardstick.of(STANDARD, "employers", VOCABULARY)).isEmpty();
        assertThat(Yardstick.of(STANDARD, "none", VOCABULARY)).isEmpty();
    }

    @Test
    void only_the_yardstick_itself_is_counted_and_sums_add() {
        Measured one = measured("A", "2026-03-02 referral", "2026-03-03 letter-sent", "2026-03-06 contact");
        assertThat(one.attainment()).isEqualTo(new Attainment(1, 0, 0, 0, 0, 0));
        assertThat(one.time().ended(3, End.EVENT)).isEqualTo(1);
        assertThat(one.time().done(0)).isEqualTo(1);
        Measured other = measured("B", "2026-04-01 referral", "2026-04-02 letter-sent", "2026-04-07 contact");
        one.add(other);
        assertThat(one.attainment(YearMonth.of(2026, 4))).isEqualTo(new Attainment(0, 1, 0, 0, 0, 0));
        assertThat(one.attainment()).isEqualTo(new Attainment(1, 1, 0, 0, 0, 0));
        assertThat(one.time().doneUntil(0)).isEqualTo(1);
        assertThat(one.time().doneUntil(2)).isEqualTo(2);
        assertThat(one.time().n()).isEqualTo(2);
    }

    @Test
    void who_leaves_on_the_day_on_which_it_is_done_had_it_done() {
        Measured same = measured(
                "A", "2026-03-02 referral", "2026-03-03 letter-sent", "2026-03-04 contact", "2026-03-04 programme-end");
        assertThat(same.time().ended(1, End.EVENT)).isEqualTo(1);
        Measured before = measured(
                "A", "2026-03-02 referral", "2026-03-03 letter-sent", "2026-03-04 programme-end", "2026-03-05 contact");
        assertThat(before.time().ended(1, End.LEFT)).isEqualTo(1);
        assertThat(before.time().ended(End.EVENT)).isZero();
    }

    private static Measured measured(String ref, String... lines) {
        FreshDictionary dictionary = new FreshDictionary();
        Yardstick call = Yardstick.of(STANDARD, "call", VOCABULARY).orElseThrow();
        ResolvedStandards resolved = ResolvedStandards.of(
                Resolved.of(call.standard(), "1", VOCABULARY, Calendars.builtIn(), dictionary, LONDON, Set.of()));
        List<CaseEvent> events = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            events.add(CaseEvent.of(ref + events.size(), parts[1], Moment.on(LocalDate.parse(parts[0]))));
        }
        Measured measured = new Measured();
        new Assessor()
                .assess(
                        History.of(events, dictionary, LONDON),
                        resolved,
                        FRI_1_MAY_2026.toEpochMilli(),
                        measured.listener(call, dictionary, VOCABULARY, LONDON, null, null));
        return measured;
    }
}
