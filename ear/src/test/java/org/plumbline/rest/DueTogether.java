package org.plumbline.rest;

import static org.plumbline.rest.ServerBenchmark.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.rest.Scheme.Provider;

/**
 * Clocks that run out at the same moment, while 1,000 events come in each second. Each body of those has a month of its
 * own, by which attainment tells when all of its events are judged.
 */
final class DueTogether {
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration AFTER = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2001, 1);
    private static final int IN_A_BODY = 250;
    private static final int BODIES_A_SECOND = 4;

    private final Clock machine = Clock.systemUTC();
    private final Provider provider;
    private final int clocks;
    private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
    private final Map<String, Instant> judged = new HashMap<>();

    DueTogether(String name, int clocks) {
        this.provider = Scheme.provider(
                "due-" + name,
                List.of(Map.entry("first-contact", "within: 1 hour, of: referral, do: contact")),
                FIRST_MONTH + "-01");
        this.clocks = clocks;
    }

    void measure() {
        say("Timer: %,d clocks due together, %,d events a second coming in", clocks, IN_A_BODY * BODIES_A_SECOND);
        Instant due = now().plusSeconds(20 + clocks / 1_000).truncatedTo(ChronoUnit.SECONDS);
        Connections connections = new Connections(provider.write());
        Instant started = due.minus(1, ChronoUnit.HOURS);
        connections.send(4, clocks / IN_A_BODY, i -> referrals("due-" + i + "-", started));
        String month = YearMonth.from(started.atZone(ZoneOffset.UTC)).toString();
        while (look().all().getOrDefault(month, 0L) < clocks) {
            pause(200);
        }
        say(
                "  all of them were judged as open %,d ms before they were due",
                Duration.between(now(), due).toMillis());
        until(due.minus(BEFORE));
        Thread feed = new Thread(() -> feed(connections, due.plus(AFTER)), "feed");
        feed.start();
        Instant none = due;
        Instant all = null;
        Instant end = due.plus(LONGEST);
        while ((feed.isAlive() || all == null || judged.size() < accepted.size()) && now().isBefore(end)) {
            Judged found = look();
            Instant at = now();
            found.all().forEach((of, count) -> {
                if (count == IN_A_BODY && accepted.containsKey(of)) {
                    judged.putIfAbsent(of, at);
                }
            });
            long missed = found.missed().getOrDefault(month, 0L);
            none = missed == 0 ? at : none;
            all = all == null && missed == clocks ? at : all;
            pause(50);
        }
        tell(due, none, all);
    }

    private void tell(Instant due, Instant none, Instant all) {
        if (all == null) {
            say("  the clocks were not all judged within %s", LONGEST);
            return;
        }
        double seconds = Duration.between(none, all).toMillis() / 1e3;
        say("  the last clock was judged %s after it was due", inHeartbeats(Duration.between(due, all)));
        say(
                "  from the last look that saw none judged to all: %.2f s, %,.0f clocks a second",
                seconds, clocks / seconds);
        List<Long> waits = new ArrayList<>();
        accepted.forEach((month, at) -> waits.add(
                judged.containsKey(month)
                        ? Duration.between(at, judged.get(month)).toMillis()
                        : LONGEST.toMillis()));
        say(
                "  %,d events that came in meanwhile, a body at a time: %s, the longest %s",
                accepted.size() * IN_A_BODY,
                Spread.of(waits.stream().mapToLong(Long::longValue).toArray()),
                inHeartbeats(Duration.ofMillis(
                        waits.stream().mapToLong(Long::longValue).max().orElse(0))));
    }

    private static String inHeartbeats(Duration time) {
        return String.format(
                java.util.Locale.ROOT,
                "%.2f s (%.1f heartbeats)",
                time.toMillis() / 1e3,
                (double) time.toMillis() / HEARTBEAT.toMillis());
    }

    private void feed(Connections connections, Instant end) {
        Instant next = now();
        for (int i = 0; next.isBefore(end); i++) {
            until(next);
            YearMonth month = FIRST_MONTH.plusMonths(i);
            connections.send(
                    referrals("in-" + i + "-", month.atDay(10).atTime(12, 0).toInstant(ZoneOffset.UTC)));
            accepted.put(month.toString(), now());
            next = next.plusMillis(1_000 / BODIES_A_SECOND);
        }
    }

    private static byte[] referrals(String cases, Instant at) {
        IntFunction<String> line = i -> "{\"id\":\"" + cases + i + "\",\"case\":\"" + cases + i
                + "\",\"type\":\"referral\",\"occurred\":\"" + at + "\"}\n";
        return IntStream.range(0, IN_A_BODY)
                .mapToObj(line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Judged look() {
        return Judged.of(provider.read(), provider.ref() + "-01");
    }

    private Instant now() {
        return machine.instant();
    }

    private void until(Instant then) {
        pause(Duration.between(now(), then).toMillis());
    }

    static void pause(long millis) {
        LockSupport.parkNanos(Math.max(0, millis) * 1_000_000);
    }
}
