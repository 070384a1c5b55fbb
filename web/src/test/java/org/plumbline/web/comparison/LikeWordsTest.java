package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.standards.statistics.Funnel.Flag;
import org.plumbline.standards.statistics.StandardisedFunnel;

/** What allowing for the payment groups of cases changes, as a contract manager reads it. */
class LikeWordsTest {
    private static final List<String> NAMES = List.of("Serco", "Seetec", "Ingeus");

    @Test
    void who_was_sent_the_harder_cases_is_not_told_to_lie_lower_once_they_are_allowed_for() {
        // Serco keeps 95% of the easy and 60% of the hard cases, Seetec 90% and 50%: yet 63.5% against 86%.
        Funnel shares = Funnel.of(new int[] {1000, 1000}, new int[] {635, 860}, false);
        StandardisedFunnel mix =
                StandardisedFunnel.of(new int[][] {{100, 900}, {900, 100}}, new int[][] {{95, 540}, {810, 50}}, false);
        assertThat(LikeWords.mix(
                        NAMES,
                        shares.units().stream().map(Funnel.Unit::flag).toList(),
                        mix.units().stream().map(StandardisedFunnel.Unit::flag).toList()))
                .isEqualTo("Serco lies clearly lower by share alone: which cases were sent there explains it."
                        + " Seetec lies clearly higher by share alone: which cases were sent there explains it.");
    }

    @Test
    void who_was_sent_the_easier_cases_is_told_to_lie_lower_only_once_they_are_allowed_for() {
        assertThat(LikeWords.mix(
                        NAMES,
                        List.of(Flag.INSIDE, Flag.BELOW_95, Flag.ABOVE_99_8),
                        List.of(Flag.BELOW_99_8, Flag.BELOW_99_8, Flag.ABOVE_99_8)))
                .isEqualTo("Serco and Seetec lie clearly lower only once the cases sent there are allowed for.");
    }

    @Test
    void where_it_changes_nothing_that_is_said() {
        List<Flag> same = Stream.of(Flag.BELOW_99_8, Flag.INSIDE, Flag.ABOVE_95).toList();
        assertThat(LikeWords.mix(NAMES, same, List.of(Flag.BELOW_99_8, Flag.BELOW_95, Flag.INSIDE)))
                .startsWith("Adjusting by payment group makes nobody clearly different who is not so by share alone");
    }
}
