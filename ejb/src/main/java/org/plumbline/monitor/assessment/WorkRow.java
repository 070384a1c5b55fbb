package org.plumbline.monitor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.verdict.State;

/**
 * A row of the work list as verdicts make it. When it was warned of is not among its values: records of warnings say that.
 *
 * @param number of the case
 */
record WorkRow(
        long number,
        int level,
        long trigger,
        int ordinal,
        int contract,
        String state,
        boolean doneLate,
        int month,
        long started,
        long due) {
    private static final String SELECT = "select case_id, level_code, trigger_key, ordinal, contract_id, state,"
            + " done_late, cohort_month, started_at, due_at from work_item where tenant_id = ? and case_id in";

    static WorkRow of(CaseRow row, Ruling ruling) {
        return new WorkRow(
                row.number(),
                ruling.level(),
                ruling.trigger(),
                ruling.ordinal(),
                row.contract(),
                ruling.state() == State.OPEN ? "OPEN" : "MISSED",
                ruling.doneLate(),
                ruling.month(),
                ruling.started(),
                ruling.due());
    }

    /** Those that a case should have. */
    static Set<WorkRow> of(CaseRow row, List<Ruling> rulings) {
        return rulings.stream()
                .filter(Ruling::isWork)
                .map(ruling -> of(row, ruling))
                .collect(Collectors.toSet());
    }

    /** Those that stand in the table, by case; a case without any is not among them. */
    static Map<Long, Set<WorkRow>> kept(Session session, List<CaseRow> cases) {
        Map<Long, Set<WorkRow>> kept = new HashMap<>();
        List<Long> numbers = cases.stream().map(CaseRow::number).toList();
        Lists.in(session.sql(), SELECT, WorkRow::read, List.of(session.tenant().value()), numbers)
                .forEach(row -> kept.computeIfAbsent(row.number(), number -> new HashSet<>())
                        .add(row));
        return kept;
    }

    private static WorkRow read(ResultSet row) throws SQLException {
        return new WorkRow(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                row.getBoolean(7),
                row.getInt(8),
                row.getLong(9),
                row.getLong(10));
    }
}
