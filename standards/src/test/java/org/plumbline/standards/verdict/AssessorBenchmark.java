package org.plumbline.standards.verdict;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.standards.event.History;

/**
 * How fast the assessor counts verdicts over histories in memory, beside loops written by hand for the same rules:
 * the two take turns in one thread, and the ratio is that of neighbours. Measured is the thread's processor time, so
 * that what else the machine does takes less part in it.
 */
public final class AssessorBenchmark {

    private static final int TURNS = 31;
    private static final int TIMES = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private AssessorBenchmark() {}

    public static void main(String... none) {
        measure(System.out);
    }

    static void measure(PrintStream out) {
        Replay replay = new Replay(10_000);
        long events =
                replay.cases.stream().mapToLong(each -> each.history().size()).sum();
        HandWrittenLoops loops = new HandWrittenLoops(replay);
        Counting counting = new Counting(replay);
        double[] byHand = new double[TURNS];
        double[] assessed = new double[TURNS];
        double[] ratios = new double[TURNS];
        for (int turn = -TURNS; turn < TURNS; turn++) {
            double loop = nanosAnEvent(loops::run, events);
            double assessor = nanosAnEvent(counting::run, events);
            if (turn >= 0) {
                byHand[turn] = loop;
                assessed[turn] = assessor;
                ratios[turn] = loop / assessor;
            }
        }
        loops.run();
        if (!loops.counted().equals(replay.counted())) {
            throw new IllegalStateException("The loops and the assessor disagree: the ratio says nothing");
        }
        out.printf("%,d events of %,d cases, one thread, median of %d%n", events, replay.cases.size(), TURNS);
        out.printf("loops by hand %6.1f ns an event, %,.0f events a second%n", median(byHand), 1e9 / median(byHand));
        out.printf(
                "assessor      %6.1f ns an event, %,.0f events a second%n", median(assessed), 1e9 / median(assessed));
        out.printf("assessor's speed as a share of the loops' %.2f (at least a third is asked for)%n", median(ratios));
    }

    /** The assessor at its plain work: a tally for each provider, and a listener for each tally. */
    private static final class Counting {
        private final Replay replay;
        private final History[] histories;
        private final Assessor assessor = new Assessor();
        private final CountingListener[] listeners;
        private final long asOf = Replay.endOf(Replay.AS_OF);

        Counting(Replay replay) {
            this.replay = replay;
            histories = replay.cases.stream().map(Replay.Case::history).toArray(History[]::new);
            Map<String, CountingListener> ofProvider = new TreeMap<>();
            listeners = replay.cases.stream()
                    .map(each -> ofProvider.computeIfAbsent(each.provider(), p -> new CountingListener(replay.rules)))
                    .toArray(CountingListener[]::new);
        }

        void run() {
            for (int c = 0; c < listeners.length; c++) {
                assessor.assess(histories[c], replay.rules, asOf, listeners[c]);
            }
        }
    }

    private static double nanosAnEvent(Runnable run, long events) {
        long began = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            run.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - began) / (double) (events * TIMES);
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
