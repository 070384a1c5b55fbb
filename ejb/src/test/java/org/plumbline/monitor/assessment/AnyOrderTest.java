package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.standards.reference.Judged;
import org.plumbline.standards.verdict.State;

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
                assertThat(trial.monitor().operations.of(trial.provider()))
                        .as("seed %d", seed)
                        .satisfies(seen -> {
                            assertThat(seen.setAside()).isEmpty();
                            assertThat(seen.waiting()).isZero();
                        });
                List<Kept> replayed = replayed(trial);
                List<Kept> verdicts = Kept.verdicts(trial.monitor(), trial.provider());
                assertThat(difference(trial, verdicts, replayed))
                        .as("seed %d", seed)
                        .isEmpty();
                List<Kept> work = replayed.stream().filter(Kept::isWork).toList();
                assertThat(difference(trial, Kept.work(trial.monitor(), trial.provider()), work))
                        .as("work list, seed %d", seed)
                        .isEmpty();
                assertThat(attainment(trial)).as("attainment, seed %d", seed).isEqualTo(tally(replayed));
                trial.replayed()
                        .forEach((ref, judged) -> assertThat(decided(trial, ref))
                                .as(() -> "who decided, " + trial.told(ref))
                                .containsExactlyInAnyOrderElementsOf(decided(judged)));
            }
        }
    }

    private static List<Kept> replayed(AnyOrder trial) {
        List<Kept> all = new ArrayList<>();
        trial.replayed().forEach((ref, judged) -> judged.forEach(one -> all.add(Kept.of(ref, one))));
        return all;
    }

    /** By the stories of the case's page. */
    private static List<String> decided(AnyOrder trial, String caseRef) {
        return trial.monitor().cases.find(trial.provider(), caseRef).orElseThrow().promises().stream()
                .map(story -> story.key() + " by "
                        + (story.decidedBy() == null ? null : trial.number(caseRef, story.decidedBy())))
                .toList();
    }

    private static List<String> decided(List<Judged> judged) {
        return judged.stream()
                .map(one -> one.level() + ":" + one.key() + ":" + one.ordinal() + " by " + one.decidedBy())
                .toList();
    }

    /** What only one of the two has, and the first case that it is about. */
    private static String difference(AnyOrder trial, List<Kept> kept, List<Kept> replayed) {
        List<Kept> tooMany = without(kept, replayed);
        List<Kept> missing = without(replayed, kept);
        return Stream.concat(tooMany.stream(), missing.stream())
                .findFirst()
                .map(Kept::caseRef)
                .map(ref -> {
                    Predicate<Kept> its = one -> one.caseRef().equals(ref);
                    return (tooMany.size() + missing.size()) + " differ; the first case:\nkept     "
                            + tooMany.stream().filter(its).toList() + "\nreplayed "
                            + missing.stream().filter(its).toList() + "\n" + trial.told(ref);
                })
                .orElse("");
    }

    private static List<Kept> without(List<Kept> some, Collection<Kept> others) {
        List<Kept> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static Map<String, Long> tally(List<Kept> replayed) {
        Map<String, Long> tally = new TreeMap<>();
        replayed.forEach(one -> tally.merge(
                cohort(one.caseRef().substring(0, one.caseRef().indexOf('/')), one.level(), one.month(), one.state()),
                1L,
                Long::sum));
        return tally;
    }

    private static Map<String, Long> attainment(AnyOrder trial) {
        Map<String, Long> attainment = new TreeMap<>();
        for (AttainmentRow row : trial.monitor().attainments.rows(trial.provider(), AttainmentFilter.ALL)) {
            int month = row.month().getYear() * 12 + row.month().getMonthValue() - 1;
            for (State state : State.values()) {
                long count = count(row.figures(), state);
                if (count != 0) {
                    attainment.put(cohort(row.contract().ref(), row.level(), month, state), count);
                }
            }
        }
        return attainment;
    }

    private static String cohort(String contract, String level, int month, State state) {
        return contract + " " + level + " " + month + " " + state;
    }

    private static long count(Figures figures, State state) {
        return switch (state) {
            case OPEN -> figures.open();
            case MET -> figures.met();
            case MISSED -> figures.missed();
            case EXCUSED -> figures.excused();
            case WITHDRAWN -> figures.withdrawn();
            case NO_EVIDENCE -> figures.noEvidence();
        };
    }
}
