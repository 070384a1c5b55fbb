package org.plumbline.standards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SmallNumbersTest {

    /** What publishers write in place of a hidden count; the health service once wrote 5. */
    private static final Set<String> MARKS = Set.of("*", "~", "c", "[REDACTED]");

    @TestFactory
    Stream<DynamicTest> counts_are_hidden_and_rounded_as_publishers_do() {
        return Vectors.of("stats-suppression-counts.csv").stream()
                .filter(row -> rule(row.getField("rule")) != null
                        && !row.getField("expected").equals("ERROR"))
                .filter(row -> !row.getField("expected").contains("state the choice"))
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("rule") + ": " + row.getField("input"), () -> compare(row)));
    }

    private static void compare(NamedCsvRecord row) {
        long count = Long.parseLong(row.getField("input"));
        long shown = rule(row.getField("rule")).shown(count);
        String expected = row.getField("expected");
        boolean central = row.getField("rule").startsWith("nhs-digital-central") && count > 0 && count <= 7;
        if (central) {
            assertThat(rule(row.getField("rule")).standIn(count)).isEqualTo(Long.parseLong(expected));
        }
        assertThat(shown)
                .isEqualTo(MARKS.contains(expected) || central ? SmallNumbers.HIDDEN : Long.parseLong(expected));
    }

    /** Of each publisher whose rule is one of hiding and rounding. */
    private static SmallNumbers rule(String name) {
        return name.startsWith("nhs-digital-central") || name.startsWith("opensafely-7")
                ? SmallNumbers.SEVEN_AND_FIVE
                : name.startsWith("nhs-digital-star")
                        ? new SmallNumbers(7, 1)
                        : name.startsWith("mod-dasa-nearest5")
                                ? new SmallNumbers(4, 5)
                                : name.startsWith("ons-10-5") ? new SmallNumbers(9, 5) : null;
    }

    @Test
    void what_is_no_count_is_refused() {
        assertThatThrownBy(() -> SmallNumbers.SEVEN_AND_FIVE.shown(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new SmallNumbers(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallNumbers(7, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_number_stands_for_all_that_are_hidden_whatever_they_are() {
        assertThat(LongStream.rangeClosed(0, 12).map(SmallNumbers.SEVEN_AND_FIVE::standIn))
                .containsExactly(0L, 5L, 5L, 5L, 5L, 5L, 5L, 5L, 10L, 10L, 10L, 10L, 10L);
        assertThat(LongStream.rangeClosed(0, 5).map(new SmallNumbers(3, 1)::standIn))
                .containsExactly(0L, 2L, 2L, 2L, 4L, 5L);
        assertThat(LongStream.rangeClosed(0, 6).map(new SmallNumbers(2, 10)::standIn))
                .containsExactly(0L, 10L, 10L, 0L, 0L, 10L, 10L);
    }

    @Test
    void without_a_rule_counts_are_as_they_are() {
        for (long count = 0; count < 30; count++) {
            assertThat(SmallNumbers.NONE.shown(count)).isEqualTo(count);
        }
    }
}
