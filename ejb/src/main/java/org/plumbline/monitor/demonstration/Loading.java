package org.plumbline.monitor.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.job.Taken;
import org.plumbline.monitor.tenancy.View;

/** One run of a job: parcel after parcel, skipping those that an earlier run took in. */
final class Loading {
    /**
     * Some rows of one tenant, small enough to be taken in within seconds.
     *
     * @param rows how many cases or events it is worth
     */
    record Parcel(View view, String text, int rows) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Takes a parcel in, for instance through the intake. */
    interface Taker {
        IntakeReport take(Parcel parcel);
    }

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Jobs jobs;
    private final Supplier<Instant> now;

    Loading(Jobs jobs, Supplier<Instant> now) {
        this.jobs = jobs;
        this.now = now;
    }

    /**
     * Goes on for as long as this node has the job.
     *
     * @param parcels all of them, in an order and of sizes that never change
     */
    Job run(Job begun, List<Parcel> parcels, Taker taker) {
        Instant start = now.get();
        long total = parcels.stream().mapToLong(Parcel::rows).sum();
        Job job = jobs.keep(begun.of(total, start));
        long passed = 0;
        Taken taken = begun.taken();
        Instant told = start;
        for (Iterator<Parcel> rest = parcels.iterator(); rest.hasNext(); ) {
            Parcel parcel = rest.next();
            passed += parcel.rows();
            if (passed > begun.done()) {
                if (!jobs.claim(job, now.get())) {
                    return job; // another node goes on
                }
                taken = taken.plus(taker.take(parcel).taken());
                Instant after = now.get();
                job = jobs.keep(job.at(passed, speed(passed - begun.done(), start, after), taken, after));
                if (Duration.between(told, after).compareTo(BETWEEN_LINES) >= 0 || !rest.hasNext()) {
                    tell(job);
                    told = after;
                }
            }
        }
        return jobs.keep(job.finished(now.get()));
    }

    private static int speed(long rows, Instant from, Instant until) {
        return (int) (rows * 1_000 / Math.max(1, Duration.between(from, until).toMillis()));
    }

    private static void tell(Job job) {
        LOG.info(() -> String.format(
                "Demonstration: %s, %,d of %,d (%d%%), %,d a second",
                job.title(), job.done(), job.total(), job.percent(), job.rowsASecond()));
    }
}
