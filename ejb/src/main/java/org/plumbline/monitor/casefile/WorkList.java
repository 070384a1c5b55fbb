package org.plumbline.monitor.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;

/** What is due and what was missed, earliest first. */
@ApplicationScoped
public class WorkList {
    /** Rows of the longest page. */
    public static final int LONGEST_PAGE = 1_000;

    private static final String SELECT = "select i.due_at, i.tenant_id, i.case_id, i.level_code, i.trigger_key,"
            + " i.ordinal, r.reference, i.contract_id, w.text, i.state, i.done_late, i.cohort_month, i.started_at"
            + " from work_item i"
            + " join case_ref r on r.tenant_id = i.tenant_id and r.case_id = i.case_id"
            + " join word w on w.tenant_id = i.tenant_id and w.code = i.level_code where ";

    private final Store store;
    private final Tenants tenants;
    private final TenantClock clock;
    private final Contracts contracts;
    private final Promises promises;

    @Inject
    public WorkList(Store store, Tenants tenants, TenantClock clock, Contracts contracts, Promises promises) {
        this.store = store;
        this.tenants = tenants;
        this.clock = clock;
        this.contracts = contracts;
        this.promises = promises;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkList() {
        this(null, null, null, null, null);
    }

    /**
     * @param cursor of the page before, or null for the first
     * @param size 1 to {@value #LONGEST_PAGE}
     */
    public Page<WorkItem> page(View view, WorkFilter filter, @Nullable String cursor, int size) {
        int most = Math.max(1, Math.min(size, LONGEST_PAGE));
        Map<Integer, Contract> seen = seen(view);
        WorkQuery query = query(view, filter, seen);
        List<Object> values = new ArrayList<>(query.values());
        Cursor after = Cursor.parse(cursor);
        if (after != null) {
            values.addAll(List.of(after.values()));
        }
        values.add(most + 1);
        String sql = SELECT + query.conditions() + (after == null ? "" : Cursor.AFTER) + Cursor.ORDER;
        List<Row> rows = store.in(view.tenant(), session -> session.sql().list(sql, Row::read, values.toArray()));
        boolean more = rows.size() > most;
        List<Row> page = more ? rows.subList(0, most) : rows;
        Map<Integer, Map<String, Level>> levels = promises.levels(view);
        List<WorkItem> items = page.stream().map(row -> row.item(seen, levels)).toList();
        return new Page<>(items, more ? page.get(most - 1).cursor().word() : null);
    }

    /** The heads of the list; what the filter says of due is left aside. */
    public WorkCounts counts(View view, WorkFilter filter) {
        Map<Integer, Contract> seen = seen(view);
        Map<WorkFilter.Due, Long> counts = new HashMap<>();
        for (WorkFilter.Due due : WorkFilter.Due.values()) {
            WorkFilter head = new WorkFilter(
                    due, filter.level(), filter.provider(), filter.contract(), filter.month(), filter.before());
            WorkQuery query = query(view, head, seen);
            String sql = "select count(*) from work_item i where " + query.conditions();
            counts.put(
                    due,
                    store.in(
                            view.tenant(),
                            session -> session.sql().number(sql, query.values().toArray())));
        }
        return new WorkCounts(
                counts.get(WorkFilter.Due.TODAY),
                counts.get(WorkFilter.Due.TOMORROW),
                counts.get(WorkFilter.Due.WEEK),
                counts.get(WorkFilter.Due.OPEN),
                counts.get(WorkFilter.Due.MISSED),
                counts.get(WorkFilter.Due.MISSED_NOT_DONE));
    }

    private WorkQuery query(View view, WorkFilter filter, Map<Integer, Contract> seen) {
        boolean some = filter.provider() != null || filter.contract() != null;
        List<Integer> chosen = seen.values().stream()
                .filter(contract ->
                        filter.provider() == null || filter.provider().equals(contract.provider()))
                .filter(contract ->
                        filter.contract() == null || filter.contract().equals(contract.ref()))
                .map(Contract::number)
                .toList();
        ZoneId zone = tenants.of(view.tenant()).zone();
        return WorkQuery.of(view, filter, some ? chosen : null, clock.now(view.tenant()), zone);
    }

    private Map<Integer, Contract> seen(View view) {
        Map<Integer, Contract> seen = new HashMap<>();
        contracts.list(view).forEach(contract -> seen.put(contract.number(), contract));
        return seen;
    }

    private record Row(
            Cursor cursor,
            String caseRef,
            int contract,
            String level,
            boolean missed,
            boolean doneLate,
            int month,
            long started) {

        static Row read(ResultSet row) throws SQLException {
            Cursor cursor = new Cursor(
                    row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getLong(5), row.getInt(6));
            return new Row(
                    cursor,
                    row.getString(7),
                    row.getInt(8),
                    row.getString(9),
                    "MISSED".equals(row.getString(10)),
                    row.getBoolean(11),
                    row.getInt(12),
                    row.getLong(13));
        }

        WorkItem item(Map<Integer, Contract> seen, Map<Integer, Map<String, Level>> levels) {
            Contract of = seen.get(contract);
            Level promised = levels.getOrDefault(contract, Map.of()).get(level);
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
                    YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1),
                    Instant.ofEpochMilli(started),
                    Instant.ofEpochMilli(cursor.due()),
                    of.zone());
        }
    }
}
