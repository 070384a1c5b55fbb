package org.plumbline.monitor.assessment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.reference.Dice;
import org.plumbline.standards.reference.Judged;
import org.plumbline.standards.reference.Reference;
import org.plumbline.standards.reference.TrialCase;

/**
 * The events of one provider's cases arrive in a random order at two nodes, some of them again, while time goes on and
 * the timers of both beat.
 */
final class AnyOrder implements AutoCloseable {
    private static final Instant LONG_AFTER = Instant.parse("2030-01-01T00:00:00Z");
    private static final int CONTRACTS = 12;
    private static final int CASES = 12;

    private final Dice dice;
    private final RandomProvider random;
    private final List<TestMonitor> nodes = new ArrayList<>();
    private final View provider;
    private final Deque<RandomProvider.Line> underway;
    private final List<RandomProvider.Line> sent = new ArrayList<>();
    private final Map<String, Instant> received = new HashMap<>();
    private final Deque<Instant> times = new ArrayDeque<>();
    private final Instant end;

    AnyOrder(TestDatabase database, long seed) {
        dice = new Dice(seed);
        random = new RandomProvider(seed, CONTRACTS, CASES);
        underway = new ArrayDeque<>(random.lines());
        TestMonitor first = new TestMonitor(
                database.migrated(),
                RandomProvider.LONG_BEFORE,
                Map.of("plumbline.intake.chunk", 15, "plumbline.assessment.batch", 20));
        provider = random.found(first);
        nodes.add(first);
        nodes.add(first.restarted());
        List<Instant> moments = moments();
        end = dice.percent(25) ? LONG_AFTER : dice.of(moments);
        IntStream.range(0, 2 * CONTRACTS)
                .mapToObj(i -> dice.of(moments))
                .filter(moment -> moment.isBefore(end))
                .sorted()
                .forEach(times::add);
    }

    /** When something starts or falls due, and the milliseconds before and after. */
    private List<Instant> moments() {
        List<Instant> moments = new ArrayList<>();
        for (TrialCase trial : random.cases().values()) {
            for (Judged judged : Reference.of(trial).judge(trial, LONG_AFTER)) {
                Instant starts = judged.day().atStartOfDay(TestMonitor.LONDON).toInstant();
                Instant due = judged.due() == null ? starts : judged.due();
                moments.add(dice.of(starts, due).plusMillis(dice.between(-1, 1)));
            }
        }
        return moments;
    }

    /** Until all has come and time has come to its end. */
    void happen() {
        while (!underway.isEmpty()) {
            if (dice.percent(30) && !times.isEmpty()) {
                set(times.remove());
            }
            news();
            if (dice.percent(30)) {
                send(IntStream.range(0, 10).mapToObj(i -> dice.of(sent)).toList());
            }
            if (dice.percent(40)) {
                beat();
            }
            if (dice.percent(5)) {
                nodes.remove(dice.below(nodes.size())).store.close();
                nodes.add(nodes.get(0).restarted());
            }
        }
        set(end);
        beat();
    }

    private void set(Instant now) {
        nodes.forEach(node -> node.machine.set(now));
    }

    /** While the timer of one node is at it, more may come. */
    private void beat() {
        TestMonitor node = dice.of(nodes);
        new Sweep(node.tenants, node.assessment, node.clock, node.pulse) {
            @Override
            void turned() {
                if (dice.percent(5)) {
                    news();
                }
            }
        }.beat();
    }

    private void news() {
        List<RandomProvider.Line> lines = new ArrayList<>();
        for (int left = dice.of(1, 1, 2, 5, 20, 100); left > 0 && !underway.isEmpty(); left--) {
            lines.add(underway.remove());
        }
        send(lines);
        sent.addAll(lines);
    }

    private void send(List<RandomProvider.Line> lines) {
        TestMonitor node = dice.of(nodes);
        lines.forEach(line -> received.putIfAbsent(line.event().id(), node.machine.instant()));
        IntakeReport report = node.send(
                provider, lines.stream().map(RandomProvider.Line::json).toArray(String[]::new));
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.errors().toString());
        }
    }

    TestMonitor monitor() {
        return nodes.get(0);
    }

    /** The cases as they were received, as of the end. */
    Map<String, TrialCase> cases() {
        Map<String, TrialCase> cases = new LinkedHashMap<>();
        random.cases()
                .forEach((ref, trial) -> cases.put(
                        ref, trial.received(event -> received.get(event.id())).asOf(end)));
        return cases;
    }

    @Override
    public void close() {
        nodes.remove(1).store.close();
        nodes.get(0).close(); // with the database
    }
}
