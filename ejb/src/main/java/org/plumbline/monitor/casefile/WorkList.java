package org.plumbline.monitor.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;

/** What is due and what was missed. */
@ApplicationScoped
public class WorkList {
    /** Rows of the longest page. */
    public static final int LONGEST_PAGE = 1_000;

    private static final String SELECT = "select i.due_at, i.tenant_id, i.case_id, i.level_code, i.trigger_key,"
            + " i.ordinal, i.contract_id, i.state, i.done_late, i.cohort_month, i.started_at, i.warned_at from work_item i where ";
    private static final String BETWEEN = "sum(case when i.due_at >= ? and i.due_at < ? then 1 else 0 end)";
    /** Of all heads of what is open in one go, and of what was missed: the index alone answers. */
    private static final String COUNT_OPEN =
            "select " + BETWEEN + ", " + BETWEEN + ", " + BETWEEN + ", sum(case when i.warned_at < " + WorkItem.NEVER
                    + " then 1 else 0 end), count(*) from work_item i where ";

    private static final String COUNT_MISSED =
            "select count(*), sum(case when i.done_late then 0 else 1 end) from work_item i where ";
    /** From the answers, which are few: a row of the list that has several counts once. */
    private static final String COUNT_ANSWERED =
            "select count(*) from (select distinct a.tenant_id, a.case_id, a.level_code, a.trigger_key, a.ordinal"
                    + " from answer a where a.contract_id = ?) a join work_item i on " + WorkQuery.ANSWERED + " where ";

    private static final String BY_LEVEL = "select w.text, n.of_level from (select i.tenant_id, i.level_code,"
            + " count(*) as of_level from work_item i where %s group by i.tenant_id, i.level_code) n"
            + " join word w on w.tenant_id = n.tenant_id and w.code = n.level_code";

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

    /** The earliest due first. */
    public Page<WorkItem> page(View view, WorkFilter filter, @Nullable String cursor, int size) {
        return page(view, filter, WorkOrder.EARLIEST_DUE, cursor, size);
    }

    /**
     * @param cursor of the page before, in the same order, or null for the first
     * @param size 1 to {@value #LONGEST_PAGE}
     */
    public Page<WorkItem> page(View view, WorkFilter filter, WorkOrder order, @Nullable String cursor, int size) {
        int most = Math.max(1, Math.min(size, LONGEST_PAGE));
        Map<Integer, Contract> seen = seen(view, filter);
        Cursor after = Cursor.parse(cursor, order);
        Instant now = clock.now(view.tenant());
        ZoneId zone = tenants.of(view.tenant()).zone();
        Map<Integer, Map<String, Level>> levels = promises.levels(view);
        return store.in(view.tenant(), session -> {
            List<WorkRow> rows = new ArrayList<>();
            for (Contract contract : seen.values()) {
                rows.addAll(rows(session.sql(), WorkQuery.of(contract, filter, now, zone), order, after, most + 1));
            }
            rows.sort(Comparator.comparing(WorkRow::cursor));
            List<WorkRow> page = rows.subList(0, Math.min(rows.size(), most));
            String next = rows.size() > most ? page.get(most - 1).cursor().word() : null;
            return new Page<>(new WorkNames(session.sql(), page).items(seen, levels), next);
        });
    }

    /** Those of one contract stand in the index by due time; for other orders all that the filter lets through is read. */
    private static List<WorkRow> rows(Sql sql, WorkQuery query, WorkOrder order, @Nullable Cursor after, int most) {
        List<Object> values = new ArrayList<>(query.values());
        if (after != null) {
            values.addAll(List.of(after.values()));
        }
        String text = SELECT + query.conditions() + (after == null ? "" : order.after());
        if (order.equals(WorkOrder.EARLIEST_DUE)) {
            values.add(most);
            return sql.list(text + order.clause(), row -> WorkRow.read(row, order), values.toArray());
        }
        return Lists.first(
                sql,
                text,
                order.clause(),
                row -> WorkRow.read(row, order),
                Comparator.comparing(WorkRow::cursor),
                most,
                values);
    }

    /** The heads of the list; what the filter says of due is left aside. */
    public WorkCounts counts(View view, WorkFilter filter) {
        Instant now = clock.now(view.tenant());
        ZoneId zone = tenants.of(view.tenant()).zone();
        return store.in(view.tenant(), session -> {
            WorkCounts sum = WorkCounts.NONE;
            for (Contract contract : seen(view, filter).values()) {
                sum = sum.plus(counts(session.sql(), contract, filter, now, zone));
            }
            return sum;
        });
    }

    private static WorkCounts counts(Sql sql, Contract contract, WorkFilter filter, Instant now, ZoneId zone) {
        WorkQuery open = WorkQuery.of(contract, filter.under(WorkFilter.Due.OPEN), now, zone);
        List<Object> values = new ArrayList<>();
        Stream.of(WorkFilter.Due.TODAY, WorkFilter.Due.TOMORROW, WorkFilter.Due.WEEK)
                .map(due -> Days.of(due, now, zone).orElseThrow())
                .forEach(days -> values.addAll(List.of(days.from(), days.until())));
        values.addAll(open.values());
        WorkQuery missed = WorkQuery.of(contract, filter.under(WorkFilter.Due.MISSED), now, zone);
        WorkCounts ofOpen = sql.first(COUNT_OPEN + open.conditions(), WorkCounts::open, values.toArray())
                .orElse(WorkCounts.NONE);
        return sql.first(
                        COUNT_MISSED + missed.conditions(),
                        WorkCounts::missed,
                        missed.values().toArray())
                .orElse(WorkCounts.NONE)
                .plus(WorkCounts.answered(sql.number(
                        COUNT_ANSWERED + missed.conditions(),
                        Stream.concat(Stream.of(contract.number()), missed.values().stream())
                                .toArray())))
                .plus(ofOpen);
    }

    /** How many stand under a head of the list for each promise that has any, by the promise's id. */
    public Map<String, Long> byLevel(View view, WorkFilter filter) {
        Instant now = clock.now(view.tenant());
        ZoneId zone = tenants.of(view.tenant()).zone();
        Map<Integer, Contract> seen = seen(view, filter);
        Map<String, Long> counts = new HashMap<>();
        store.run(view.tenant(), session -> {
            for (Contract contract : seen.values()) {
                WorkQuery query = WorkQuery.of(contract, filter, now, zone);
                session.sql()
                        .list(
                                BY_LEVEL.formatted(query.conditions()),
                                row -> counts.merge(row.getString(1), row.getLong(2), Long::sum),
                                query.values().toArray());
            }
        });
        return counts;
    }

    /** The contracts in sight that the filter names, by number: no row of another is ever asked for. */
    private Map<Integer, Contract> seen(View view, WorkFilter filter) {
        view.requireCases();
        Map<Integer, Contract> seen = new HashMap<>();
        contracts.list(view).stream()
                .filter(contract ->
                        filter.provider() == null || filter.provider().equals(contract.provider()))
                .filter(contract ->
                        filter.contract() == null || filter.contract().equals(contract.ref()))
                .forEach(contract -> seen.put(contract.number(), contract));
        return seen;
    }
}
