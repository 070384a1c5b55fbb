package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.reference.Dice;
import org.plumbline.standards.reference.TrialCase;
import org.postgresql.ds.common.BaseDataSource;

/**
 * A node is killed amid its work, as by a power cut, and started again on the same database; what it had not acknowledged
 * is sent again. {@code -Dplumbline.kills} says how often, {@code -Dplumbline.events} about how many events there are,
 * {@code -Dplumbline.seed} at which moments.
 */
class KilledTest {
    private static final int KILLS = Integer.getInteger("plumbline.kills", 2);
    private static final int EVENTS = Integer.getInteger("plumbline.events", 2_000);
    private static final long SEED = Long.getLong("plumbline.seed", 33L);
    private static final int CONTRACTS = 10;
    private static final int EVENTS_OF_A_CASE = 8;

    @ParameterizedTest
    @EnumSource
    void whenever_a_node_is_killed_every_event_stands_once_and_every_verdict_is_right(
            TestDatabase database, @TempDir Path folder) throws Exception {
        RandomProvider random = new RandomProvider(SEED, CONTRACTS, EVENTS / CONTRACTS / EVENTS_OF_A_CASE);
        List<String> lines =
                random.lines().stream().map(RandomProvider.Line::json).toList();
        Path file = Files.write(folder.resolve("events.ndjson"), lines);
        DataSource source = database == TestDatabase.DERBY ? TestDatabase.inFolder(folder) : database.migrated();
        try (TestMonitor monitor = new TestMonitor(source, RandomProvider.LONG_BEFORE, Map.of())) {
            random.found(monitor);
            monitor.sweep.beat(); // resolves the standards, so that what is killed judges cases
        }
        TestDatabase.rest(source);
        String address = address(source, folder);

        List<String> killed = new ArrayList<>();
        Dice dice = new Dice(SEED);
        int taken = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int until = taken + (lines.size() - taken) / (KILLS - kill + 1);
            String thread = kill % 2 == 0 ? KilledNode.INTAKE : KilledNode.ASSESSMENT;
            int steps = kill % 2 == 0 ? (until - taken) / 12 : (until - taken) / 25;
            Ended ended = run(address, folder, file, taken, until, thread, dice.between(steps / 3, steps));
            assertThat(ended.where()).startsWith(thread);
            taken = ended.taken();
            killed.add(ended.where() + ", " + taken + " acknowledged");
        }
        Ended whole = run(address, folder, file, taken, lines.size(), KilledNode.INTAKE, 0);
        assertThat(whole).isEqualTo(new Ended(lines.size(), KilledNode.DONE));

        try (TestMonitor monitor = new TestMonitor(KilledNode.source(address), KilledNode.NOW, Map.of())) {
            View provider = RandomProvider.of(monitor);
            String seed = "seed " + SEED + ", killed at " + killed;
            assertThat(ids(monitor, provider))
                    .as(seed)
                    .isEqualTo(random.lines().stream()
                            .map(line -> line.event().id())
                            .sorted()
                            .toList());
            assertThat(miscounted(monitor, provider)).as(seed).isZero();
            Map<String, TrialCase> cases = new LinkedHashMap<>();
            random.cases()
                    .forEach((ref, trial) -> cases.put(
                            ref, trial.received(event -> KilledNode.NOW).asOf(KilledNode.NOW)));
            new Replayed(seed, cases).isKeptIn(monitor);
            System.out.println(database + ": " + lines.size() + " events of " + cases.size() + " cases, killed "
                    + killed.size() + " times: " + String.join("; ", killed));
        }
        TestDatabase.rest(source);
    }

    /** How many lines were acknowledged, and where it stood when it was killed. */
    private record Ended(int taken, String where) {}

    /** As {@link KilledNode} takes it. */
    private static String address(DataSource source, Path folder) {
        return source instanceof BaseDataSource postgresql
                ? postgresql.getPortNumbers()[0] + "/" + postgresql.getDatabaseName()
                : folder.toString();
    }

    private static Ended run(String address, Path folder, Path file, int from, int until, String thread, int step)
            throws IOException, InterruptedException {
        File errors = folder.resolve("errors.log").toFile();
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=" + System.getProperty("user.timezone"),
                        "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNode.class.getName(),
                        address,
                        file.toString(),
                        "" + from,
                        "" + until,
                        thread,
                        "" + step)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                .start();
        int taken = from;
        try (BufferedReader told = node.inputReader()) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith(KilledNode.TAKEN)) {
                    taken = Integer.parseInt(line.substring(KilledNode.TAKEN.length()));
                } else if (line.startsWith(KilledNode.HERE)) {
                    return new Ended(taken, line.substring(KilledNode.HERE.length()));
                } else if (line.equals(KilledNode.DONE)) {
                    return new Ended(taken, line);
                }
            }
            throw new IllegalStateException("The node ended by itself: " + Files.readString(errors.toPath()));
        } finally {
            node.destroyForcibly().waitFor();
        }
    }

    private static List<String> ids(TestMonitor monitor, View provider) {
        return monitor.store.in(
                provider.tenant(),
                session -> session
                        .sql()
                        .list(
                                "select sender_id from case_event where tenant_id = ?",
                                row -> row.getString(1),
                                session.tenant())
                        .stream()
                        .sorted()
                        .toList());
    }

    /** Cases that count other events than they have. */
    private static long miscounted(TestMonitor monitor, View provider) {
        return monitor.store.in(
                provider.tenant(),
                session -> session.sql()
                        .number(
                                "select count(*) from case_file f where f.tenant_id = ? and f.arrivals <> (select count(*)"
                                        + " from case_event e where e.tenant_id = f.tenant_id and e.case_id = f.case_id)",
                                session.tenant()));
    }
}
