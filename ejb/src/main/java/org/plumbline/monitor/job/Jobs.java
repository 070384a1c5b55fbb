package org.plumbline.monitor.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Turns;

/** Keeps how far each job is, so that a crash costs the rows under way and no more. For those who do the work. */
@ApplicationScoped
public class Jobs {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ID = 250;
    private static final int LONGEST_REASON = 500;
    private static final String OLD = " where tenant_id = ? and job_name in"
            + " (select job_name from job where tenant_id = ? and kind = 'IMPORT' and changed_at < ?)";
    private static final String REJECT =
            "insert into job_rejection (tenant_id, job_name, place, line, event_id, reason)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final Store store;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Jobs(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Jobs() {
        this(null);
    }

    /** What has been loaded and is loading, in the order in which it began. */
    public List<Job> loads() {
        return store.across(sql ->
                sql.list(JobTable.SELECT + " where kind = 'LOAD' order by started_at, job_name", JobTable::read));
    }

    /** The load of that name as it stands, or a new one. */
    public Job load(TenantId tenant, String name, String title, Instant now) {
        return find(tenant, name).orElseGet(() -> insert(Job.begun(tenant, Job.Kind.LOAD, name, title, now)));
    }

    /** A new import. Those that nothing came of for a month are forgotten, for they may name cases. */
    public Job beginImport(TenantId tenant, String title, Instant now) {
        return store.in(tenant, session -> {
            Instant oldest = now.minus(KEPT);
            session.sql().change("delete from job_rejection" + OLD, tenant, tenant, oldest);
            session.sql()
                    .change(
                            "delete from job where tenant_id = ? and kind = 'IMPORT' and changed_at < ?",
                            tenant,
                            oldest);
            String name = "import-" + numbers.next(session.sql());
            String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
            Job job = Job.begun(tenant, Job.Kind.IMPORT, name, shown, now);
            JobTable.write(session, JobTable.INSERT, job);
            return job;
        });
    }

    /**
     * Whether this node may do the job now. It keeps it for as long as it asks again within five minutes; then another
     * may take it for dead.
     */
    public boolean claim(Job job, Instant now) {
        return store.in(job.tenant(), session -> Turns.lease(session, "job " + job.name(), now, LEASE));
    }

    public Job keep(Job job) {
        store.run(job.tenant(), session -> JobTable.write(session, JobTable.UPDATE, job));
        return job;
    }

    /** Keeps how far the job is, unless somebody has asked it to stop: then it is to go no further. */
    public boolean goesOn(Job job) {
        String unlessStopped = JobTable.UPDATE + " and state = 'RUNNING'";
        return store.in(job.tenant(), session -> JobTable.write(session, unlessStopped, job)) == 1;
    }

    /** Keeps how the job ended, with the first of the lines that it rejected. */
    public Job end(Job job, List<Rejection> rejected) {
        store.run(job.tenant(), session -> {
            JobTable.write(session, JobTable.UPDATE, job);
            session.sql().changeAll(REJECT, rows(job, rejected));
        });
        return job;
    }

    /** Says why the job stopped, beside how far it came. */
    public void fail(Job job, String why, Instant now) {
        find(job.tenant(), job.name()).ifPresent(reached -> keep(reached.failed(why, now)));
    }

    public Optional<Job> find(TenantId tenant, String name) {
        return store.in(tenant, session -> find(session, name));
    }

    private static Optional<Job> find(Session session, String name) {
        return session.sql()
                .first(
                        JobTable.SELECT + " where tenant_id = ? and job_name = ?",
                        JobTable::read,
                        session.tenant(),
                        name);
    }

    private Job insert(Job job) {
        store.run(job.tenant(), session -> JobTable.write(session, JobTable.INSERT, job));
        return job;
    }

    private static List<Object[]> rows(Job job, List<Rejection> rejected) {
        List<Object[]> rows = new ArrayList<>();
        for (Rejection one : rejected.subList(0, Math.min(rejected.size(), Rejection.MOST))) {
            rows.add(new Object[] {
                job.tenant(),
                job.name(),
                rows.size(),
                one.line(),
                Sql.orAbsent(JobTable.shortened(one.id(), LONGEST_ID), Sql.Absent.TEXT),
                Sql.orAbsent(JobTable.shortened(one.reason(), LONGEST_REASON), Sql.Absent.TEXT)
            });
        }
        return rows;
    }
}
