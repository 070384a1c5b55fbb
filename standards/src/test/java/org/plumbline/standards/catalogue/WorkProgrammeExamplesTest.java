package org.plumbline.standards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Value;

/** Judges small cases, whose verdicts were worked out by hand, by the standards as the files say them. */
class WorkProgrammeExamplesTest {

    private static final List<Standard> STANDARDS = Catalogue.builtIn().standards().stream()
            .filter(standard -> "Work Programme".equals(standard.scheme()))
            .filter(standard -> !standard.levels().isEmpty())
            .toList();

    @TestFactory
    Stream<DynamicTest> each_case_is_judged_as_it_was_worked_out_by_hand() {
        return STANDARDS.stream().flatMap(standard -> {
            Verdicts verdicts = new Verdicts(standard);
            return examples(standard).stream()
                    .map(example -> DynamicTest.dynamicTest(
                            example.toString(),
                            () -> assertThat(verdicts.on(example)).isEqualTo(example.expected())));
        });
    }

    @TestFactory
    Stream<DynamicTest> each_level_is_kept_on_its_last_day_and_missed_a_day_later() {
        return STANDARDS.stream()
                .flatMap(standard -> standard.levels().stream()
                        .map(level -> DynamicTest.dynamicTest(
                                level.id(), () -> isJudgedOnBothSidesOfItsLimit(level, examples(standard)))));
    }

    @Test
    void no_example_speaks_of_a_level_that_its_provider_did_not_promise() {
        assertThat(STANDARDS)
                .allSatisfy(standard -> assertThat(
                                standard.levels().stream().map(Level::id).toList())
                        .containsAll(
                                examples(standard).stream().map(Example::level).collect(Collectors.toSet())));
    }

    private static void isJudgedOnBothSidesOfItsLimit(Level level, List<Example> examples) {
        if (level.measure() instanceof Value) {
            assertThat(named("on the bound", level, examples).expected()).containsExactly("MET");
            assertThat(named("beyond the bound", level, examples).expected()).containsExactly("MISSED");
            return;
        }
        Example kept = named(Example.LAST_DAY, level, examples);
        Example missed = named(Example.A_DAY_LATE, level, examples);
        assertThat(kept.expected()).startsWith("MET");
        assertThat(missed.expected()).startsWith("MISSED");
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
        return Example.ofProvider(standard.id().replace("-work-programme", ""));
    }
}
