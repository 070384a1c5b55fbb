package org.plumbline.monitor.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.WarningFilter.State;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.Level;

/** A record of the table of warnings, with what its case and level are called. */
record WarningRow(
        long warned,
        String id,
        int contract,
        long trigger,
        int ordinal,
        String point,
        long due,
        State state,
        String level,
        @Nullable String caseRef,
        Sent sent) {
    private static final String SELECT =
            "select w.warned_at, w.warning_id, w.contract_id, w.trigger_key, w.ordinal, w.point,"
                    + " w.due_at, w.state, w.stands, d.text, r.reference,"
                    + " coalesce((select min(case when v.state = 'GIVEN_UP' then 1 when v.state = 'WAITING' then 2 else 3 end)"
                    + " from warning_delivery v where v.tenant_id = %s and v.warning_id = w.warning_id), 0) from warning w"
                    + " join word d on d.tenant_id = w.tenant_id and d.code = w.level_code"
                    + " left join case_ref r on r.tenant_id = w.tenant_id and r.case_id = w.case_id where ";

    static final Comparator<WarningRow> LATEST_FIRST = Comparator.comparingLong(WarningRow::warned)
            .thenComparing(WarningRow::id)
            .reversed();

    static WarningRow read(ResultSet row) throws SQLException {
        return new WarningRow(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getInt(5),
                row.getString(6),
                row.getLong(7),
                row.getBoolean(9) ? State.valueOf(row.getString(8)) : State.TAKEN_BACK,
                row.getString(10),
                row.getString(11),
                Sent.values()[row.getInt(12)]);
    }

    /** A query that is to end with a condition; what was sent is told as of this tenant's destinations. */
    static String select(TenantId asks) {
        return SELECT.formatted(asks);
    }

    String key() {
        return level + ":" + trigger + ":" + ordinal;
    }

    WarningItem item(Contract of, Map<String, Level> levels) {
        Level promised = levels.get(level);
        return new WarningItem(
                id,
                caseRef,
                of,
                level,
                promised == null ? level : promised.promise(),
                key(),
                point,
                Instant.ofEpochMilli(warned),
                Instant.ofEpochMilli(due),
                state,
                sent);
    }
}
