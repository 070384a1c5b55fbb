package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Turns;

/** Keeps how far each job is, so that a crash costs the rows under way and no more. */
@ApplicationScoped
public class Jobs {
    private static final String ALL = "select tenant_id, job_name, title, state, done_rows, total_rows, rows_a_second,"
            + " started_at, changed_at, high_water, failure from job";
    private static final String INSERT = "insert into job (title, state, done_rows, total_rows, rows_a_second,"
            + " started_at, changed_at, high_water, failure, tenant_id, job_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update job set title = ?, state = ?, done_rows = ?, total_rows = ?,"
            + " rows_a_second = ?, started_at = ?, changed_at = ?, high_water = ?, failure = ?"
            + " where tenant_id = ? and job_name = ?";
    private static final int LONGEST_FAILURE = 1_000;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Store store;

    @Inject
    public Jobs(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Jobs() {
        this(null);
    }

    /** In the order in which they began. */
    public List<Job> all() {
        return store.across(sql -> sql.list(ALL + " order by started_at, job_name", Jobs::read));
    }

    Optional<Job> find(TenantId tenant, String name) {
        return store.in(
                tenant,
                session ->
                        session.sql().first(ALL + " where tenant_id = ? and job_name = ?", Jobs::read, tenant, name));
    }

    /** The job of that name as it stands, or a new one. */
    Job begun(TenantId tenant, String name, String title, Instant now) {
        return find(tenant, name)
                .orElseGet(() ->
                        keep(INSERT, new Job(tenant, name, title, Job.State.RUNNING, 0, 0, 0, now, now, now, null)));
    }

    /**
     * Whether this node may do the job now. It keeps it for as long as it asks again within five minutes; then another
     * may take it for dead.
     */
    boolean claim(Job job, Instant now) {
        return store.in(job.tenant(), session -> Turns.lease(session, "job " + job.name(), now, LEASE));
    }

    /** Says why the job stopped, beside how far it came. */
    void fail(Job job, String why, Instant now) {
        find(job.tenant(), job.name()).ifPresent(reached -> keep(reached.failed(why, now)));
    }

    Job keep(Job job) {
        return keep(UPDATE, job);
    }

    private Job keep(String sql, Job job) {
        store.run(
                job.tenant(),
                session -> session.sql()
                        .change(
                                sql,
                                job.title(),
                                job.state().name(),
                                job.done(),
                                job.total(),
                                job.rowsASecond(),
                                job.started(),
                                job.changed(),
                                job.highWater(),
                                Sql.orAbsent(shortened(job.failure()), Sql.Absent.TEXT),
                                job.tenant(),
                                job.name()));
        return job;
    }

    private static @Nullable String shortened(@Nullable String failure) {
        return failure == null || failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE);
    }

    private static Job read(ResultSet row) throws SQLException {
        return new Job(
                new TenantId(row.getInt(1)),
                row.getString(2),
                row.getString(3),
                Job.State.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getInt(7),
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                row.getString(11));
    }
}
