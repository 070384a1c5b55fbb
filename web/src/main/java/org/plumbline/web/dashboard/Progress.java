package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.Jobs;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.FigureWords;

/** How far the data that a page shows have been loaded, where that is still going on. */
@Named
@RequestScoped
public class Progress {
    private Viewer viewer;
    private Jobs jobs;
    private Tenancy tenancy;
    private @Nullable List<Job> unfinished;

    @Inject
    public Progress(Viewer viewer, Jobs jobs, Tenancy tenancy) {
        this.viewer = viewer;
        this.jobs = jobs;
        this.tenancy = tenancy;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Progress() {}

    /** Of the own tenant, and of those that it made. */
    public List<Job> unfinished() {
        if (unfinished == null) {
            List<Integer> seen = tenancy.list(viewer.view()).stream()
                    .map(Tenant::id)
                    .map(id -> id.value())
                    .toList();
            unfinished = jobs.loads().stream()
                    .filter(job -> !job.isFinished())
                    .filter(job -> seen.contains(job.tenant().value()))
                    .toList();
        }
        return unfinished;
    }

    /** How far a job is, and how fast. */
    public String words(Job job) {
        if (job.total() == 0) {
            return "waiting for its turn.";
        }
        return FigureWords.count(job.done()) + " of " + FigureWords.count(job.total()) + " loaded (" + job.percent()
                + "%), " + FigureWords.count(job.rowsASecond()) + " a second.";
    }
}
