package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.verdict.State;

/**
 * Counts the verdicts on one promise, as they were last given, by the week of the start: attainment knows months alone. What
 * is left of an erased case counts in its month and in no week.
 */
@ApplicationScoped
public class KeptWeeks {
    private static final String CASES = "select verdicts from case_file where tenant_id = ? and contract_id = ?";
    private static final String OF_GROUP = CASES + " and case_group = ?";
    private static final String WHOLE = "select verdicts from contract_file where tenant_id = ? and contract_id = ?";

    private final Store store;
    private final Words words;

    @Inject
    public KeptWeeks(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected KeptWeeks() {
        this(null, null);
    }

    /**
     * By the week's Monday; weeks without any opportunity are left out.
     *
     * @param contracts that the view sees
     * @param level id of the promise
     * @param group of the cases that count, or null: all, and what is of no case
     * @throws org.plumbline.monitor.Refused for an audience: the weeks of a month would tell its small numbers
     */
    public SortedMap<LocalDate, Figures> of(
            View view, Collection<Contract> contracts, String level, @Nullable String group) {
        view.requireCases();
        SortedMap<LocalDate, int[]> weeks = new TreeMap<>();
        for (Contract contract : contracts) {
            int code = words.of(contract.tenant()).find(level);
            store.run(contract.tenant(), session -> {
                if (group == null) {
                    read(session, CASES, contract, code, weeks);
                    read(session, WHOLE, contract, code, weeks);
                } else {
                    read(session, OF_GROUP, contract, code, weeks, group);
                }
            });
        }
        SortedMap<LocalDate, Figures> figures = new TreeMap<>();
        weeks.forEach((monday, counts) -> figures.put(monday, figures(counts)));
        return figures;
    }

    /** Row by row, so that a contract of many cases is never in memory as a whole. */
    private static void read(
            Session session,
            String sql,
            Contract contract,
            int level,
            SortedMap<LocalDate, int[]> weeks,
            Object... further) {
        List<Object> values = new ArrayList<>(List.of(session.tenant(), contract.number()));
        values.addAll(List.of(further));
        session.sql()
                .list(
                        sql + session.sql().dialect().glance(),
                        row -> add(row, contract, level, weeks),
                        values.toArray());
    }

    private static boolean add(ResultSet row, Contract contract, int level, SortedMap<LocalDate, int[]> weeks)
            throws SQLException {
        for (Ruling ruling : PackedRulings.unpack(row.getBytes(1))) {
            if (ruling.level() == level) {
                LocalDate monday = Instant.ofEpochMilli(ruling.started())
                        .atZone(contract.zone())
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                weeks.computeIfAbsent(monday, any -> new int[State.values().length])[
                        ruling.state().ordinal()]++;
            }
        }
        return true;
    }

    private static Figures figures(int[] counts) {
        return Figures.of(
                counts[State.MET.ordinal()],
                counts[State.MISSED.ordinal()],
                counts[State.OPEN.ordinal()],
                counts[State.EXCUSED.ordinal()],
                counts[State.WITHDRAWN.ordinal()],
                counts[State.NO_EVIDENCE.ordinal()]);
    }
}
