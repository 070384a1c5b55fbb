package org.plumbline.monitor.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.sending.Outbox;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.verdict.State;

/**
 * The warnings that a batch gives: a record for each warning point that has come for an open opportunity, unless it was
 * given before. Records are never taken away; where a correction undoes what a record told of, it no longer stands.
 */
final class WarningRows {
    private static final String ANY = "select 1 from warning where contract_id = ? fetch first 1 rows only";
    private static final String GIVEN = "select case_id, contract_id, level_code, trigger_key, ordinal, point,"
            + " warning_id, warned_at, due_at, state, stands from warning where tenant_id = ? and case_id in";
    private static final String INSERT =
            "insert into warning (tenant_id, case_id, contract_id, level_code, trigger_key,"
                    + " ordinal, point, warning_id, warned_at, due_at, state, stands) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update warning set due_at = ?, state = ?, stands = ? where tenant_id = ? and warning_id = ?";
    private static final String MARK = "update work_item set warned_at = ? where tenant_id = ? and case_id = ?"
            + " and level_code = ? and trigger_key = ? and ordinal = ?";

    private final Session session;
    private final long now;
    private final Map<Integer, Boolean> gaveBefore = new HashMap<>();
    private final Map<Of, Judged> judged = new HashMap<>();
    private final List<Given> fresh = new ArrayList<>();
    private final List<Object[]> changed = new ArrayList<>();
    private final List<Object[]> marks = new ArrayList<>();

    /** A case, or by {@link #WHOLE} none of them: the contract. */
    private record Of(long number, int contract) {}

    private record Judged(Rulings rulings, boolean differ) {}

    /** A record as its row holds it. */
    private record Given(
            Of of, Ruling.Key opportunity, String point, String id, long at, long due, String state, boolean stands) {
        static Given read(ResultSet row) throws SQLException {
            return new Given(
                    new Of(row.getLong(1), row.getInt(2)),
                    new Ruling.Key(row.getInt(3), row.getLong(4), row.getInt(5)),
                    row.getString(6),
                    row.getString(7),
                    row.getLong(8),
                    row.getLong(9),
                    row.getString(10),
                    row.getBoolean(11));
        }

        Given now(Rulings rulings) {
            Optional<Ruling> ruling = rulings.all().stream()
                    .filter(one -> opportunity.equals(one.key()))
                    .findFirst();
            return ruling.map(one -> new Given(
                            of,
                            opportunity,
                            point,
                            id,
                            at,
                            one.due(),
                            one.state().name(),
                            one.state() != State.OPEN || rulings.isWarned(one, point)))
                    .orElse(new Given(of, opportunity, point, id, at, due, state, false));
        }
    }

    /** For the number of a case: the contract as a whole. */
    static final long WHOLE = 0;

    WarningRows(Session session, long now) {
        this.session = session;
        this.now = now;
    }

    /** @param differ whether the verdicts are others than before */
    void judged(int contract, long number, Rulings rulings, boolean differ) {
        if (!rulings.warned().isEmpty() || differ && gaveBefore.computeIfAbsent(contract, this::gaveBefore)) {
            judged.put(new Of(number, contract), new Judged(rulings, differ));
        }
    }

    /** After the rows of the work list. */
    void write() {
        Map<Of, List<Given>> before = before();
        judged.forEach((of, now) -> compare(of, now, before.getOrDefault(of, List.of())));
        session.sql().changeAll(INSERT, fresh.stream().map(this::values).toList());
        session.sql().changeAll(UPDATE, changed);
        session.sql().changeAll(MARK, marks);
        Outbox.put(session, fresh.stream().map(Given::id).toList());
    }

    private boolean gaveBefore(int contract) {
        return !session.sql().list(ANY, row -> true, contract).isEmpty();
    }

    private Map<Of, List<Given>> before() {
        List<Long> numbers = judged.keySet().stream().map(Of::number).distinct().toList();
        Map<Of, List<Given>> before = new HashMap<>();
        Lists.in(session.sql(), GIVEN, Given::read, List.of(session.tenant().value()), numbers)
                .forEach(given -> before.computeIfAbsent(given.of(), of -> new ArrayList<>())
                        .add(given));
        return before;
    }

    private void compare(Of of, Judged now, List<Given> before) {
        List<Given> after = new ArrayList<>();
        for (Given given : before) {
            Given again = given.now(now.rulings());
            if (!again.equals(given)) {
                changed.add(new Object[] {again.due(), again.state(), again.stands(), session.tenant(), given.id()});
            }
            after.add(again);
        }
        List<Given> given = now.rulings().warned().stream()
                .filter(warned -> before.stream()
                        .noneMatch(one -> one.point().equals(warned.point())
                                && one.opportunity().equals(warned.ruling().key())))
                .map(warned -> give(of, warned))
                .toList();
        fresh.addAll(given);
        after.addAll(given);
        if (of.number() != WHOLE && (now.differ() || !given.isEmpty())) {
            mark(of, after);
        }
    }

    private Given give(Of of, Rulings.Warned warned) {
        Ruling ruling = warned.ruling();
        return new Given(
                of,
                ruling.key(),
                warned.point(),
                UUID.randomUUID().toString(),
                now,
                ruling.due(),
                ruling.state().name(),
                true);
    }

    /** Tells the work list when each opportunity was first warned of. */
    private void mark(Of of, List<Given> records) {
        Map<Ruling.Key, Long> first = new HashMap<>();
        records.forEach(one -> first.merge(one.opportunity(), one.stands() ? one.at() : WorkItem.NEVER, Math::min));
        first.forEach((opportunity, at) -> marks.add(new Object[] {
            at, session.tenant(), of.number(), opportunity.level(), opportunity.trigger(), opportunity.ordinal()
        }));
    }

    private Object[] values(Given given) {
        return new Object[] {
            session.tenant(),
            given.of().number(),
            given.of().contract(),
            given.opportunity().level(),
            given.opportunity().trigger(),
            given.opportunity().ordinal(),
            given.point(),
            given.id(),
            given.at(),
            given.due(),
            given.state(),
            given.stands()
        };
    }
}
