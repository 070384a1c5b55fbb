package org.plumbline.monitor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Session;

/**
 * A case whose next change has come, as its row holds it.
 *
 * @param arrivals events that had arrived when the row was read
 * @param packed how many of them the packed history holds
 */
record CaseRow(
        long number, int contract, int arrivals, int packed, byte @Nullable [] history, byte @Nullable [] verdicts) {
    private static final String DUE = "select case_id, contract_id, arrivals, packed, history, verdicts from case_file"
            + " where tenant_id = ? and next_change <= ? and set_aside is null"
            + " order by next_change fetch first %d rows only";

    /** The cases that are due the longest, which nobody else is working on. */
    static List<CaseRow> due(Session session, long now, int most) {
        String sql = DUE.formatted(most) + session.sql().dialect().claim();
        return session.sql().list(sql, CaseRow::read, session.tenant(), now);
    }

    boolean hasNews() {
        return arrivals != packed || history == null;
    }

    private static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getBytes(5), row.getBytes(6));
    }
}
