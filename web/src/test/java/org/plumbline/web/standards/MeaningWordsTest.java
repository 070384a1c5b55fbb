package org.plumbline.web.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.standards.verdict.State.MET;
import static org.plumbline.standards.verdict.State.MISSED;
import static org.plumbline.standards.verdict.State.OPEN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.catalogue.Catalogue;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.OtherMeaning;
import org.plumbline.standards.example.OtherMeaning.Change;
import org.plumbline.standards.policy.OtherReading;

class MeaningWordsTest {
    private static final OtherReading WORKING_DAYS = OtherReading.of(
                    Catalogue.builtIn().level("seetec-01").orElseThrow(), Vocabulary.builtIn())
            .get(0);

    @Test
    void a_change_names_its_example_and_both_verdicts() {
        assertThat(sentence(new Change(2, List.of(MISSED), List.of(MET))))
                .isEqualTo("With working days, example 2 would be kept instead of missed.");
    }

    @Test
    void of_several_verdicts_only_the_one_that_changes_is_told() {
        assertThat(sentence(new Change(1, List.of(MET, MISSED, OPEN), List.of(MET, MET, OPEN))))
                .endsWith("example 1 would be kept instead of missed.");
        assertThat(sentence(new Change(1, List.of(MET, MISSED, OPEN), List.of(MET, MET))))
                .endsWith("example 1 would be kept, kept instead of kept, missed, open.");
        assertThat(sentence(new Change(3, List.of(MISSED), List.of())))
                .endsWith("example 3 would be judged nowhere instead of missed.");
    }

    @Test
    void a_reading_that_changes_nothing_says_so() {
        assertThat(sentence()).isEqualTo("With working days, none of these examples would change.");
    }

    @Test
    void a_reading_of_the_share_changes_no_verdict() {
        OtherReading matured =
                OtherReading.of(Catalogue.builtIn().level("cdg-04").orElseThrow(), Vocabulary.builtIn()).stream()
                        .filter(OtherReading::ofShare)
                        .findFirst()
                        .orElseThrow();
        assertThat(MeaningWords.of(new OtherMeaning(matured, List.of())))
                .isEqualTo("With open cases left out of the share, no verdict would change, but the share that is"
                        + " reached would.");
    }

    @Test
    void attributes_follow_in_brackets() {
        assertThat(MeaningWords.attributes(Map.of("channel", "text", "travel-minutes", "30")))
                .isEqualTo(" (channel text, travel minutes 30)");
        assertThat(MeaningWords.attributes(Map.of())).isEmpty();
    }

    private static String sentence(Change... changes) {
        return MeaningWords.of(new OtherMeaning(WORKING_DAYS, List.of(changes)));
    }
}
