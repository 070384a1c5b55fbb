package org.plumbline.standards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.standards.statistics.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standards.statistics.TimeToEvent.Case;
import org.plumbline.standards.statistics.TimeToEvent.End;
import org.plumbline.standards.statistics.TimeToEvent.Step;

class TimeToEventTest {

    @Test
    void a_small_caseload_with_a_transfer_is_that_of_two_estimators() {
        List<Case> cases = Vectors.of("stats-km-caseload-derived-inputs.csv").stream()
                .map(row -> Case.of(
                        number(row, "days"),
                        switch (row.getField("state")) {
                            case "contacted" -> End.EVENT;
                            case "transferred" -> End.LEFT;
                            default -> End.WAITS;
                        }))
                .toList();
        List<NamedCsvRecord> expected = Vectors.of("stats-km-caseload-derived-expected.csv");
        TimeToEvent curve = TimeToEvent.of(cases);
        assertThat(curve.steps()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Step step = curve.steps().get(i);
            NamedCsvRecord row = expected.get(i);
            assertThat(step.time()).isEqualTo(number(row, "days"));
            assertThat(step.atRisk()).isEqualTo((int) number(row, "n_risk"));
            assertThat(step.events()).isEqualTo((int) number(row, "n_event"));
            assertThat(step.waiting()).isCloseTo(number(row, "not_contacted"), within(1e-9));
            assertThat(step.happened()).isCloseTo(number(row, "aj_contacted"), within(1e-9));
            assertThat(step.left()).isCloseTo(number(row, "aj_transferred"), within(1e-9));
            if (Double.isNaN(number(row, "lower"))) {
                assertThat(step.low()).isNaN();
                assertThat(step.high()).isNaN();
            } else {
                // The file's interval is that of the share contacted.
                assertThat(1 - step.high()).isCloseTo(number(row, "lower"), within(1e-6));
                assertThat(1 - step.low()).isCloseTo(number(row, "upper"), within(1e-6));
            }
        }
        assertThat(curve.median()).hasValue(3);
    }

    @TestFactory
    Stream<DynamicTest> ties_censoring_and_late_entry_are_answered_as_published() {
        return Vectors.of("stats-km-small-cases.csv").stream()
                .filter(row -> !row.getField("times").startsWith("see"))
                .map(row -> DynamicTest.dynamicTest(row.getField("case_id"), () -> {
                    TimeToEvent curve = TimeToEvent.of(cases(row));
                    double[] times = row.getField("at_times").startsWith("sorted")
                            ? Arrays.stream(Vectors.numbers(row.getField("times")))
                                    .distinct()
                                    .sorted()
                                    .toArray()
                            : Vectors.numbers(row.getField("at_times"));
                    double[] survival = Vectors.numbers(row.getField("expected_survival"));
                    assertThat(times).hasSameSizeAs(survival);
                    for (int i = 0; i < times.length; i++) {
                        assertThat(curve.waitingAt(times[i])).isCloseTo(survival[i], within(1e-3));
                    }
                }));
    }

