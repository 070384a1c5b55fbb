package org.plumbline.monitor.assessment;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.monitor.store.Session;

/** When a case of a tenant was last assessed, in a row of its own: nobody has to ask every case. */
final class LastAssessed {
    private static final String SELECT = "select last_at from assessed where tenant_id = ?";
    private static final String UPDATE = "update assessed set last_at = ? where tenant_id = ?";
    private static final String INSERT = "insert into assessed (last_at, tenant_id) values (?, ?)";

    private LastAssessed() {}

    static Optional<Instant> of(Session session) {
        return session.sql().first(SELECT, row -> Instant.ofEpochMilli(row.getLong(1)), session.tenant());
    }

    /** The last thing that a batch writes, since others wait for the row until its transaction ends. */
    static void at(Session session, long now) {
        if (session.sql().change(UPDATE, now, session.tenant()) == 0) {
            session.sql().change(INSERT + session.sql().dialect().unlessThere(), now, session.tenant());
        }
    }
}
