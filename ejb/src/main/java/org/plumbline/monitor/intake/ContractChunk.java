package org.plumbline.monitor.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.Dictionary;

/** Some arrivals of contracts as wholes, stored in one transaction before those of cases. */
final class ContractChunk {
    private static final String KNOWN =
            "select sender_id, revision, content_hash from contract_event where tenant_id = ? and sender_id in";
    private static final String MARK = "update contract_file set arrivals = arrivals + ?, next_change = 0,"
            + " set_aside = null where tenant_id = ? and contract_id = ?";
    private static final String ARRIVALS = "select arrivals from contract_file where tenant_id = ? and contract_id = ?";
    private static final String EVENT = "insert into contract_event (tenant_id, contract_id, seq, sender_id, revision,"
            + " type_code, occurred_day, occurred_at, recorded_at, received_at, attributes, content_hash, voids,"
            + " replaces, sender) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Session session;
    private final ContractChoice contracts;
    private final Dictionary words;
    private final Instant received;
    private final String sender;
    private final Map<String, String> known = new HashMap<>();
    private final Map<Integer, List<Chunk.NewEvent>> fresh = new TreeMap<>();
    private final Counts counts = new Counts();

    ContractChunk(Session session, ContractChoice contracts, Dictionary words, Instant received, String sender) {
        this.session = session;
        this.contracts = contracts;
        this.words = words;
        this.received = received;
        this.sender = sender;
    }

    Counts store(List<ContractArrival> arrivals) {
        Lists.in(
                        session.sql(),
                        KNOWN,
                        row -> new KnownEvent(row.getString(1), row.getInt(2), row.getString(3)),
                        List.of(session.tenant()),
                        arrivals.stream()
                                .map(one -> one.event().id())
                                .distinct()
                                .toList())
                .forEach(event -> known.put(event.senderId(), event.contentHash()));
        arrivals.forEach(this::sort);
        fresh.forEach(this::write);
        return counts;
    }

    private void sort(ContractArrival arrival) {
        String id = arrival.event().id();
        try {
            int contract = contracts.of(arrival).number();
            String hash = ContentHash.of(arrival.contract(), arrival.event());
            String before = known.putIfAbsent(id, hash);
            if (before == null) {
                fresh.computeIfAbsent(contract, number -> new ArrayList<>())
                        .add(new Chunk.NewEvent(new KnownEvent(id, 0, hash), arrival.event()));
                counts.inserted++;
            } else if (before.equals(hash)) {
                counts.duplicate++;
            } else {
                counts.contradicting++;
                throw new IllegalArgumentException(Chunk.KNOWN_ALREADY);
            }
        } catch (IllegalArgumentException refused) {
            counts.reject(arrival.line(), id, String.valueOf(refused.getMessage()));
        }
    }

    private void write(int contract, List<Chunk.NewEvent> events) {
        session.sql().change(MARK, events.size(), session.tenant(), contract);
        int seq = (int) session.sql().number(ARRIVALS, session.tenant(), contract) - events.size();
        List<Object[]> rows = new ArrayList<>();
        for (Chunk.NewEvent event : events) {
            rows.add(ChunkRows.row(session, words, received, sender, contract, ++seq, event));
        }
        session.sql().changeAll(EVENT, rows);
    }
}
