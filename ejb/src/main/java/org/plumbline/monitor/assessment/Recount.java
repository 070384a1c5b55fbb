package org.plumbline.monitor.assessment;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
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
 * Counts the verdicts of one tenant's cases as they were known at an instant. Reads events and nothing that was made of
 * them.
 *
 * @param contracts those asked for, as they were known
 * @param now on the tenant's clock, then
 * @param group of the cases that count, by what was known of them then, or null: all
 */
record Recount(
        Dictionary words,
        Map<Integer, ResolvedContract> contracts,
        Instant knownBy,
        Basis basis,
        long now,
        @Nullable String group) {
    /** There was no case any more. */
    static final long NONE = -1;

    private static final Logger LOG = Logger.getLogger(Recount.class.getName());
    private static final String CASES = "select case_id, contract_id from case_file"
            + " where tenant_id = ? and case_id > ? order by case_id fetch first %d rows only";

    private record Place(long caseId, int contract) {}

    /**
     * Adds what the next cases say.
     *
     * @return the last one's number, or {@link #NONE}
     */
    long cases(Session session, long after, int most, Difference sum) {
        List<Place> next = session.sql()
                .list(
                        CASES.formatted(most) + session.sql().dialect().glance(),
                        row -> new Place(row.getLong(1), row.getInt(2)),
                        session.tenant(),
                        after);
        if (next.isEmpty()) {
            return NONE;
        }
        SortedMap<Long, ZoneId> zones = new TreeMap<>();
        for (Place one : next) {
            ResolvedContract of = contracts.get(one.contract());
            if (of != null) {
                zones.put(one.caseId(), of.contract().zone());
            }
        }
        if (!zones.isEmpty()) {
            Map<Long, List<CaseEvent>> events = EventRows.of(zones, session, words, knownBy, basis);
            WholeContract whole = new WholeContract(session, words, knownBy, basis);
            for (Place one : next) {
                if (counts(events.get(one.caseId()))) {
                    add(one, whole.into(events.get(one.caseId()), contracts.get(one.contract())), sum);
                }
            }
        }
        return next.get(next.size() - 1).caseId();
    }

    private boolean counts(@Nullable List<CaseEvent> events) {
        return events != null
                && (group == null
                        || Vocabulary.builtIn()
                                .groups()
                                .of(events)
                                .filter(group::equals)
                                .isPresent());
    }

    private void add(Place one, List<CaseEvent> events, Difference sum) {
        ResolvedContract of = contracts.get(one.contract());
        Rulings rulings = new Rulings(of.levelCodes());
        try {
            History history = History.of(events, words, of.contract().zone());
            new Assessor().assess(history, of.standards(one.caseId()), now, rulings);
        } catch (RuntimeException bad) { // as the assessment, which sets such a case aside
            LOG.log(Level.WARNING, bad, () -> "Case " + one.caseId() + " is left out of what was known on a day");
            return;
        }
        Ruling.count(sum, one.contract(), rulings.all(), 1);
    }

    /** Adds what the contracts say as wholes, and what cases left that were erased. */
    void rest(Session session, Difference sum) {
        WholeContract whole = new WholeContract(session, words, knownBy, basis);
        contracts.forEach((number, of) -> {
            Rulings rulings = new Rulings(of.levelCodes());
            History history = History.of(
                    of.whole(whole.received(of)), words, of.contract().zone());
            new Assessor().assessContract(history, of.standardsOfWhole(), now, rulings);
            Ruling.count(sum, number, rulings.all(), 1);
        });
        sum.addErased(session, this::isOfThen);
    }

    private boolean isOfThen(Cohort cohort) {
        ResolvedContract of = contracts.get(cohort.contract());
        return of != null
                && !cohort.yearMonth()
                        .isAfter(YearMonth.from(knownBy.atZone(of.contract().zone())));
    }
}