    private static List<Case> cases(NamedCsvRecord row) {
        double[] times = Vectors.numbers(row.getField("times"));
        double[] events = Vectors.numbers(row.getField("events"));
        String late = row.getField("entries");
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            double entered = late.isEmpty() ? Double.NEGATIVE_INFINITY : Vectors.numbers(late)[i];
            cases.add(new Case(entered, times[i], events[i] == 1 ? End.EVENT : End.WAITS));
        }
        return cases;
    }

    @Test
    void a_published_trial_has_its_intervals() {
        List<Case> cases = Vectors.of("stats-km-g3-inputs.csv").stream()
                .filter(row -> !row.getField("group").equals("RIT"))
                .map(row -> Case.of(number(row, "time"), row.getField("event").equals("1") ? End.EVENT : End.WAITS))
                .toList();
        TimeToEvent curve = TimeToEvent.of(cases);
        double[] at = {9, 19, 32, 34};
        double[] survival = {0.833, 0.667, 0.5, 0.333};
        for (int i = 0; i < at.length; i++) {
            assertThat(curve.waitingAt(at[i])).isCloseTo(survival[i], within(1e-2));
        }
        double[] low = {.2731, .1946, .1109, .0461};
        double[] high = {.975, .904, .804, .676};
        for (int i = 0; i < at.length; i++) {
            double time = at[i];
            Step step = curve.steps().stream()
                    .filter(each -> each.time() == time)
                    .findFirst()
                    .orElseThrow();
            assertThat(step.low()).isCloseTo(low[i], within(1e-3));
            assertThat(step.high()).isCloseTo(high[i], within(1e-3));
        }
    }

    @Test
    void what_happens_on_the_first_day_counts_and_who_leaves_is_no_success() {
        TimeToEvent curve = TimeToEvent.of(
                List.of(Case.of(0, End.EVENT), Case.of(0, End.LEFT), Case.of(2, End.LEFT), Case.of(3, End.EVENT)));
        assertThat(curve.steps()).extracting(Step::happened).containsExactly(0.25, 0.25, 0.5);
        assertThat(curve.steps()).extracting(Step::left).containsExactly(0.25, 0.5, 0.5);
        assertThat(curve.median()).hasValue(3);
    }

    @Test
    void while_less_than_half_have_it_there_is_no_median() {
        assertThat(TimeToEvent.of(List.of(Case.of(1, End.EVENT), Case.of(1, End.WAITS), Case.of(1, End.LEFT)))
                        .median())
                .isEmpty();
        assertThat(TimeToEvent.of(List.of()).steps()).isEmpty();
    }

    @Test
    void where_all_were_seen_to_their_end_the_error_is_that_of_a_share() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(Case.of(i % 7, i % 3 == 0 ? End.LEFT : End.EVENT));
        }
        for (Step step : TimeToEvent.of(cases).steps()) {
            long had = cases.stream()
                    .filter(each -> each.end() == End.EVENT && each.time() <= step.time())
                    .count();
            double share = had / 40.0;
            assertThat(step.happened()).isCloseTo(share, within(1e-12));
            assertThat(step.error()).isCloseTo(Math.sqrt(share * (1 - share) / 40), within(1e-12));
        }
    }

    @Test
    void where_nobody_left_the_error_is_that_of_greenwood() {
        TimeToEvent curve = TimeToEvent.of(List.of(
                Case.of(1, End.EVENT),
                Case.of(2, End.WAITS),
                Case.of(3, End.EVENT),
                Case.of(3, End.EVENT),
                Case.of(4, End.WAITS),
                Case.of(5, End.EVENT),
                Case.of(6, End.WAITS)));
        // Still waiting after 5: 6/7 × 3/5 × 1/2; the sum is 1/(7×6) + 2/(5×3) + 1/(2×1).
        Step last = curve.steps().get(4);
        double waiting = 6 / 7.0 * 3 / 5 / 2;
        assertThat(last.waiting()).isCloseTo(waiting, within(1e-12));
        assertThat(last.error()).isCloseTo(waiting * Math.sqrt(1 / 42.0 + 2 / 15.0 + 1 / 2.0), within(1e-12));
    }

    @Test
    void with_leavings_and_waits_the_error_is_that_of_drawing_again() {
        Random random = new Random(20261127);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            cases.add(Case.of(1 + random.nextInt(12), End.values()[random.nextInt(3)]));
        }
        double at = 6;
        double[] drawn = new double[4_000];
        for (int i = 0; i < drawn.length; i++) {
            List<Case> again = new ArrayList<>();
            for (int j = 0; j < cases.size(); j++) {
                again.add(cases.get(random.nextInt(cases.size())));
            }
            drawn[i] = TimeToEvent.of(again).at(at).happened();
        }
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double error = Math.sqrt(Arrays.stream(drawn)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow());
        assertThat(TimeToEvent.of(cases).at(at).error()).isCloseTo(error, within(0.05 * error));
    }

    @Test
    void the_median_has_an_interval_that_may_have_no_end() {
        List<Case> cases = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            cases.add(Case.of(i, End.EVENT));
        }
        TimeToEvent all = TimeToEvent.of(cases);
        assertThat(all.median()).hasValue(50);
        // 0.41 to the power of 0.768 and 0.61 to that of 1.373 are the first from a half on: exp(∓1.96 × error / (p ln
        // p)).
        assertThat(all.medianInterval().low()).hasValue(41);
        assertThat(all.medianInterval().high()).hasValue(61);
        List<Case> few = List.of(Case.of(1, End.EVENT), Case.of(2, End.EVENT), Case.of(3, End.WAITS));
        assertThat(TimeToEvent.of(few).median()).hasValue(2);
        assertThat(TimeToEvent.of(few).medianInterval().high()).isEmpty();
    }

    @Test
    void once_it_has_happened_to_all_there_is_nothing_unsure() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 339; i++) {
            cases.add(Case.of(i % 6, End.EVENT));
        }
        cases.add(Case.of(3, End.WAITS));
        Step last = TimeToEvent.of(cases).at(5);
        assertThat(last.happened()).isCloseTo(1, within(1e-12));
        assertThat(last.happenedLow()).isNaN();
        assertThat(last.happenedHigh()).isNaN();
    }
}
