package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.job.Job;
import org.plumbline.monitor.job.JobBoard;
import org.plumbline.monitor.job.Rejection;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Said;

/** How far is this job, and which lines did it reject? */
@Named
@RequestScoped
public class JobPage {
    private static final int SHOWN = 50;

    private Viewer viewer;
    private JobBoard board;
    private TenantClock clock;
    private Masthead masthead;
    private String name = "";
    private @Nullable Job job;
    private @Nullable List<Rejection> rejections;

    @Inject
    public JobPage(Viewer viewer, JobBoard board, TenantClock clock, Masthead masthead) {
        this.viewer = viewer;
        this.board = board;
        this.clock = clock;
        this.masthead = masthead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected JobPage() {}

    public Job job() {
        if (job == null) {
            job = board.find(viewer.view(), getName())
                    .orElseThrow(() -> Refused.notFound("No job '" + getName() + "' is yours to see"));
        }
        return job;
    }

    public JobWords words() {
        return new JobWords(job(), clock.received(), viewer.tenant().zone());
    }

    public boolean isStoppable() {
        return job().kind() == Job.Kind.IMPORT && job().state() == Job.State.RUNNING;
    }

    /** The first of the rejected lines; the download has more. */
    public List<Rejection> shown() {
        return rejections().subList(0, Math.min(SHOWN, rejections().size()));
    }

    private List<Rejection> rejections() {
        if (rejections == null) {
            rejections = board.rejections(viewer.view(), getName());
        }
        return rejections;
    }

    public @Nullable String stop() {
        return Said.orRefused(
                () -> {
                    board.stop(viewer.view(), getName());
                    return "It will stop after the rows under way.";
                },
                address().toString());
    }

    public String csvAddress() {
        return Faces.getRequestContextPath() + address().with("as", "csv");
    }

    public void download() throws IOException {
        Export csv = new Export(masthead.notice(), "line", "id", "reason");
        rejections().forEach(one -> csv.row(one.line(), one.id(), one.reason()));
        csv.send(name + "-rejected");
    }

    private Address address() {
        return Address.of("/admin/job").with("name", getName());
    }

    public String getName() {
        return Asked.or(name, "name");
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
