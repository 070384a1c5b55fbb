package org.plumbline.monitor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.FullDisk;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.job.Background;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.store.StoreFailed;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/** Takes streams of events in as jobs: their administrators see how far each is, stop it, and read what it rejected. */
@ApplicationScoped
public class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class.getName());
    private static final String UNFORESEEN =
            "Something went wrong on our side, and is written down in the server's log."
                    + " What came before is kept; send the whole again";

    private static final String NO_ROOM =
            "The disk of the database is full. What came before is kept; send the whole again when there is room";

    private final Intake intake;
    private final Jobs jobs;
    private final TenantClock clock;
    private final Background background;

    @Inject
    public Imports(Intake intake, Jobs jobs, TenantClock clock, Background background) {
        this.intake = intake;
        this.jobs = jobs;
        this.clock = clock;
        this.background = background;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Imports() {
        this(null, null, null, null);
    }

    /**
     * Takes a stream in while its sender waits. Only one that is longer than a chunk becomes a job.
     *
     * @throws Refused as {@link Intake#take}, when somebody stopped it, and when the database has no room left
     */
    public IntakeReport take(View view, Format format, InputStream stream, String sender) {
        return run(view, format, stream, sender, course(view, "Sent by " + sender, UnaryOperator.identity()));
    }

    /**
     * Begins to take a file in, and does not wait for its end.
     *
     * @param stream of the file; it is closed at its end
     * @param name of the file, for people
     * @param size in bytes
     */
    public Job begin(View view, Format format, InputStream stream, String name, long size) {
        Intake.requireSender(view);
        CountedStream counted = new CountedStream(stream);
        Course course =
                course(view, Personal.withheld(name), job -> job.of(estimate(job, counted, size), job.changed()));
        Job job = course.begin();
        background.execute(() -> toItsEnd(view, format, counted, course));
        return job;
    }

    private void toItsEnd(View view, Format format, InputStream stream, Course course) {
        try (stream) {
            run(view, format, stream, view.who(), course);
        } catch (Refused told) {
            LOG.log(Level.FINE, "An import ended early", told);
        } catch (RuntimeException | IOException failure) {
            LOG.log(Level.SEVERE, "An import failed", failure);
        }
    }

    private IntakeReport run(View view, Format format, InputStream stream, String sender, Course course) {
        try {
            IntakeReport report = intake.take(view, format, stream, sender, course);
            course.finished(report);
            return report;
        } catch (Refused refused) {
            course.broken(String.valueOf(refused.getMessage()));
            throw refused;
        } catch (UncheckedIOException brokenOff) {
            course.broken("The stream broke off; what came before is kept. Send the whole again");
            throw brokenOff;
        } catch (RuntimeException failure) {
            if (FullDisk.isBehind(failure)) {
                throw noRoom(course);
            }
            course.broken(UNFORESEEN);
            throw failure;
        }
    }

    /** Only the fact is logged: the database repeats what it could not keep. */
    private static Refused noRoom(Course course) {
        LOG.severe("The disk of the database is full: an import ended early");
        try {
            course.broken(NO_ROOM);
        } catch (StoreFailed full) {
            LOG.fine("Nor was there room to say so of its job");
        }
        return Refused.noRoom(NO_ROOM);
    }

    private Course course(View view, String title, UnaryOperator<Job> sized) {
        Supplier<Job> begin = () -> jobs.beginImport(view.tenant(), title, clock.received());
        return new Course(jobs, clock::received, begin, sized);
    }

    /** All rows, if those to come are as long as those that came. */
    private static long estimate(Job job, CountedStream read, long size) {
        return read.bytes() == 0 ? 0 : Math.round((double) job.done() * size / read.bytes());
    }
}
