package org.plumbline.monitor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Dialect;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Turns;

/**
 * A contract judged as a whole, as its row holds it.
 *
 * @param arrivals its events that had arrived when the row was read
 * @param judged how many of them had when it was judged last
 */
record WholeRow(int contract, int arrivals, int judged, byte @Nullable [] verdicts) {
    private static final String SELECT =
            "select contract_id, arrivals, judged, verdicts from contract_file where tenant_id = ?";
    private static final String DUE = SELECT + " and next_change <= ? and set_aside is null";
    private static final String AT_REST = SELECT + " and next_change > ? and set_aside is null";
    private static final String ALL = SELECT + " and verdicts is not null";

    /** Those whose next change has come and that nobody else is working on, now this transaction's own. */
    static List<WholeRow> due(Session session, long now) {
        Dialect dialect = session.sql().dialect();
        if (!dialect.claimsRows()) {
            Turns.take(session, Turns.ASSESSMENT);
        }
        List<WholeRow> due = session.sql().list(DUE + dialect.claim(), WholeRow::read, session.tenant(), now);
        due.sort(Comparator.comparingInt(WholeRow::contract));
        return due;
    }

    /** A glance, which waits for nobody. */
    static boolean anyDue(Session session, long now) {
        String sql = DUE + session.sql().dialect().glance();
        return !session.sql().list(sql, WholeRow::read, session.tenant(), now).isEmpty();
    }

    static List<WholeRow> atRest(Session session, long now) {
        return session.sql().list(AT_REST, WholeRow::read, session.tenant(), now);
    }

    /** Of all that were ever judged. */
    static List<WholeRow> all(Session session) {
        return session.sql().list(ALL, WholeRow::read, session.tenant());
    }

    private static WholeRow read(ResultSet row) throws SQLException {
        return new WholeRow(row.getInt(1), row.getInt(2), row.getInt(3), row.getBytes(4));
    }
}
