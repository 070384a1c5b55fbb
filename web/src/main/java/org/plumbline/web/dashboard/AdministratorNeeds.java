package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.assessment.OperationsView;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.JobBoard;
import org.plumbline.web.admin.OperationsPage;
import org.plumbline.web.dashboard.Needs.Way;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.FigureWords;

/** An administrator's day: cases that could not be judged, and files of which lines were rejected. */
@RequestScoped
class AdministratorNeeds {
    private static final int MOST = 3;

    private Viewer viewer;
    private OperationsPage operations;
    private JobBoard jobs;

    @Inject
    AdministratorNeeds(Viewer viewer, OperationsPage operations, JobBoard jobs) {
        this.viewer = viewer;
        this.operations = operations;
        this.jobs = jobs;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AdministratorNeeds() {}

    Needs needs() {
        OperationsView now = operations.now();
        List<Way> ways = new ArrayList<>();
        if (!now.setAside().isEmpty()) {
            ways.add(new Way(
                    FigureWords.counted(now.setAside().size(), "case", "cases") + " could not be judged",
                    "/admin/operations",
                    true));
        }
        jobs.latest(viewer.view()).stream()
                .filter(AdministratorNeeds::wantsALook)
                .limit(MOST)
                .map(AdministratorNeeds::way)
                .forEach(ways::add);
        ways.add(new Way("Contracts, people, tokens and the rest", "/admin", false));
        return new Needs("The service", operations.sentence() + " " + operations.proof() + ".", ways);
    }

    private static boolean wantsALook(Job job) {
        return job.state() == Job.State.FAILED || job.taken().rejected() > 0;
    }

    private static Way way(Job job) {
        String words = job.state() == Job.State.FAILED
                ? "“" + job.title() + "” failed"
                : FigureWords.counted(job.taken().rejected(), "line", "lines") + " of “" + job.title() + "” rejected";
        return new Way(words, Address.of("/admin/job").with("name", job.name()).toString(), true);
    }
}
