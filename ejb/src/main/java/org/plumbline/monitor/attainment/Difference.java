package org.plumbline.monitor.attainment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.verdict.State;

/** What changes in the attainment table when the rulings of some cases do; applied in one order by everybody. */
public final class Difference {
    private static final String ATTAINMENT = "attainment";
    private static final String ERASED = "erased";
    private static final String UPDATE = "update %s set met = met + ?, missed = missed + ?,"
            + " still_open = still_open + ?, excused = excused + ?, withdrawn = withdrawn + ?,"
            + " no_evidence = no_evidence + ?"
            + " where tenant_id = ? and contract_id = ? and level_code = ? and cohort_month = ?";
    private static final String INSERT = "insert into %s (met, missed, still_open, excused, withdrawn,"
            + " no_evidence, tenant_id, contract_id, level_code, cohort_month) values (0, 0, 0, 0, 0, 0, ?, ?, ?, ?)";

    private static final String SELECT = "select contract_id, level_code, cohort_month, met, missed, still_open,"
            + " excused, withdrawn, no_evidence from %s where tenant_id = ?";
    private static final int MOST_DIFFERENCES = 100;

    /** The states in the order of the table's columns. */
    private static final List<State> COLUMNS =
            List.of(State.MET, State.MISSED, State.OPEN, State.EXCUSED, State.WITHDRAWN, State.NO_EVIDENCE);

    private final Map<Cohort, int[]> counts = new TreeMap<>();

    /** @param count one more, or -1: one less */
    public void add(Cohort cohort, State state, int count) {
        counts.computeIfAbsent(cohort, key -> new int[COLUMNS.size()])[COLUMNS.indexOf(state)] += count;
    }

    /** The caller's transaction has the new rulings in it too, so that the two can't come apart. */
    public void apply(Session session) {
        addTo(ATTAINMENT, session);
    }

    /** Keeps these counts for good, as those of cases that are no more. */
    public void keepErased(Session session) {
        addTo(ERASED, session);
    }

    /** Adds the counts of the cases that are no more. */
    public void addErased(Session session) {
        addErased(session, cohort -> true);
    }

    /** The same of some cohorts. */
    public void addErased(Session session, Predicate<Cohort> some) {
        rows(ERASED, session).forEach((cohort, kept) -> {
            if (some.test(cohort)) {
                int[] sum = counts.computeIfAbsent(cohort, key -> new int[COLUMNS.size()]);
                Arrays.setAll(sum, i -> sum[i] + kept[i]);
            }
        });
    }

    /** What was added up, where it is not nothing. */
    public Map<Cohort, Figures> figures() {
        Map<Cohort, Figures> figures = new TreeMap<>();
        counts.forEach((cohort, by) -> {
            if (Arrays.stream(by).anyMatch(count -> count != 0)) {
                figures.put(cohort, Figures.of(by[0], by[1], by[2], by[3], by[4], by[5]));
            }
        });
        return figures;
    }

    private void addTo(String table, Session session) {
        List<Object[]> rows = new ArrayList<>();
        counts.forEach((cohort, by) -> {
            if (Arrays.stream(by).anyMatch(count -> count != 0)) {
                rows.add(row(session, cohort, by));
            }
        });
        int[] updated = session.sql().changeAll(UPDATE.formatted(table), rows);
        List<Object[]> missing = new ArrayList<>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        makeRows(table, session, missing);
        session.sql().changeAll(UPDATE.formatted(table), missing);
    }

    /** Another node may be making the same row: then it is waited for, and counted on. */
    private static void makeRows(String table, Session session, List<Object[]> missing) {
        List<Object[]> keys = missing.stream()
                .map(row -> Arrays.copyOfRange(row, COLUMNS.size(), row.length))
                .toList();
        session.sql()
                .changeAll(INSERT.formatted(table) + session.sql().dialect().unlessThere(), keys);
    }

    /** Where the table does not hold exactly these counts: a sentence for each row, at most 100. */
    public List<String> against(Session session) {
        Map<Cohort, int[]> table = rows(ATTAINMENT, session);
        Set<Cohort> all = new TreeSet<>(counts.keySet());
        all.addAll(table.keySet());
        int[] none = new int[COLUMNS.size()];
        List<String> differences = new ArrayList<>();
        for (Cohort cohort : all) {
            int[] sum = counts.getOrDefault(cohort, none);
            int[] kept = table.getOrDefault(cohort, none);
            if (!Arrays.equals(sum, kept) && differences.size() < MOST_DIFFERENCES) {
                differences.add(cohort + ": the cases say " + Arrays.toString(sum) + " " + COLUMNS + ", the table says "
                        + Arrays.toString(kept));
            }
        }
        return differences;
    }

    /** Has the table hold exactly these counts. */
    public void replace(Session session) {
        Difference still = new Difference();
        counts.forEach((cohort, by) -> still.counts.put(cohort, by.clone()));
        rows(ATTAINMENT, session).forEach((cohort, kept) -> {
            int[] missing = still.counts.computeIfAbsent(cohort, key -> new int[COLUMNS.size()]);
            Arrays.setAll(missing, i -> missing[i] - kept[i]);
        });
        still.apply(session);
    }

    private static Map<Cohort, int[]> rows(String table, Session session) {
        Map<Cohort, int[]> rows = new TreeMap<>();
        session.sql()
                .list(SELECT.formatted(table), Difference::read, session.tenant())
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    private static Map.Entry<Cohort, int[]> read(ResultSet row) throws SQLException {
        int[] counts = new int[COLUMNS.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = row.getInt(4 + i);
        }
        return Map.entry(new Cohort(row.getInt(1), row.getInt(2), row.getInt(3)), counts);
    }

    private static Object[] row(Session session, Cohort cohort, int[] by) {
        Object[] row = new Object[COLUMNS.size() + 4];
        for (int i = 0; i < by.length; i++) {
            row[i] = by[i];
        }
        row[6] = session.tenant();
        row[7] = cohort.contract();
        row[8] = cohort.level();
        row[9] = cohort.month();
        return row;
    }
}
