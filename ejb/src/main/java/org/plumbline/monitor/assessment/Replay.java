package org.plumbline.monitor.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.casefile.EventRows;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.verdict.Assessor;

/**
 * Judges cases once more from their events as they were received, and holds the verdicts and the rows of the work list that
 * are kept against it. A case that differs is taken back, to be judged from its events as if for the first time.
 */
final class Replay {
    private static final String AGAIN = "update case_file set history = null, verdicts = null, next_change = 0"
            + " where tenant_id = ? and case_id = ?";
    private static final String NO_WORK = "delete from work_item where tenant_id = ? and case_id = ?";

    private final Session session;
    private final Dictionary words;
    private final Map<Integer, ResolvedContract> contracts;
    private final long now;
    private final Assessor assessor = new Assessor();
    private final Difference gone = new Difference();
    private final List<Object[]> again = new ArrayList<>();

    /**
     * A sentence for each of the cases that differ.
     *
     * @param work of those whose verdicts are right, but not their rows of the work list
     */
    record Differences(List<String> verdicts, List<String> work) {
        int cases() {
            return verdicts.size() + work.size();
        }
    }

    Replay(Session session, Dictionary words, Map<Integer, ResolvedContract> contracts, long now) {
        this.session = session;
        this.words = words;
        this.contracts = contracts;
        this.now = now;
    }

    Differences of(List<CaseRow> cases) {
        Differences differences = new Differences(new ArrayList<>(), new ArrayList<>());
        WholeContract whole = new WholeContract(session, words);
        Map<Long, Set<WorkRow>> work = WorkRow.kept(session, cases);
        Map<Long, List<CaseEvent>> received = received(cases);
        for (CaseRow row : cases) {
            ResolvedContract of = contracts.get(row.contract());
            if (of == null) {
                continue; // made since; its cases are still to be judged
            }
            List<CaseEvent> events = received.getOrDefault(row.number(), List.of());
            Rulings replayed = new Rulings(of.levelCodes());
            assessor.assess(
                    History.of(whole.into(events, of), words, of.contract().zone()),
                    of.standards(row.number()),
                    now,
                    replayed);
            if (events.size() == row.arrivals()) {
                String group = Vocabulary.builtIn().groups().of(events).orElse(null);
                if (Objects.equals(group, row.group())) {
                    compare(row, replayed.all(), work.getOrDefault(row.number(), Set.of()), differences);
                } else {
                    takeBack(row);
                    differences
                            .verdicts()
                            .add("Case " + row.number() + ": kept group " + row.group() + ", replayed " + group);
                }
            }
        }
        session.sql().changeAll(AGAIN, again);
        gone.apply(session);
        session.sql().changeAll(NO_WORK, again);
        return differences;
    }

    private void compare(CaseRow row, List<Ruling> replayed, Set<WorkRow> listed, Differences differences) {
        Set<WorkRow> right = WorkRow.of(row, replayed);
        if (!Arrays.equals(PackedRulings.pack(replayed), row.verdicts())) {
            differences.verdicts().add("Case " + row.number() + ": kept " + takeBack(row) + ", replayed " + replayed);
        } else if (!listed.equals(right)) {
            takeBack(row);
            differences
                    .work()
                    .add("Case " + row.number() + ": kept " + without(listed, right) + ", replayed "
                            + without(right, listed));
        }
    }

    private static Set<WorkRow> without(Set<WorkRow> some, Set<WorkRow> others) {
        Set<WorkRow> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private Map<Long, List<CaseEvent>> received(List<CaseRow> cases) {
        Map<Long, ZoneId> zones = cases.stream()
                .filter(row -> contracts.containsKey(row.contract()))
                .collect(Collectors.toMap(
                        CaseRow::number,
                        row -> contracts.get(row.contract()).contract().zone()));
        return EventRows.of(zones, session, words, Instant.MAX, Basis.RECEIVED);
    }

    /** What of the case stands in the tables goes out of them, as if it had never been judged. */
    private String takeBack(CaseRow row) {
        again.add(new Object[] {session.tenant(), row.number()});
        try {
            List<Ruling> kept = PackedRulings.unpack(row.verdicts());
            kept.forEach(
                    ruling -> gone.add(new Cohort(row.contract(), ruling.level(), ruling.month()), ruling.state(), -1));
            return kept.toString();
        } catch (RuntimeException unreadable) {
            return "verdicts that can't be read: " + unreadable.getMessage();
        }
    }
}
