package org.plumbline.monitor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Turns;

/**
 * A case as its row holds it: due, in a round, at rest, or to be erased.
 *
 * @param arrivals events that had arrived when the row was read
 * @param packed how many of them the packed history holds
 * @param nextChange when a verdict of it would change without a new event, 0: now, or {@link #ASIDE}
 * @param group by which it is compared, a word of the vocabulary, as of the events that are packed; null: none
 */
record CaseRow(
        long number,
        int contract,
        int arrivals,
        int packed,
        long nextChange,
        byte @Nullable [] history,
        byte @Nullable [] verdicts,
        @Nullable String group) {
    /** The next change of a case that was set aside: no look for due cases finds it. */
    static final long ASIDE = -1;

    private static final String SELECT =
            "select case_id, contract_id, arrivals, packed, next_change, history, verdicts, case_group from case_file"
                    + " where tenant_id = ?";
    /** In an order that only the index has: a database that takes all cases for due would read from case to case. */
    private static final String BETWEEN =
            SELECT + " and next_change between ? and ? order by next_change fetch first %d rows only";

    private static final String AT_REST =
            SELECT + " and next_change > ? and case_id > ? order by case_id fetch first %d rows only";
    private static final String OF_CONTRACT = SELECT
            + " and set_aside is null and contract_id = ? and case_id > ? order by case_id fetch first %d rows only";
    private static final String COUNT = "select count(*) from case_file where tenant_id = ? and contract_id = ?";
    private static final String ANY = "select 1 from case_file where tenant_id = ? and next_change between 0 and ?"
            + " order by next_change fetch first 1 rows only";

    /**
     * The cases to which events came and those whose time came, that nobody else is working on: so many of each, so that
     * neither waits for all of the other. Now they are this transaction's own; in order of their number, in which all who
     * write rows of cases do so, that none waits for one who waits for it.
     */
    static List<CaseRow> due(Session session, long now, int most) {
        takeTurn(session);
        String sql = BETWEEN.formatted(most) + session.sql().dialect().claim();
        List<CaseRow> due = session.sql().list(sql, CaseRow::read, session.tenant(), 0L, 0L);
        due.addAll(session.sql().list(sql, CaseRow::read, session.tenant(), 1L, now));
        due.sort(Comparator.comparingLong(CaseRow::number));
        return due;
    }

    /** Cases that are judged as of now, and nothing has come for them since; in order of their number. */
    static List<CaseRow> atRest(Session session, long now, long after, int most) {
        return session.sql().list(AT_REST.formatted(most), CaseRow::read, session.tenant(), now, after);
    }

    /** The next ones of a round; nobody else writes them until this transaction ends. */
    static List<CaseRow> next(Session session, Round round, int most) {
        String sql = OF_CONTRACT.formatted(most) + session.sql().dialect().hold();
        return session.sql().list(sql, CaseRow::read, session.tenant(), round.contract(), round.after());
    }

    /** The next ones of a contract, whoever is working on them. */
    static List<CaseRow> of(Session session, int contract, long after, int most) {
        return session.sql().list(OF_CONTRACT.formatted(most), CaseRow::read, session.tenant(), contract, after);
    }

    /** How many a contract has. */
    static long count(Session session, int contract) {
        return session.sql().number(COUNT, session.tenant(), contract);
    }

    /** Keeps others away from the tenant's cases where they can't be claimed one by one. */
    static void takeTurn(Session session) {
        if (!session.sql().dialect().claimsRows()) {
            Turns.take(session, Turns.ASSESSMENT);
        }
    }

    /** A glance, which waits for nobody. */
    static boolean anyDue(Session session, long now) {
        String sql = ANY + session.sql().dialect().glance();
        return !session.sql().list(sql, row -> true, session.tenant(), now).isEmpty();
    }

    static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getLong(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getString(8));
    }
}
