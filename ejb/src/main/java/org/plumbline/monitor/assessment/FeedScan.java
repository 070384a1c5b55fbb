package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.event.Dictionary;

/**
 * Goes over all events and cases of some contracts of one tenant, a batch and a transaction each, waiting for nobody. All
 * contracts at once: a tenant's events lie by case, whichever contract the case belongs to.
 */
@ApplicationScoped
public class FeedScan {
    private static final String CASES = "select case_id, contract_id, set_aside, verdicts from case_file"
            + " where tenant_id = ? and case_id > ? order by case_id fetch first %d rows only";
    private static final String SENT =
            "select %1$s, type_code, occurred_day, recorded_at, received_at, voids, replaces from %2$s where tenant_id = ?";
    /** In an order that only the key has, so that no database reads the whole table for each batch. */
    private static final String OF_CASES =
            SENT.formatted("case_id", "case_event") + " and case_id between ? and ? order by case_id";

    private static final String OF_CONTRACT = SENT.formatted("contract_id", "contract_event") + " and contract_id = ?";

    private final Store store;
    private final Words words;
    private final Settings settings;

    @Inject
    public FeedScan(Store store, Words words, Settings settings) {
        this.store = store;
        this.words = words;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FeedScan() {
        this(null, null, null);
    }

    private record Place(long caseId, int contract, boolean setAside, byte @Nullable [] verdicts) {
        static Place read(ResultSet row) throws SQLException {
            return new Place(row.getLong(1), row.getInt(2), row.getString(3) != null, row.getBytes(4));
        }
    }

    private record Sent(long of, SentEvent event) {}

    /** How many cases a contract has. */
    public long cases(Contract contract) {
        return store.in(contract.tenant(), session -> CaseRow.count(session, contract.number()));
    }

    /**
     * Tells each listener of its contract.
     *
     * @param listeners by the contract's number; others of the tenant are passed over
     * @param goesOn is told after each batch how many cases of those contracts it had, and whether to go on
     */
    public void scan(TenantId tenant, Map<Integer, ? extends FeedListener> listeners, IntPredicate goesOn) {
        store.run(
                tenant,
                session -> listeners.forEach((contract, listener) ->
                        sent(session, OF_CONTRACT, contract).forEach(one -> listener.sent(one.event()))));
        int most = settings.assessmentBatch();
        long last = 0;
        List<Place> batch;
        do {
            long after = last;
            batch = store.in(tenant, session -> batch(session, after, most, listeners));
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).caseId();
        } while (goesOn.test(asked(batch, listeners)) && batch.size() == most);
    }

    private static int asked(List<Place> batch, Map<Integer, ? extends FeedListener> listeners) {
        return Math.toIntExact(batch.stream()
                .filter(place -> listeners.containsKey(place.contract()))
                .count());
    }

    private List<Place> batch(Session session, long after, int most, Map<Integer, ? extends FeedListener> listeners) {
        List<Place> batch = session.sql()
                .list(CASES.formatted(most) + session.sql().dialect().glance(), Place::read, session.tenant(), after);
        if (asked(batch, listeners) == 0) {
            return batch;
        }
        Map<Long, Integer> contracts = new HashMap<>();
        batch.forEach(place -> contracts.put(place.caseId(), place.contract()));
        Map<Long, Integer> lastDays = new HashMap<>();
        for (Sent one : sent(
                session,
                OF_CASES,
                batch.get(0).caseId(),
                batch.get(batch.size() - 1).caseId())) {
            FeedListener listener = listeners.get(contracts.get(one.of()));
            if (listener != null) {
                listener.sent(one.event());
                if (!one.event().voids()) {
                    lastDays.merge(one.of(), one.event().day(), Math::max);
                }
            }
        }
        for (Place place : batch) {
            FeedListener listener = listeners.get(place.contract());
            if (listener != null) {
                listener.judged(lastDays.get(place.caseId()), place.setAside(), PackedRulings.unpack(place.verdicts()));
            }
        }
        return batch;
    }

    private List<Sent> sent(Session session, String sql, Number... of) {
        Dictionary dictionary = words.of(session.tenant());
        Object[] values = new Object[of.length + 1];
        values[0] = session.tenant();
        System.arraycopy(of, 0, values, 1, of.length);
        return session.sql().list(sql + session.sql().dialect().glance(), row -> sent(row, dictionary), values);
    }

    private static Sent sent(ResultSet row, Dictionary dictionary) throws SQLException {
        long recorded = row.getLong(4);
        boolean said = !row.wasNull();
        return new Sent(
                row.getLong(1),
                new SentEvent(
                        dictionary.word(row.getInt(2)),
                        row.getInt(3),
                        said ? (Long) recorded : null,
                        row.getLong(5),
                        row.getString(6) != null,
                        row.getString(7) != null));
    }
}
