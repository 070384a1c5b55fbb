package org.plumbline.monitor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.monitor.store.Session;

/** The rows of the work list that a batch takes out, changes and puts in. */
final class WorkRows {
    private static final String DELETE = "delete from work_item where tenant_id = ? and case_id = ? and level_code = ?"
            + " and trigger_key = ? and ordinal = ?";
    private static final String UPDATE =
            "update work_item set state = ?, done_late = ?, cohort_month = ?, started_at = ?,"
                    + " due_at = ? where tenant_id = ? and case_id = ? and level_code = ? and trigger_key = ? and ordinal = ?";
    private static final String INSERT = "insert into work_item (tenant_id, case_id, level_code, trigger_key, ordinal,"
            + " contract_id, state, done_late, cohort_month, started_at, due_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Session session;
    private final List<Object[]> gone = new ArrayList<>();
    private final List<Object[]> other = new ArrayList<>();
    private final List<Object[]> come = new ArrayList<>();

    WorkRows(Session session) {
        this.session = session;
    }

    void change(CaseRow row, List<Ruling> before, List<Ruling> after) {
        Map<Ruling.Key, Ruling> had = work(before);
        work(after).forEach((key, ruling) -> {
            Ruling last = had.remove(key);
            if (last == null) {
                come.add(values(row, ruling));
            } else if (!last.equals(ruling)) {
                other.add(others(row, ruling));
            }
        });
        had.values().forEach(ruling -> gone.add(key(row, ruling)));
    }

    private static Map<Ruling.Key, Ruling> work(List<Ruling> rulings) {
        Map<Ruling.Key, Ruling> work = new HashMap<>();
        for (Ruling ruling : rulings) {
            if (ruling.isWork()) {
                work.put(ruling.key(), ruling);
            }
        }
        return work;
    }

    void write() {
        session.sql().changeAll(DELETE, gone);
        session.sql().changeAll(UPDATE, other);
        session.sql().changeAll(INSERT, come);
    }

    private Object[] key(CaseRow row, Ruling ruling) {
        return new Object[] {session.tenant(), row.number(), ruling.level(), ruling.trigger(), ruling.ordinal()};
    }

    private Object[] others(CaseRow of, Ruling ruling) {
        WorkRow row = WorkRow.of(of, ruling);
        return new Object[] {
            row.state(),
            row.doneLate(),
            row.month(),
            row.started(),
            row.due(),
            session.tenant(),
            row.number(),
            row.level(),
            row.trigger(),
            row.ordinal()
        };
    }

    private Object[] values(CaseRow of, Ruling ruling) {
        WorkRow row = WorkRow.of(of, ruling);
        return new Object[] {
            session.tenant(),
            row.number(),
            row.level(),
            row.trigger(),
            row.ordinal(),
            row.contract(),
            row.state(),
            row.doneLate(),
            row.month(),
            row.started(),
            row.due()
        };
    }
}
