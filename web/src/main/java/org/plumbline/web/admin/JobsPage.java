package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.JobBoard;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.FigureWords;

/** Which imports and loads are under way, and how did the latest end? */
@Named
@RequestScoped
public class JobsPage {
    private Viewer viewer;
    private JobBoard board;
    private TenantClock clock;
    private @Nullable List<Job> latest;

    @Inject
    public JobsPage(Viewer viewer, JobBoard board, TenantClock clock) {
        this.viewer = viewer;
        this.board = board;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected JobsPage() {}

    public List<Job> latest() {
        if (latest == null) {
            latest = board.latest(viewer.view());
        }
        return latest;
    }

    public String sentence() {
        long underWay = latest().stream().filter(Job::isUnderWay).count();
        return underWay == 0
                ? "Nothing is under way."
                : FigureWords.counted(underWay, "job is", "jobs are") + " under way.";
    }

    public JobWords words(Job job) {
        return new JobWords(job, clock.received(), viewer.tenant().zone());
    }
}
