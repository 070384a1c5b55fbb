package org.plumbline.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.plumbline.monitor.job.Job;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;

/** What is said of a job, as of now. */
public record JobWords(Job job, Instant now, ZoneId zone) {
    /** A job that tells nothing for so long has probably lost its server. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    public boolean silent() {
        return job.isUnderWay() && Duration.between(job.changed(), now).compareTo(SILENT) > 0;
    }

    public String state() {
        return switch (job.state()) {
            case RUNNING -> silent() ? "no word since " + DayWords.dayAndTime(job.changed(), zone) : "under way";
            case STOPPING -> "stopping";
            case STOPPED -> "stopped";
            case FINISHED -> "done";
            case FAILED -> job.kind() == Job.Kind.LOAD ? "failed, is tried again" : "failed";
        };
    }

    public String progress() {
        if (!job.isUnderWay()) {
            return FigureWords.count(job.done());
        }
        String estimate = job.kind() == Job.Kind.IMPORT ? " of about " : " of ";
        return job.total() == 0
                ? FigureWords.count(job.done()) + " so far"
                : FigureWords.count(job.done()) + estimate + FigureWords.count(job.total()) + " (" + job.percent()
                        + "%)";
    }

    public String sentence() {
        String rows = FigureWords.counted(job.done(), "row", "rows");
        return switch (job.state()) {
            case RUNNING ->
                silent()
                        ? "No word of it since " + DayWords.dayAndTime(job.changed(), zone)
                                + ": its server may have been stopped. Send the whole again; what is known already"
                                + " counts as duplicate."
                        : "It began, and is at " + progress() + ".";
            case STOPPING -> "It was asked to stop, and will after the rows under way.";
            case STOPPED -> "It was stopped after " + rows + ". What came before is kept.";
            case FINISHED -> "It is done: " + rows + ".";
            case FAILED -> "It failed after " + rows + ". " + job.failure() + ".";
        };
    }
}
