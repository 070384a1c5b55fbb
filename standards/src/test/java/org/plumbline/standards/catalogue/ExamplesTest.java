package org.plumbline.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.Example;
import org.plumbline.standards.example.Judging;
import org.plumbline.standards.example.Reach;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Value;
import org.plumbline.standards.verdict.State;

/** Judges small cases, whose verdicts were worked out by hand, by the standards as the files say them. */
class ExamplesTest {

    /** Names of the two examples that every level has: done on the last day, and done a day after it. */
    private static final String LAST_DAY = "last day";

    private static final String A_DAY_LATE = "a day late";

    private static final List<Standard> STANDARDS = Catalogue.builtIn().standards().stream()
            .filter(standard -> !standard.levels().isEmpty())
            .toList();

    @TestFactory
    Stream<DynamicTest> each_case_is_judged_as_it_was_worked_out_by_hand() {
        return STANDARDS.stream().flatMap(standard -> {
            Judging judging = new Judging(standard, Vocabulary.builtIn(), Calendars.builtIn());
            return examples(standard).stream()
                    .map(example -> DynamicTest.dynamicTest(
                            example.toString(),
                            () -> assertThat(judging.judge(example)).isEqualTo(example.expected())));
        });
    }

    @TestFactory
    Stream<DynamicTest> each_level_is_kept_on_its_last_day_and_missed_a_day_later() {
        return STANDARDS.stream()
                .flatMap(standard -> standard.levels().stream()
                        .map(level -> DynamicTest.dynamicTest(
                                level.id(), () -> isJudgedOnBothSidesOfItsLimit(level, examples(standard)))));
    }

    @TestFactory
    Stream<DynamicTest> every_verdict_that_a_level_can_reach_and_every_other_reading_has_an_example() {
        return STANDARDS.stream()
                .map(standard -> DynamicTest.dynamicTest(standard.id(), () -> {
                    Judging judging = new Judging(standard, Vocabulary.builtIn(), Calendars.builtIn());
                    assertThat(Reach.gaps(standard, examples(standard), judging))
                            .isEmpty();
                }));
    }

    private static void isJudgedOnBothSidesOfItsLimit(Level level, List<Example> examples) {
        if (level.measure() instanceof Value) {
            assertThat(named("on the bound", level, examples).expected()).containsExactly(State.MET);
            assertThat(named("beyond the bound", level, examples).expected()).containsExactly(State.MISSED);
            return;
        }
        Example kept = named(LAST_DAY, level, examples);
        Example missed = named(A_DAY_LATE, level, examples);
        assertThat(kept.expected()).startsWith(State.MET);
        assertThat(missed.expected()).startsWith(State.MISSED);
        assertThat(missed.asOf()).isEqualTo(kept.asOf());
        assertThat(daysApart(kept.events(), missed.events())).containsExactly(1L);
    }

    private static Example named(String name, Level level, List<Example> examples) {
        List<Example> named = examples.stream()
                .filter(example -> example.level().equals(level.id()))
                .filter(example -> example.name().equals(name))
                .toList();
        assertThat(named).as("examples called '%s'", name).hasSize(1);
        return named.get(0);
    }

    /** By how many days each event of one case comes later in the other, leaving out those that do not. */
    private static List<Long> daysApart(List<CaseEvent> one, List<CaseEvent> other) {
        assertThat(types(other)).isEqualTo(types(one));
        List<Long> apart = new ArrayList<>();
        IntStream.range(0, one.size())
                .mapToLong(i -> day(other.get(i)).toEpochDay() - day(one.get(i)).toEpochDay())
                .filter(days -> days != 0)
                .forEach(apart::add);
        return apart;
    }

    private static List<String> types(List<CaseEvent> events) {
        return events.stream().map(CaseEvent::type).toList();
    }

    private static LocalDate day(CaseEvent event) {
        return event.occurred().day();
    }

    private static List<Example> examples(Standard standard) {
        return Catalogue.builtIn().examples(standard.id());
    }
}
