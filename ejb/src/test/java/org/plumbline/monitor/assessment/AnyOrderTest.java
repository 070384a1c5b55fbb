package org.plumbline.monitor.assessment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.store.TestDatabase;

/**
 * Whatever the order of arrival, what is kept is what the reference says of all events at once. A failure prints the
 * seed of its trial and the case: {@code -Dplumbline.trials} says how many trials, {@code -Dplumbline.seed} which is
 * the first.
 */
class AnyOrderTest {
    private static final int TRIALS = Integer.getInteger("plumbline.trials", 1);
    private static final long FIRST_SEED = Long.getLong("plumbline.seed", 33_000_000L);

    @ParameterizedTest
    @EnumSource
    void any_order_of_arrival_ends_in_the_verdicts_and_tallies_of_one_replay(TestDatabase database) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TRIALS; seed++) {
            try (AnyOrder trial = new AnyOrder(database, seed)) {
                trial.happen();
                new Replayed("seed " + seed, trial.cases()).isKeptIn(trial.monitor());
            }
        }
    }
}
