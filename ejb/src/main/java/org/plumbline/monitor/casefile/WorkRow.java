package org.plumbline.monitor.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.Level;

/** A row of the work list's table; what cases and levels are called is not in it. */
record WorkRow(
        Cursor cursor, int contract, boolean missed, boolean doneLate, int month, long due, long started, long warned) {
    static WorkRow read(ResultSet row, WorkOrder order) throws SQLException {
        long due = row.getLong(1);
        long started = row.getLong(11);
        long warned = row.getLong(12);
        long at =
                switch (order.by()) {
                    case DUE -> due;
                    case STARTED -> started;
                    case WARNED -> warned;
                };
        Cursor cursor =
                new Cursor(order, at, row.getInt(2), row.getLong(3), row.getInt(4), row.getLong(5), row.getInt(6));
        return new WorkRow(
                cursor,
                row.getInt(7),
                "MISSED".equals(row.getString(8)),
                row.getBoolean(9),
                row.getInt(10),
                due,
                started,
                warned);
    }

    WorkItem item(String caseRef, String level, boolean answered, Contract of, Map<String, Level> levels) {
        Level promised = levels.get(level);
        return new WorkItem(
                caseRef,
                of.ref(),
                of.provider(),
                of.providerName(),
                level,
                promised == null ? "" : promised.dimension(),
                promised == null ? level : promised.promise(),
                level + ":" + cursor.trigger() + ":" + cursor.ordinal(),
                missed,
                doneLate,
                Cohort.month(month),
                Instant.ofEpochMilli(started),
                Instant.ofEpochMilli(due),
                warned == WorkItem.NEVER ? null : Instant.ofEpochMilli(warned),
                answered,
                of.zone());
    }
}
