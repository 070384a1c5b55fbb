package org.plumbline.monitor.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;

/**
 * A node in a process of its own that takes events while its timer beats, and tells on its output what it has taken. At
 * the moment that it is told it says where it is, and stands still to be killed there.
 */
public final class KilledNode {
    static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");

    /** Lines that are sent, and acknowledged, together. */
    static final int TOGETHER = 100;

    static final Map<String, Object> SETTINGS = Map.of("plumbline.intake.chunk", 40, "plumbline.assessment.batch", 20);

    static final String INTAKE = "intake";
    static final String ASSESSMENT = "assessment";
    static final String TAKEN = "taken ";
    static final String HERE = "here ";
    static final String DONE = "done";

    private static volatile boolean allTaken;

    private KilledNode() {}

    /** Address of the database, file of lines, first line, last, thread, step. */
    public static void main(String[] args) throws Exception {
        Standstill standstill =
                new Standstill(source(args[0]), args[4], Integer.parseInt(args[5]), where -> tell(HERE + where));
        TestMonitor monitor = new TestMonitor(standstill.source(), NOW, SETTINGS);
        Thread timer = new Thread(() -> beat(monitor), ASSESSMENT);
        timer.start();
        Thread.currentThread().setName(INTAKE);
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        take(monitor, lines, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        allTaken = true;
        timer.join();
        tell(DONE);
        System.exit(0);
    }

    /** @param address folder of a Derby or port/name of a PostgreSQL */
    static DataSource source(String address) {
        if (address.startsWith("/")) {
            return TestDatabase.inFolder(Path.of(address));
        }
        String[] postgresql = address.split("/", -1);
        return TestDatabase.postgresql(Integer.parseInt(postgresql[0]), postgresql[1]);
    }

    private static void take(TestMonitor monitor, List<String> lines, int from, int until) {
        View provider = RandomProvider.of(monitor);
        for (int at = from; at < until; ) {
            int next = Math.min(at + TOGETHER, until);
            IntakeReport report = monitor.send(provider, lines.subList(at, next).toArray(String[]::new));
            if (report.rejected() > 0) {
                throw new IllegalStateException(report.errors().toString());
            }
            at = next;
            tell(TAKEN + at);
        }
    }

    /** Until all that was taken is judged. */
    private static void beat(TestMonitor monitor) {
        for (boolean last = false; !last; ) {
            last = allTaken;
            monitor.sweep.beat();
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
