package org.plumbline.monitor.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.TenantId;

/** The table of jobs in SQL. */
final class JobTable {
    static final String SELECT = "select tenant_id, job_name, title, state, done_rows, total_rows, rows_a_second,"
            + " started_at, changed_at, high_water, failure, kind, inserted, duplicate, replaced, rejected from job";
    static final String INSERT = "insert into job (title, state, done_rows, total_rows, rows_a_second, started_at,"
            + " changed_at, high_water, failure, inserted, duplicate, replaced, rejected, kind, tenant_id, job_name)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String UPDATE = "update job set title = ?, state = ?, done_rows = ?, total_rows = ?,"
            + " rows_a_second = ?, started_at = ?, changed_at = ?, high_water = ?, failure = ?, inserted = ?,"
            + " duplicate = ?, replaced = ?, rejected = ?, kind = ? where tenant_id = ? and job_name = ?";
    private static final int LONGEST_FAILURE = 1_000;

    private JobTable() {}

    /** How many rows the statement, {@link #INSERT} or one that begins like {@link #UPDATE}, wrote. */
    static int write(Session session, String sql, Job job) {
        return session.sql()
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
                        Sql.orAbsent(shortened(job.failure(), LONGEST_FAILURE), Sql.Absent.TEXT),
                        job.taken().inserted(),
                        job.taken().duplicate(),
                        job.taken().replaced(),
                        job.taken().rejected(),
                        job.kind().name(),
                        job.tenant(),
                        job.name());
    }

    static Job read(ResultSet row) throws SQLException {
        return new Job(
                new TenantId(row.getInt(1)),
                Job.Kind.valueOf(row.getString(12)),
                row.getString(2),
                row.getString(3),
                Job.State.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getInt(7),
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)),
                new Taken(row.getLong(13), row.getLong(14), row.getLong(15), row.getLong(16)),
                row.getString(11));
    }

    /** A zero, which not every database keeps, is shown as a question mark. */
    static @Nullable String shortened(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String shown = text.replace('\0', '?');
        return shown.length() <= longest ? shown : shown.substring(0, longest);
    }
}
