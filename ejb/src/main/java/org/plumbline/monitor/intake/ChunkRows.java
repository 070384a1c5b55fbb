package org.plumbline.monitor.intake;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;

/**
 * Writes what a chunk brought: new cases in order of their reference, known ones in order of their number, as assessment
 * does, so that nobody waits for somebody who waits for them. Where events came to a known case meanwhile, or it was
 * erased, the chunk fails and may be tried again.
 */
final class ChunkRows {
    /** Made once: each call of {@link Json} searches the whole class path for who is to do it. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String CASE_REF = "insert into case_ref (tenant_id, case_id, reference) values (?, ?, ?)";
    private static final String CASE_FILE = "insert into case_file"
            + " (tenant_id, case_id, contract_id, arrivals, packed, next_change) values (?, ?, ?, ?, 0, 0)";
    private static final String MARK = "update case_file set arrivals = arrivals + ?, next_change = 0, set_aside = null"
            + " where tenant_id = ? and case_id = ? and arrivals = ?";
    private static final String HOLD = "update case_file set arrivals = arrivals where tenant_id = ? and case_id = ?";
    private static final String EVENT = "insert into case_event (tenant_id, case_id, seq, sender_id, revision,"
            + " type_code, occurred_day, occurred_at, recorded_at, received_at, attributes, content_hash, voids,"
            + " replaces, sender) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Session session;
    private final Dictionary words;
    private final Instant received;
    private final String sender;

    ChunkRows(Session session, Dictionary words, Instant received, String sender) {
        this.session = session;
        this.words = words;
        this.received = received;
        this.sender = sender;
    }

    /** Keeps others from changing the cases until the transaction ends. */
    static void hold(Session session, List<Long> numbers) {
        session.sql()
                .changeAll(
                        HOLD,
                        numbers.stream()
                                .map(number -> new Object[] {session.tenant(), number})
                                .toList());
    }

    /** @param cases by their reference, as they were before the events that are fresh */
    void write(SortedMap<String, KnownCase> cases, SortedMap<Long, List<Chunk.NewEvent>> fresh) {
        List<Object[]> references = new ArrayList<>();
        List<Object[]> files = new ArrayList<>();
        List<Object[]> marks = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        Map<Long, KnownCase> byNumber = new HashMap<>();
        cases.forEach((reference, its) -> {
            byNumber.put(its.number(), its);
            if (its.isNew() && fresh.containsKey(its.number())) {
                references.add(new Object[] {session.tenant(), its.number(), reference});
                files.add(new Object[] {
                    session.tenant(),
                    its.number(),
                    its.contract(),
                    fresh.get(its.number()).size()
                });
            }
        });
        fresh.forEach((number, events) -> {
            int seq = byNumber.get(number).arrivals();
            if (seq > 0) {
                marks.add(new Object[] {events.size(), session.tenant(), number, seq});
            }
            for (Chunk.NewEvent event : events) {
                rows.add(row(number, ++seq, event));
            }
        });
        session.sql().changeAll(CASE_REF, references);
        session.sql().changeAll(CASE_FILE, files);
        session.sql().changeEach(MARK, marks);
        session.sql().changeAll(EVENT, rows);
    }

    private Object[] row(long number, int seq, Chunk.NewEvent fresh) {
        return row(session, words, received, sender, number, seq, fresh);
    }

    /** The values of an event's row, in a case or a contract of that number. */
    static Object[] row(
            Session session,
            Dictionary words,
            Instant received,
            String sender,
            long number,
            int seq,
            Chunk.NewEvent fresh) {
        CaseEvent event = fresh.event();
        return new Object[] {
            session.tenant(),
            number,
            seq,
            fresh.known().senderId(),
            fresh.known().revision(),
            words.code(event.type()),
            (int) event.occurred().day().toEpochDay(),
            Sql.orAbsent(event.occurred().instant(), Sql.Absent.NUMBER),
            Sql.orAbsent(event.recorded(), Sql.Absent.NUMBER),
            received,
            json(event.attributes()),
            fresh.known().contentHash(),
            Sql.orAbsent(event.voids(), Sql.Absent.TEXT),
            Sql.orAbsent(event.replaces(), Sql.Absent.TEXT),
            sender
        };
    }

    private static String json(Map<String, String> attributes) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        attributes.forEach(json::add);
        return json.build().toString();
    }
}
