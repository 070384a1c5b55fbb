package org.plumbline.monitor.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.View;

/** The jobs of the own tenant and of those that it made, for their administrators. */
@ApplicationScoped
public class JobBoard {
    private static final int MOST = 100;
    private static final String REJECTIONS =
            "select line, event_id, reason from job_rejection" + " where tenant_id = ? and job_name = ? order by place";
    private static final String STOP =
            "update job set state = 'STOPPING' where tenant_id = ? and job_name = ? and state = 'RUNNING'";

    private final Store store;
    private final Tenancy tenancy;
    private final Audit audit;

    @Inject
    public JobBoard(Store store, Tenancy tenancy, Audit audit) {
        this.store = store;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected JobBoard() {
        this(null, null, null);
    }

    /** The latest first, at most {@value #MOST}. */
    public List<Job> latest(View view) {
        String sql = JobTable.SELECT + " where " + seen(view) + " order by started_at desc, job_name desc"
                + " fetch first " + MOST + " rows only";
        return store.in(view.tenant(), session -> session.sql().list(sql, JobTable::read));
    }

    public Optional<Job> find(View view, String name) {
        String sql = JobTable.SELECT + " where " + seen(view) + " and job_name = ?";
        return store.in(view.tenant(), session -> session.sql().first(sql, JobTable::read, name));
    }

    /** The first {@value Rejection#MOST} lines that the job rejected, once it has ended. */
    public List<Rejection> rejections(View view, String name) {
        Job job = found(view, name);
        return store.in(
                job.tenant(),
                session -> session.sql()
                        .list(
                                REJECTIONS,
                                row -> new Rejection(row.getLong(1), row.getString(2), row.getString(3)),
                                job.tenant(),
                                name));
    }

    /** Asks an import to stop; it does after the rows under way, and what it took in stays. */
    public void stop(View view, String name) {
        Job job = found(view, name);
        if (job.kind() != Job.Kind.IMPORT) {
            throw Refused.conflict("The demonstration's load can't be stopped: it would begin again within a minute");
        }
        store.run(job.tenant(), session -> {
            if (session.sql().change(STOP, job.tenant(), name) == 0) {
                throw Refused.conflict("This import has ended, or was asked to stop already");
            }
            audit.tell(session, view.who(), "stopped import", name, job.title());
        });
    }

    private Job found(View view, String name) {
        return find(view, name).orElseThrow(() -> Refused.notFound("No job '" + name + "' is yours to see"));
    }

    private String seen(View view) {
        view.require(Role.TENANT_ADMINISTRATOR);
        return tenancy.list(view).stream()
                .map(Tenant::id)
                .map(id -> String.valueOf(id.value()))
                .collect(Collectors.joining(", ", "tenant_id in (", ")"));
    }
}
