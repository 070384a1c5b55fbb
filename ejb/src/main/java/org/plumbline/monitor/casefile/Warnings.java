package org.plumbline.monitor.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.casefile.WarningFilter.State;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.policy.Level;

/** The warnings that were given, those that no longer stand too. */
@ApplicationScoped
public class Warnings {
    private final Store store;
    private final Contracts contracts;
    private final Promises promises;

    @Inject
    public Warnings(Store store, Contracts contracts, Promises promises) {
        this.store = store;
        this.contracts = contracts;
        this.promises = promises;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Warnings() {
        this(null, null, null);
    }

    /**
     * The latest first.
     *
     * @param cursor of the page before, or null for the first
     * @param size 1 to {@link WorkList#LONGEST_PAGE}
     */
    public Page<WarningItem> page(View view, WarningFilter filter, @Nullable String cursor, int size) {
        int most = Math.max(1, Math.min(size, WorkList.LONGEST_PAGE));
        WarningCursor after = WarningCursor.parse(cursor);
        Map<Integer, Contract> seen = seen(view, filter);
        List<WarningRow> rows = store.in(
                view.tenant(),
                session -> seen.keySet().stream()
                        .flatMap(contract -> rows(session, contract, filter, after, most + 1).stream())
                        .sorted(WarningRow.LATEST_FIRST)
                        .limit(most + 1L)
                        .toList());
        String next = rows.size() > most ? WarningCursor.of(rows.get(most - 1)).word() : null;
        Map<Integer, Map<String, Level>> levels = promises.levels(view);
        return new Page<>(
                rows.stream().limit(most).map(row -> item(row, seen, levels)).toList(), next);
    }

    /** The warning of that id, where the view sees it. */
    public Optional<WarningItem> find(View view, String id) {
        Map<Integer, Contract> seen = seen(view, WarningFilter.ALL);
        String sql = WarningRow.select(view.tenant()) + "w.warning_id = ? and " + view.sees("w");
        return store.in(view.tenant(), session -> session.sql().first(sql, WarningRow::read, id))
                .map(row -> item(row, seen, promises.levels(view)));
    }

    /** Those of one case of the session's tenant, by the stable names of its opportunities. */
    static Map<String, List<WarningRow>> ofCase(Session session, long number, Instant knownBy) {
        return session
                .sql()
                .list(
                        WarningRow.select(session.tenant()) + "w.tenant_id = ? and w.case_id = ? order by w.warned_at",
                        WarningRow::read,
                        session.tenant(),
                        number)
                .stream()
                .filter(row -> !Instant.ofEpochMilli(row.warned()).isAfter(knownBy))
                .collect(Collectors.groupingBy(WarningRow::key));
    }

    private static List<WarningRow> rows(
            Session session, int contract, WarningFilter filter, @Nullable WarningCursor after, int most) {
        StringBuilder text = new StringBuilder(WarningRow.select(session.tenant())).append("w.contract_id = ?");
        List<Object> values = new ArrayList<>(List.of(contract));
        if (filter.since() != null) {
            text.append(" and w.warned_at >= ?");
            values.add(filter.since());
        }
        if (filter.state() == State.TAKEN_BACK) {
            text.append(" and w.stands = false");
        } else if (filter.state() != null) {
            text.append(" and w.stands = true and w.state = ?");
            values.add(filter.state().name());
        }
        if (after != null) {
            text.append(" and w.warned_at <= ? and (w.warned_at < ? or w.warning_id < ?)");
            values.addAll(List.of(after.warned(), after.warned(), after.id()));
        }
        text.append(" order by w.warned_at desc, w.warning_id desc fetch first ? rows only");
        values.add(most);
        return session.sql().list(text.toString(), WarningRow::read, values.toArray());
    }

    private static WarningItem item(
            WarningRow row, Map<Integer, Contract> seen, Map<Integer, Map<String, Level>> levels) {
        return row.item(seen.get(row.contract()), levels.getOrDefault(row.contract(), Map.of()));
    }

    private Map<Integer, Contract> seen(View view, WarningFilter filter) {
        return contracts.list(view).stream()
                .filter(contract ->
                        filter.provider() == null || filter.provider().equals(contract.provider()))
                .filter(contract ->
                        filter.contract() == null || filter.contract().equals(contract.ref()))
                .collect(Collectors.toMap(Contract::number, Function.identity()));
    }
}
