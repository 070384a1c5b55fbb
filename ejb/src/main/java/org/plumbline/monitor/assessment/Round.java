package org.plumbline.monitor.assessment;

import java.util.Optional;
import org.plumbline.monitor.store.Session;

/**
 * All cases of a contract judged again, as its row holds it, in order of their number.
 *
 * @param after the last case that was judged again, 0 before the first
 * @param anew whether the cases' events are read again
 * @param again whether what is known has changed since it began, so that all are judged once more after its last case
 */
record Round(int contract, long after, boolean anew, boolean again) {
    private static final String NEXT = "select contract_id, after_case, anew from case_round where tenant_id = ?"
            + " and contract_id > ? order by contract_id fetch first 1 rows only";
    private static final String HOLD =
            "update case_round set after_case = after_case where tenant_id = ? and contract_id = ?";
    private static final String SET_ASIDE = "update case_file set next_change = 0, set_aside = null"
            + " where tenant_id = ? and contract_id = ? and next_change = " + CaseRow.ASIDE;
    private static final String ANY = "select 1 from case_round where tenant_id = ? fetch first 1 rows only";
    private static final String WAITING = "select count(*) from case_round r join case_file f"
            + " on f.tenant_id = r.tenant_id and f.contract_id = r.contract_id and f.case_id > r.after_case"
            + " where r.tenant_id = ? and f.next_change > ?";
    private static final String ON = "update case_round set after_case = ? where tenant_id = ? and contract_id = ?";
    private static final String END = "delete from case_round where tenant_id = ? and contract_id = ?";

    /**
     * One that nobody else is at, now this transaction's own, before any of its cases: that of the contract next to the
     * one whose turn was last, so that none waits for another's end.
     */
    static Optional<Round> take(Session session, int last) {
        Optional<Round> next = next(session, last).or(() -> next(session, 0));
        next.ifPresent(round -> round.begin(session));
        return next;
    }

    private static Optional<Round> next(Session session, int contract) {
        return session.sql()
                .first(
                        NEXT + session.sql().dialect().claim(),
                        row -> new Round(
                                row.getInt(1), Math.abs(row.getLong(2)), row.getBoolean(3), row.getLong(2) < 0),
                        session.tenant(),
                        contract);
    }

    /** Cases that were set aside, be it by a batch that ended while the round was begun, are tried again. */
    private void begin(Session session) {
        session.sql().change(HOLD, session.tenant(), contract);
        if (after == 0) {
            session.sql().change(SET_ASIDE, session.tenant(), contract);
        }
    }

    /** A glance, which waits for nobody. */
    static boolean any(Session session) {
        String sql = ANY + session.sql().dialect().glance();
        return !session.sql().list(sql, row -> true, session.tenant()).isEmpty();
    }

    /** How many cases that are not due are still to come. */
    static long waiting(Session session, long now) {
        return session.sql().number(WAITING, session.tenant(), now);
    }

    void goneOnTo(Session session, long last) {
        session.sql().change(ON, again ? -last : last, session.tenant(), contract);
    }

    /** All its cases are judged; once more, if what is known has changed meanwhile. */
    void end(Session session) {
        if (again) {
            session.sql().change(ON, 0, session.tenant(), contract);
        } else {
            session.sql().change(END, session.tenant(), contract);
        }
    }
}
