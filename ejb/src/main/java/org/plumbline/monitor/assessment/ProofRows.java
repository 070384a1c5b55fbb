package org.plumbline.monitor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;

/** Where a proof stands, and what it found. */
final class ProofRows {
    private static final String SELECT = "select last_case, cases, differing, proved_at, proved_cases, proved_differing"
            + " from reconciliation where tenant_id = ?";
    private static final String UPDATE = "update reconciliation set last_case = ?, cases = ?, differing = ?,"
            + " proved_at = ?, proved_cases = ?, proved_differing = ? where tenant_id = ?";
    private static final String INSERT = "insert into reconciliation (last_case, cases, differing, proved_at,"
            + " proved_cases, proved_differing, tenant_id) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String FOUND =
            "insert into discrepancy (tenant_id, discrepancy_id, found_at, what, detail)" + " values (?, ?, ?, ?, ?)";
    private static final String LAST = "select found_at, what, detail from discrepancy where tenant_id = ?"
            + " order by discrepancy_id desc fetch first %d rows only";
    private static final int LONGEST_DETAIL = 2_000;

    private final Session session;

    ProofRows(Session session) {
        this.session = session;
    }

    Proof read() {
        return session.sql().first(SELECT, ProofRows::read, session.tenant()).orElse(Proof.NOT_BEGUN);
    }

    void keep(Proof proof) {
        Object[] values = {
            proof.lastCase(),
            proof.cases(),
            proof.differing(),
            Sql.orAbsent(proof.provedAt(), Sql.Absent.NUMBER),
            proof.provedCases(),
            proof.provedDiffering(),
            session.tenant()
        };
        if (session.sql().change(UPDATE, values) == 0) {
            session.sql().change(INSERT, values);
        }
    }

    void tell(String what, List<String> details, Numbers numbers, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (String detail : details) {
            String told = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
            rows.add(new Object[] {session.tenant(), numbers.next(session.sql()), now, what, told});
        }
        session.sql().changeAll(FOUND, rows);
    }

    /** The latest first. */
    List<Discrepancy> last(int most) {
        return session.sql()
                .list(
                        LAST.formatted(most),
                        row -> new Discrepancy(
                                Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3)),
                        session.tenant());
    }

    private static Proof read(ResultSet row) throws SQLException {
        long proved = row.getLong(4);
        Instant at = row.wasNull() ? null : Instant.ofEpochMilli(proved);
        return new Proof(row.getLong(1), row.getLong(2), row.getLong(3), at, row.getLong(5), row.getLong(6));
    }
}
