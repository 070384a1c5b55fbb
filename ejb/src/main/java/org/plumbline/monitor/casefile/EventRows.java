package org.plumbline.monitor.casefile;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;

/** The events of a case, or of a contract as a whole, as they were received. */
public final class EventRows {
    /** Made once: each call of {@link Json} searches the whole class path for who is to do it. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private static final String SELECT =
            "select sender_id, revision, type_code, occurred_day, occurred_at, recorded_at,"
                    + " received_at, attributes, voids, replaces, sender";
    private static final String OF_CASE = SELECT + " from case_event where tenant_id = ? and case_id = ? order by seq";
    private static final String OF_CASES = SELECT + ", case_id, seq from case_event where tenant_id = ? and case_id in";
    private static final String OF_CONTRACT =
            SELECT + " from contract_event where tenant_id = ? and contract_id = ? order by seq";

    private static final String CONTRACT = "contract/";

    private final Session session;
    private final Dictionary words;
    private final ZoneId zone;
    private final Instant knownBy;
    private final Basis basis;

    /** @param zone of the case's contract, whose civil days its events fall on */
    public EventRows(Session session, Dictionary words, ZoneId zone) {
        this(session, words, zone, Instant.MAX, Basis.RECEIVED);
    }

    /** @param knownBy what was known later is left out */
    public EventRows(Session session, Dictionary words, ZoneId zone, Instant knownBy, Basis basis) {
        this.session = session;
        this.words = words;
        this.zone = zone;
        this.knownBy = knownBy;
        this.basis = basis;
    }

    /** In order of arrival, those voided and replaced too. */
    public List<CaseEvent> of(long caseId) {
        return received(caseId).stream().map(Received::event).toList();
    }

    /** The same of several cases in one go, by their numbers; those without any known event are left out. */
    public static Map<Long, List<CaseEvent>> of(
            Map<Long, ZoneId> zones, Session session, Dictionary words, Instant knownBy, Basis basis) {
        record Numbered(long caseId, int seq, Received received) {}
        Map<Long, List<CaseEvent>> events = new HashMap<>();
        Lists.in(
                        session.sql(),
                        OF_CASES,
                        row -> {
                            ZoneId zone = Objects.requireNonNull(zones.get(row.getLong(12)));
                            EventRows reader = new EventRows(session, words, zone, knownBy, basis);
                            return new Numbered(row.getLong(12), row.getInt(13), reader.read(row));
                        },
                        List.of(session.tenant().value()),
                        zones.keySet())
                .stream()
                .filter(one -> basis.isKnown(one.received().event(), knownBy))
                .sorted(Comparator.comparingInt(Numbered::seq))
                .forEach(one -> events.computeIfAbsent(one.caseId(), any -> new ArrayList<>())
                        .add(one.received().event()));
        return events;
    }

    /** The same of a contract. Its ids are told apart from those of its cases' events. */
    public List<CaseEvent> ofContract(int contract) {
        return session.sql().list(OF_CONTRACT, this::read, session.tenant(), contract).stream()
                .filter(received -> basis.isKnown(received.event(), knownBy))
                .map(received -> ofContract(received.event()))
                .toList();
    }

    private static CaseEvent ofContract(CaseEvent event) {
        return new CaseEvent(
                CONTRACT + event.id(),
                event.type(),
                event.occurred(),
                event.recorded(),
                event.received(),
                event.attributes(),
                event.voids() == null ? null : CONTRACT + event.voids(),
                event.replaces() == null ? null : CONTRACT + event.replaces());
    }

    /** In order of occurrence. */
    List<ShownEvent> shown(long caseId) {
        List<Received> all = received(caseId);
        Set<String> corrected = new HashSet<>();
        for (Received one : all) {
            add(corrected, one.event().voids());
            add(corrected, one.event().replaces());
        }
        List<ShownEvent> shown = new ArrayList<>();
        for (Received one : all) {
            CaseEvent event = one.event();
            String title = Vocabulary.builtIn()
                    .find(event.type())
                    .map(EventType::title)
                    .orElse(event.type());
            shown.add(new ShownEvent(event, title, one.sender(), !corrected.contains(event.id())));
        }
        shown.sort(
                Comparator.comparing((ShownEvent one) -> one.event().occurred().day()));
        return shown;
    }

    private static void add(Set<String> corrected, @Nullable String id) {
        if (id != null) {
            corrected.add(id);
        }
    }

    private List<Received> received(long caseId) {
        return session.sql().list(OF_CASE, this::read, session.tenant(), caseId).stream()
                .filter(received -> basis.isKnown(received.event(), knownBy))
                .toList();
    }

    private record Received(CaseEvent event, String sender) {}

    private Received read(ResultSet row) throws SQLException {
        String id = row.getInt(2) == 0 ? row.getString(1) : row.getString(1) + "~" + row.getInt(2);
        Instant occurred = instant(row, 5);
        Moment moment = occurred == null ? Moment.on(LocalDate.ofEpochDay(row.getInt(4))) : Moment.at(occurred, zone);
        CaseEvent event = new CaseEvent(
                id,
                words.word(row.getInt(3)),
                moment,
                instant(row, 6),
                instant(row, 7),
                attributes(row.getString(8)),
                row.getString(9),
                row.getString(10));
        return new Received(event, row.getString(11));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static Map<String, String> attributes(String json) {
        if (json.equals("{}")) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) -> attributes.put(name, ((jakarta.json.JsonString) value).getString()));
        }
        return attributes;
    }
}
