package org.plumbline.monitor.intake;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;

/**
 * Writes what a chunk brought: new cases in order of their reference, known ones in order of their number, as assessment
 * does, so that nobody waits for somebody who waits for them.
 */
final class ChunkRows {
    /** Made once: each call of {@link Json} searches the whole class path for who is to do it. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String CASE_REF = "insert into case_ref (tenant_id, case_id, reference) values (?, ?, ?)";
    private static final String CASE_FILE = "insert into case_file"
            + " (tenant_id, case_id, contract_id, arrivals, packed, next_change) values (?, ?, ?, ?, 0, 0)";
    private static final String MARK = "update case_file set arrivals = arrivals + ?, next_change = 0, set_aside = null"
            + " where tenant_id = ? and case_id = ?";
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

    void write(Map<String, KnownCase> newCases, Map<Long, List<Chunk.NewEvent>> fresh) {
        List<Object[]> references = new ArrayList<>();
        List<Object[]> files = new ArrayList<>();
        Set<Long> known = new TreeSet<>(fresh.keySet());
        newCases.forEach((reference, its) -> {
            references.add(new Object[] {session.tenant(), its.number(), reference});
            files.add(new Object[] {
                session.tenant(),
                its.number(),
                its.contract(),
                fresh.get(its.number()).size()
            });
            known.remove(its.number());
        });
        session.sql().changeAll(CASE_REF, references);
        session.sql().changeAll(CASE_FILE, files);
        List<Object[]> marks = new ArrayList<>();
        known.forEach(number -> marks.add(new Object[] {fresh.get(number).size(), session.tenant(), number}));
        session.sql().changeAll(MARK, marks);
        Map<Long, Integer> arrivals = arrivals(known);
        List<Object[]> rows = new ArrayList<>();
        fresh.forEach((number, events) -> {
            int seq = arrivals.getOrDefault(number, events.size()) - events.size();
            for (Chunk.NewEvent event : events) {
                rows.add(row(number, ++seq, event));
            }
        });
        session.sql().changeAll(EVENT, rows);
    }

    /** How many events each case has now: the rows are held, so that nobody else counts on meanwhile. */
    private Map<Long, Integer> arrivals(Iterable<Long> numbers) {
        List<Long> keys = new ArrayList<>();
        numbers.forEach(keys::add);
        Map<Long, Integer> arrivals = new HashMap<>();
        Lists.in(
                        session.sql(),
                        "select case_id, arrivals from case_file where tenant_id = ? and case_id in",
                        row -> Map.entry(row.getLong(1), row.getInt(2)),
                        List.of(session.tenant()),
                        keys)
                .forEach(entry -> arrivals.put(entry.getKey(), entry.getValue()));
        return arrivals;
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
