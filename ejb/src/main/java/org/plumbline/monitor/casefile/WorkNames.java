package org.plumbline.monitor.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.Level;

/** What the cases and levels of a page are called: looked up for the page's rows only. */
final class WorkNames {
    private static final String CASES = "select case_id, reference from case_ref where tenant_id = ? and case_id in";
    private static final String LEVELS = "select code, text from word where tenant_id = ? and code in";

    private static final String ANSWERED =
            "select case_id, level_code, trigger_key, ordinal from answer where tenant_id = ? and case_id in";

    private record Key(int tenant, long number) {}

    private record Opportunity(int tenant, long caseId, int level, long trigger, int ordinal) {}

    private final List<WorkRow> rows;
    private final Map<Key, String> cases = new HashMap<>();
    private final Map<Key, String> levels = new HashMap<>();
    private final Set<Opportunity> answered = new HashSet<>();

    WorkNames(Sql sql, List<WorkRow> rows) {
        this.rows = rows;
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.cursor().tenant()))
                .forEach((tenant, own) -> {
                    Set<Object> numbers = new HashSet<>();
                    Set<Object> codes = new HashSet<>();
                    own.forEach(row -> {
                        numbers.add(row.cursor().caseId());
                        codes.add(row.cursor().level());
                    });
                    look(sql, CASES, tenant, numbers, cases);
                    look(sql, LEVELS, tenant, codes, levels);
                    answered.addAll(Lists.in(
                            sql,
                            ANSWERED,
                            row -> new Opportunity(
                                    tenant, row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4)),
                            List.of(tenant),
                            numbers));
                });
    }

    List<WorkItem> items(Map<Integer, Contract> contracts, Map<Integer, Map<String, Level>> promised) {
        return rows.stream()
                .map(row -> {
                    Cursor at = row.cursor();
                    return row.item(
                            cases.get(new Key(at.tenant(), at.caseId())),
                            levels.get(new Key(at.tenant(), at.level())),
                            answered.contains(
                                    new Opportunity(at.tenant(), at.caseId(), at.level(), at.trigger(), at.ordinal())),
                            contracts.get(row.contract()),
                            promised.getOrDefault(row.contract(), Map.of()));
                })
                .toList();
    }

    private static void look(Sql sql, String query, int tenant, Set<Object> keys, Map<Key, String> names) {
        Lists.in(sql, query, row -> Map.entry(new Key(tenant, row.getLong(1)), row.getString(2)), List.of(tenant), keys)
                .forEach(name -> names.put(name.getKey(), name.getValue()));
    }
}
