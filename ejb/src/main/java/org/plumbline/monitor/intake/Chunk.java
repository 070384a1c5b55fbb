package org.plumbline.monitor.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Lists;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;

/** Some arrivals stored in one transaction: which are new is found first, then all are written at once. */
final class Chunk {
    static final String KNOWN_ALREADY =
            "its id is known already, with other content:" + " to correct an event, send a new id that 'replaces' it";

    private final Session session;
    private final ContractChoice contracts;
    private final Dictionary words;
    private final Numbers numbers;
    private final MetCases met;
    private final Instant received;
    private final String sender;
    private final Counts counts = new Counts();
    private final SortedMap<String, KnownCase> cases = new TreeMap<>();
    private final Map<String, KnownEvent> events = new HashMap<>();
    private final SortedMap<Long, List<NewEvent>> fresh = new TreeMap<>();

    Chunk(
            Session session,
            ContractChoice contracts,
            Dictionary words,
            Numbers numbers,
            MetCases met,
            Instant received,
            String sender) {
        this.session = session;
        this.contracts = contracts;
        this.words = words;
        this.numbers = numbers;
        this.met = met;
        this.received = received;
        this.sender = sender;
    }

    /**
     * @param allNew none of the events is thought to be stored already, and no case changed since events came to it last;
     *     the database refuses the chunk where that is wrong
     */
    Counts store(List<Arrival> arrivals, boolean allNew) {
        Set<String> references = arrivals.stream().map(Arrival::caseRef).collect(Collectors.toCollection(TreeSet::new));
        if (allNew) {
            recall(references);
        } else {
            hold(references);
        }
        findEvents(
                allNew
                        ? arrivals.stream()
                                .filter(arrival -> arrival.column() != null)
                                .toList()
                        : arrivals);
        arrivals.forEach(this::sort);
        new ChunkRows(session, words, received, sender).write(cases, fresh);
        return counts;
    }

    /** The cases that this chunk met; for after its transaction. */
    void remember() {
        cases.forEach((reference, its) -> {
            KnownCase now = its.with(fresh.getOrDefault(its.number(), List.of()).size());
            if (!now.isNew()) {
                met.remember(session.tenant(), reference, now);
            }
        });
    }

    /** As they were seen last. */
    private void recall(Set<String> references) {
        List<String> unknown = new ArrayList<>();
        for (String reference : references) {
            met.find(session.tenant(), reference)
                    .ifPresentOrElse(its -> cases.put(reference, its), () -> unknown.add(reference));
        }
        find(unknown);
    }

    /** As they are, and nobody else changes them until the transaction ends. */
    private void hold(Set<String> references) {
        find(references);
        ChunkRows.hold(
                session, cases.values().stream().map(KnownCase::number).sorted().toList());
        cases.clear();
        find(references);
    }

    private void find(Collection<String> references) {
        Lists.in(
                        session.sql(),
                        "select r.reference, r.case_id, f.contract_id, f.arrivals from case_ref r join case_file f"
                                + " on f.tenant_id = r.tenant_id and f.case_id = r.case_id"
                                + " where r.tenant_id = ? and r.reference in",
                        row -> Map.entry(row.getString(1), new KnownCase(row.getLong(2), row.getInt(3), row.getInt(4))),
                        List.of(session.tenant()),
                        references)
                .forEach(known -> cases.put(known.getKey(), known.getValue()));
    }

    /** A case that is not known has no events of a wide file: their ids hold its number. */
    private void findEvents(List<Arrival> arrivals) {
        Lists.in(
                        session.sql(),
                        "select sender_id, revision, content_hash from case_event where tenant_id = ? and sender_id in",
                        row -> new KnownEvent(row.getString(1), row.getInt(2), row.getString(3)),
                        List.of(session.tenant()),
                        arrivals.stream()
                                .filter(arrival -> arrival.column() == null || cases.containsKey(arrival.caseRef()))
                                .map(arrival -> senderId(arrival, cases.get(arrival.caseRef())))
                                .distinct()
                                .toList())
                .forEach(known -> events.merge(
                        known.senderId(), known, (one, other) -> one.revision() > other.revision() ? one : other));
    }

    private void sort(Arrival arrival) {
        try {
            if (arrival.blank()) {
                empty(arrival);
                return;
            }
            KnownCase its = caseOf(arrival);
            String senderId = senderId(arrival, its);
            String hash = ContentHash.of(arrival.caseRef(), arrival.event());
            KnownEvent known = events.get(senderId);
            if (known == null) {
                add(arrival, its, new KnownEvent(senderId, 0, hash), arrival.event());
                counts.inserted++;
            } else if (known.contentHash().equals(hash)) {
                counts.duplicate++;
            } else if (arrival.column() != null) {
                add(
                        arrival,
                        its,
                        known.next(hash),
                        known.isBlank() ? arrival.event() : replacing(arrival.event(), known));
                counts.replaced++;
            } else {
                counts.contradicting++;
                throw new IllegalArgumentException(KNOWN_ALREADY);
            }
        } catch (IllegalArgumentException refused) {
            counts.reject(arrival.line(), arrival.event().id(), String.valueOf(refused.getMessage()));
        }
    }

    /** A cell that never said anything, or is blank again, is no news. */
    private void empty(Arrival arrival) {
        KnownCase its = cases.get(arrival.caseRef());
        KnownEvent known = its == null ? null : events.get(senderId(arrival, its));
        if (known != null && !known.isBlank()) {
            add(arrival, its, known.next(KnownEvent.BLANK), voiding(arrival.event(), known));
            counts.replaced++;
        }
    }

    private KnownCase caseOf(Arrival arrival) {
        KnownCase known = cases.get(arrival.caseRef());
        if (known == null) {
            int contract = contracts.of(arrival).number();
            known = new KnownCase(numbers.next(session.sql()), contract, 0);
        } else if (contracts.contradicts(arrival, known.contract())) {
            throw new IllegalArgumentException("the case belongs to contract '"
                    + contracts.byNumber(known.contract()).orElseThrow().ref() + "'");
        }
        return known;
    }

    private void add(Arrival arrival, KnownCase its, KnownEvent known, CaseEvent event) {
        if (its.isNew()) {
            cases.put(arrival.caseRef(), its);
        }
        events.put(known.senderId(), known);
        fresh.computeIfAbsent(its.number(), number -> new ArrayList<>()).add(new NewEvent(known, event));
    }

    private static CaseEvent replacing(CaseEvent event, KnownEvent before) {
        return new CaseEvent(
                event.id(),
                event.type(),
                event.occurred(),
                event.recorded(),
                event.received(),
                event.attributes(),
                null,
                before.eventId());
    }

    private static CaseEvent voiding(CaseEvent event, KnownEvent before) {
        return new CaseEvent(event.id(), event.type(), event.occurred(), null, null, Map.of(), before.eventId(), null);
    }

    /** For a wide file, profile, case and column, with the case's number in place of its reference. */
    private static String senderId(Arrival arrival, @Nullable KnownCase its) {
        if (arrival.column() == null) {
            return arrival.event().id();
        }
        String profile = arrival.event().id().substring(0, arrival.event().id().indexOf('/'));
        return profile + "/" + (its == null ? "new" : its.number()) + "/" + arrival.column();
    }

    /** An event to be written. */
    record NewEvent(KnownEvent known, CaseEvent event) {}
}
