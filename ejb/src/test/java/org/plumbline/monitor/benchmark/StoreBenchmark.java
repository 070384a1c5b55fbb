package org.plumbline.monitor.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.assessment.AssessmentTest;
import org.plumbline.monitor.intake.Format;
import org.plumbline.monitor.store.NewTables;
import org.plumbline.monitor.store.Rounds;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/** Events in, verdicts out and cases judged again, on a Derby with a folder and on a PostgreSQL. */
class StoreBenchmark {
    private static final int CASES = Integer.getInteger("cases", 20_000);
    private static final int EVENTS = Integer.getInteger("events", 10);
    private static final Instant END_OF_MARCH = Instant.parse("2026-03-31T12:00:00Z");

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TestMonitor monitor;
    private View provider;

    @Test
    void figures() throws Exception {
        for (String name : System.getProperty("databases", "DERBY,POSTGRESQL").split(",")) {
            TestDatabase database = TestDatabase.valueOf(name);
            say("%s: %,d cases with %d events each", database, CASES, EVENTS);
            Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
            DataSource source = database == TestDatabase.DERBY ? TestDatabase.inFolder(folder) : database.migrated();
            try (TestMonitor fresh = new TestMonitor(source, END_OF_MARCH, Map.of())) {
                monitor = fresh;
                measure(database);
            }
        }
    }

    private void measure(TestDatabase database) {
        View dwp = monitor.commissioner("dwp");
        provider = monitor.provider(dwp, "seetec");
        monitor.inForce(provider, AssessmentTest.FIRST_CONTACT, LocalDate.of(2026, 1, 1));
        byte[][] files = IntStream.range(0, 10)
                .mapToObj(part -> lines(part * CASES / 10, (part + 1) * CASES / 10))
                .toArray(byte[][]::new);
        long events = (long) CASES * EVENTS;
        rate(
                "intake alone",
                events,
                "events",
                () -> Arrays.stream(files).forEach(lines -> {
                    send(lines);
                    monitor.store.across(NewTables::look); // as the heartbeat does
                }));
        if (database == TestDatabase.POSTGRESQL) {
            change("analyze"); // as it does by itself within minutes
        }
        rate("the same again", events, "events", () -> Arrays.stream(files).forEach(this::send));
        rate("first verdicts", CASES, "cases", monitor.sweep::beat);
        rate("a round begun", CASES, "cases", this::again);
        rate("judged again, nothing changes", CASES, "cases", monitor.sweep::beat);
        again();
        change("update case_file set verdicts = null");
        change("delete from attainment");
        change("delete from work_item");
        rate("judged again, everything changes", CASES, "cases", monitor.sweep::beat);
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        say(
                "  memory in use %,d MB of at most %,d MB",
                used >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private void again() {
        monitor.store.run(
                provider.tenant(), session -> Rounds.begin(session.sql(), false, "tenant_id = ?", session.tenant()));
    }

    private void change(String sql) {
        monitor.store.run(provider.tenant(), session -> session.sql().change(sql));
    }

    private void send(byte[] lines) {
        monitor.intake.take(provider, new Format.Ndjson(), new ByteArrayInputStream(lines), "benchmark");
    }

    /** A referral and contacts, in order of time as a feed sends them. */
    private static byte[] lines(int from, int to) {
        return IntStream.range(0, EVENTS)
                .boxed()
                .flatMap(i -> IntStream.range(from, to)
                        .mapToObj(one -> TestMonitor.event(
                                "e" + one + "-" + i,
                                "B-" + one,
                                i == 0 ? "referral" : "contact",
                                String.format("2026-03-%02dT10:%02d", 2 + i * 25 / EVENTS, one % 60))))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void rate(String what, long count, String of, Runnable work) {
        long start = System.nanoTime();
        long busy = MACHINE.getProcessCpuTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = (MACHINE.getProcessCpuTime() - busy) / 1e9;
        say(
                "  %-34s %,9d %s in %6.2f s: %,8.0f a second, %,8.0f for each second of CPU here",
                what, count, of, seconds, count / seconds, count / cpu);
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
