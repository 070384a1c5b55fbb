package org.plumbline.monitor.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.job.Rejection;

/** One import from its beginning to its end, as its job tells it. */
final class Course implements Witness {
    private final Jobs jobs;
    private final Supplier<Instant> now;
    private final Supplier<Job> begin;
    private final UnaryOperator<Job> sized;
    private @Nullable Job job;
    private boolean stopped;
    private List<Rejection> rejected = List.of();

    /**
     * @param begin makes the job, when there is first something to tell
     * @param sized estimates the total of a job's rows, where anything is known of it
     */
    Course(Jobs jobs, Supplier<Instant> now, Supplier<Job> begin, UnaryOperator<Job> sized) {
        this.jobs = jobs;
        this.now = now;
        this.begin = begin;
        this.sized = sized;
    }

    /** The job, from now on. */
    Job begin() {
        if (job == null) {
            job = begin.get();
        }
        return job;
    }

    @Override
    public boolean goOn(IntakeReport soFar) {
        job = sized.apply(told(begin(), soFar));
        stopped = !jobs.goesOn(job);
        return !stopped;
    }

    void finished(IntakeReport report) {
        if (job != null) {
            Job told = told(job, report);
            jobs.end(told.of(told.done(), now.get()).finished(now.get()), rejected);
        }
    }

    /** Ended early: somebody stopped it, or it can't go on for this reason. */
    void broken(String why) {
        if (job != null) {
            jobs.end(stopped ? job.stopped(now.get()) : job.failed(why, now.get()), rejected);
        }
    }

    private Job told(Job before, IntakeReport report) {
        rejected = report.errors().stream()
                .map(error -> new Rejection(error.line(), error.id(), error.reason()))
                .toList();
        return before.at(report.taken(), now.get());
    }
}
