package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.tenancy.Contract;

/** The conditions of a work filter for one contract, as plain SQL with its values: an index is read from its place on. */
final class WorkQuery {
    /** Of an answer that is about a row of the list. */
    static final String ANSWERED = "a.tenant_id = i.tenant_id and a.case_id = i.case_id"
            + " and a.level_code = i.level_code and a.trigger_key = i.trigger_key and a.ordinal = i.ordinal";

    private final StringBuilder conditions;
    private final List<Object> values = new ArrayList<>();

    private WorkQuery(Contract contract) {
        conditions = new StringBuilder("i.contract_id = ?");
        values.add(contract.number());
    }

    /**
     * The opportunities under one head.
     *
     * @param contract one that the viewer sees
     * @param now on the viewing tenant's clock
     */
    static WorkQuery of(Contract contract, WorkFilter filter, Instant now, ZoneId zone) {
        WorkQuery query = of(contract, filter);
        query.due(filter.due(), now, zone);
        return query;
    }

    /** The opportunities under all heads. */
    static WorkQuery of(Contract contract, WorkFilter filter) {
        WorkQuery query = new WorkQuery(contract);
        if (filter.level() != null) {
            query.values.add(contract.tenant());
            query.and(
                    "i.level_code = (select w.code from word w where w.tenant_id = ? and w.text = ?)", filter.level());
        }
        if (filter.month() != null) {
            query.and("i.cohort_month = ?", Cohort.number(filter.month()));
        }
        if (filter.before() != null) {
            query.and("i.due_at < ?", filter.before());
        }
        return query;
    }

    String conditions() {
        return conditions.toString();
    }

    List<Object> values() {
        return values;
    }

    private void due(WorkFilter.Due due, Instant now, ZoneId zone) {
        and("i.state = ?", due.isMissed() ? "MISSED" : "OPEN");
        if (due == WorkFilter.Due.WARNED) {
            and("i.warned_at < ?", WorkItem.NEVER);
        }
        if (due == WorkFilter.Due.MISSED_NOT_DONE) {
            and("i.done_late = ?", false);
        }
        if (due == WorkFilter.Due.MISSED_NOT_ANSWERED) {
            conditions.append(" and not exists (select 1 from answer a where " + ANSWERED + ")");
        }
        Days.of(due, now, zone).ifPresent(days -> {
            and("i.due_at >= ?", days.from());
            and("i.due_at < ?", days.until());
        });
    }

    private void and(String condition, Object value) {
        conditions.append(" and ").append(condition);
        values.add(value);
    }
}
