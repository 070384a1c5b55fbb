package org.plumbline.standards.reference;

import java.util.List;
import java.util.function.Function;

/**
 * The long run of {@link OneTruthTest}, for the benchmark command: 100,000 cases unless {@code -Dplumbline.cases} says
 * otherwise, from {@code -Dplumbline.seed} on. Prints how often which verdict of which measure was reached.
 */
public final class OneTruthBenchmark {

    private static final int SOME = 10_000;

    private OneTruthBenchmark() {}

    /** @throws AssertionError at the first case of which the engine says anything else than the reference */
    public static void main(String[] arguments) {
        int cases = Integer.getInteger("plumbline.cases", 100_000);
        long first = Long.getLong("plumbline.seed", 1);
        List<Function<TrialCase, String>> differences = List.of(
                OneTruthTest::differenceFromReference,
                OneTruthTest::toldTwice,
                OneTruthTest::differenceInTime,
                OneTruthTest::differenceOfListeners);
        Reached reached = new Reached();
        for (int i = 0; i < cases; i++) {
            TrialCase trial = RandomCase.of(first + i);
            for (Function<TrialCase, String> difference : differences) {
                OneTruthTest.check(first + i, trial, difference);
            }
            reached.add(trial);
            if ((i + 1) % SOME == 0) {
                System.out.println("One truth in " + (i + 1) + " cases from seed " + first);
            }
        }
        System.out.println(reached);
    }
}
