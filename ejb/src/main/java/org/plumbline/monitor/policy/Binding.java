package org.plumbline.monitor.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.View;

/** A row that binds a contract to a version of a standard from a day on. */
record Binding(
        TenantId tenant,
        int contract,
        LocalDate from,
        TenantId owner,
        String standard,
        int version,
        Instant knownAt,
        String by) {
    private static final String SELECT = "select f.tenant_id, f.contract_id, f.from_day, f.owner_id, f.standard_id,"
            + " f.version, f.known_at, f.known_by from in_force f where ";
    private static final String ORDER = " order by f.contract_id, f.from_day, f.in_force_id";

    /** Those of the contracts that may be seen, for each contract in order of the day, the later known last. */
    static List<Binding> seen(Session session, View view) {
        return session.sql().list(SELECT + view.seesFigures("f") + ORDER, Binding::read);
    }

    static List<Binding> of(Session session, int contract) {
        String which = "f.tenant_id = ? and f.contract_id = ?";
        return session.sql().list(SELECT + which + ORDER, Binding::read, session.tenant(), contract);
    }

    void insert(Session session, long number) {
        session.sql()
                .change(
                        "insert into in_force (tenant_id, contract_id, in_force_id, from_day, owner_id, standard_id,"
                                + " version, known_at, known_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        tenant,
                        contract,
                        number,
                        from,
                        owner,
                        standard,
                        version,
                        knownAt,
                        by);
    }

    private static Binding read(ResultSet row) throws SQLException {
        return new Binding(
                new TenantId(row.getInt(1)),
                row.getInt(2),
                row.getDate(3).toLocalDate(),
                new TenantId(row.getInt(4)),
                row.getString(5),
                row.getInt(6),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getString(8));
    }
}
