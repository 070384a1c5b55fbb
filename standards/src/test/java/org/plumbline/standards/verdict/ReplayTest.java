package org.plumbline.standards.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.attainment.Keeps;
import org.plumbline.standards.policy.RequiredShare;

/** The engine against the answers of seven independent programs. */
class ReplayTest {

    @ParameterizedTest
    @ValueSource(ints = {2000, 10000})
    void everyRowOfTheKnownAnswersIsCounted(int size) {
        Map<Replay.Row, Replay.Counts> known =
                Replay.known(size, Set.of("R1", "R2", "R3", "R4", "R5", "R6_CASES", "R7"));
        assertThat(known).hasSizeGreaterThan(3000);
        assertThat(new Replay(size).counted()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 10000})
    void theRequiredShareOfEachCohortIsJudgedAsKnown(int size) {
        Replay replay = new Replay(size);
        int level = replay.rules.levelIds().indexOf("R6_CASES");
        RequiredShare share = replay.standard.level("R6_CASES").orElseThrow().share();
        Map<Replay.Row, Replay.Counts> judged = new TreeMap<>();
        replay.tallies().forEach((provider, tally) -> {
            for (int month : tally.months(level)) {
                Keeps keeps = Keeps.of(Attainment.of(tally, level, month), share);
                judged.put(
                        new Replay.Row(provider, Replay.yearMonth(month), "R6"),
                        new Replay.Counts(
                                keeps == Keeps.KEPT ? 1 : 0,
                                keeps == Keeps.NOT_KEPT ? 1 : 0,
                                keeps.isUndetermined() ? 1 : 0));
            }
        });
        assertThat(judged).isEqualTo(Replay.known(size, Set.of("R6")));
    }
}
