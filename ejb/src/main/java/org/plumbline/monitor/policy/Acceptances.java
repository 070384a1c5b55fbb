package org.plumbline.monitor.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.verdict.Acceptance;
import org.plumbline.standards.verdict.OpportunityKey;

/** The rows of what was accepted to be judged by what became known after it was decided. */
public final class Acceptances {
    /** In place of a case's number: the contract as a whole. */
    public static final long WHOLE = 0;

    private static final String OF_CONTRACT =
            "select v.case_id, w.text, v.trigger_key, v.ordinal, a.known_at, a.accepted_at, a.accepted_by, a.reason"
                    + " from acceptance a join accepted_verdict v"
                    + " on v.tenant_id = a.tenant_id and v.acceptance_id = a.acceptance_id"
                    + " join word w on w.tenant_id = v.tenant_id and w.code = v.level_code"
                    + " where a.tenant_id = ? and a.contract_id = ?";

    private Acceptances() {}

    /** What was accepted, by the number of the case; in any order. */
    static Map<Long, List<Acceptance>> of(Session session, int contract) {
        record OfCase(long caseId, Acceptance acceptance) {
            static OfCase read(ResultSet row) throws SQLException {
                return new OfCase(
                        row.getLong(1),
                        new Acceptance(
                                new OpportunityKey(row.getString(2), row.getLong(3), row.getInt(4)),
                                Instant.ofEpochMilli(row.getLong(5)),
                                Instant.ofEpochMilli(row.getLong(6)),
                                row.getString(7),
                                row.getString(8)));
            }
        }
        Map<Long, List<Acceptance>> byCase = new HashMap<>();
        session.sql()
                .list(OF_CONTRACT, OfCase::read, session.tenant(), contract)
                .forEach(one -> byCase.computeIfAbsent(one.caseId(), any -> new ArrayList<>())
                        .add(one.acceptance()));
        return byCase;
    }

    /** @param number a new one */
    public static void insert(
            Session session, int contract, long number, Dictionary words, Map<Long, List<Acceptance>> byCase) {
        Acceptance any = byCase.values().iterator().next().get(0);
        session.sql()
                .change(
                        "insert into acceptance (tenant_id, contract_id, acceptance_id, known_at, accepted_at,"
                                + " accepted_by, reason) values (?, ?, ?, ?, ?, ?, ?)",
                        session.tenant(),
                        contract,
                        number,
                        any.known(),
                        any.from(),
                        any.by(),
                        any.reason());
        List<Object[]> rows = new ArrayList<>();
        byCase.forEach((caseId, all) -> all.forEach(one -> rows.add(new Object[] {
            session.tenant(),
            number,
            caseId,
            words.code(one.key().level()),
            one.key().trigger(),
            one.key().ordinal()
        })));
        session.sql()
                .changeAll(
                        "insert into accepted_verdict (tenant_id, acceptance_id, case_id, level_code, trigger_key,"
                                + " ordinal) values (?, ?, ?, ?, ?, ?)",
                        rows);
    }

    /** Of a case that is erased; what nothing is left of goes with it. */
    public static void erase(Session session, long caseId) {
        session.sql()
                .change("delete from accepted_verdict where tenant_id = ? and case_id = ?", session.tenant(), caseId);
        session.sql()
                .change(
                        "delete from acceptance where tenant_id = ? and not exists (select 1 from accepted_verdict v"
                                + " where v.tenant_id = acceptance.tenant_id"
                                + " and v.acceptance_id = acceptance.acceptance_id)",
                        session.tenant());
    }
}
