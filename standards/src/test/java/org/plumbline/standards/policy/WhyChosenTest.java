package org.plumbline.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.catalogue.Catalogue;

class WhyChosenTest {

    @Test
    void the_words_come_before_the_numbers_of_the_questions() {
        Level level = Examples.level("every: [{weeks: 1-4, gap: 1 week}, {weeks: 5-, gap: 2 months}], from: start,"
                + " do: contact, because: {every: 'A08: the weaker of two; A09: week four included', slots: 'A05, A53:"
                + " counted on', do: 'Plain; with a second part', until: 'No end is named'}");
        assertThat(WhyChosen.of(level))
                .containsEntry("every", "The weaker of two (A08); week four included (A09)")
                .containsEntry("slots", "Counted on (A05, A53)")
                .containsEntry("do", "Plain; with a second part")
                .containsEntry("until", "No end is named");
    }

    @Test
    void no_reason_of_the_catalogue_begins_with_a_number() {
        List<String> reasons = Catalogue.builtIn().standards().stream()
                .flatMap(standard -> standard.levels().stream())
                .flatMap(level -> WhyChosen.of(level).values().stream())
                .toList();
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(reason).doesNotContainPattern("A\\d\\d:"));
    }
}
