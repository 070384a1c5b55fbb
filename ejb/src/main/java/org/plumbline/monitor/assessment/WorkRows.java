package org.plumbline.monitor.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.verdict.State;

/** The rows of the work list that a batch changes: those that it takes out, and those that it puts in. */
final class WorkRows {
    private static final String DELETE = "delete from work_item where tenant_id = ? and case_id = ? and level_code = ?"
            + " and trigger_key = ? and ordinal = ?";
    private static final String INSERT = "insert into work_item (tenant_id, case_id, level_code, trigger_key, ordinal,"
            + " contract_id, state, done_late, cohort_month, started_at, due_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Session session;
    private final List<Object[]> gone = new ArrayList<>();
    private final List<Object[]> come = new ArrayList<>();

    WorkRows(Session session) {
        this.session = session;
    }

    void change(CaseRow row, List<Ruling> before, List<Ruling> after) {
        Set<Ruling> had = new HashSet<>(before);
        Set<Ruling> has = new HashSet<>(after);
        before.stream()
                .filter(ruling -> ruling.isWork() && !has.contains(ruling))
                .forEach(ruling -> gone.add(key(row, ruling)));
        after.stream()
                .filter(ruling -> ruling.isWork() && !had.contains(ruling))
                .forEach(ruling -> come.add(values(row, ruling)));
    }

    void write() {
        session.sql().changeAll(DELETE, gone);
        session.sql().changeAll(INSERT, come);
    }

    private Object[] key(CaseRow row, Ruling ruling) {
        return new Object[] {session.tenant(), row.number(), ruling.level(), ruling.trigger(), ruling.ordinal()};
    }

    private Object[] values(CaseRow row, Ruling ruling) {
        return new Object[] {
            session.tenant(),
            row.number(),
            ruling.level(),
            ruling.trigger(),
            ruling.ordinal(),
            row.contract(),
            ruling.state() == State.OPEN ? "OPEN" : "MISSED",
            ruling.doneLate(),
            ruling.month(),
            ruling.started(),
            ruling.due()
        };
    }
}
