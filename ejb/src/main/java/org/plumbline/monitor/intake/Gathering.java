package org.plumbline.monitor.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.store.Again;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.StoreFailed;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Vocabulary;

/** Gathers arrivals to chunks and has each stored; a chunk that met another sender's is tried again. */
final class Gathering implements Arrivals {
    private final Store store;
    private final Words words;
    private final Instant received;
    private final Numbers numbers;
    private final MetCases met;
    private final TenantId tenant;
    private final String sender;
    private final int size;
    private final Witness witness;
    private final Objections objections = new Objections(Vocabulary.builtIn());
    private final Counts counts = new Counts();
    private final List<Arrival> waiting = new ArrayList<>();
    private final List<ContractArrival> ofContracts = new ArrayList<>();
    private final ContractChoice contracts;
    private boolean allNew = true;
    private long lines;

    Gathering(
            Store store,
            Words words,
            Instant received,
            Numbers numbers,
            MetCases met,
            TenantId tenant,
            String sender,
            int size,
            Witness witness) {
        this.store = store;
        this.words = words;
        this.received = received;
        this.numbers = numbers;
        this.met = met;
        this.tenant = tenant;
        this.sender = sender;
        this.size = size;
        this.witness = witness;
        this.contracts = new ContractChoice(store.in(tenant, Contracts::all));
    }

    @Override
    public void accept(Arrival arrival) {
        Optional<String> objection = objections.to(arrival);
        if (objection.isPresent()) {
            reject(arrival.line(), arrival.event().id(), objection.get());
            return;
        }
        waiting.add(arrival);
        step();
    }

    @Override
    public void acceptOfContract(ContractArrival arrival) {
        Optional<String> objection = objections.to(arrival);
        if (objection.isPresent()) {
            reject(arrival.line(), arrival.event().id(), objection.get());
            return;
        }
        ofContracts.add(arrival);
        step();
    }

    @Override
    public void reject(long line, @Nullable String id, String reason) {
        counts.reject(line, id, reason);
        step();
    }

    private void step() {
        if (++lines % size == 0) {
            flush();
            if (!witness.goOn(counts.report())) {
                throw Refused.conflict("The import was stopped; what came before is kept");
            }
        }
    }

    void flush() {
        if (waiting.isEmpty() && ofContracts.isEmpty()) {
            return;
        }
        Set<String> types = new HashSet<>();
        waiting.forEach(arrival -> types.add(arrival.event().type()));
        ofContracts.forEach(arrival -> types.add(arrival.event().type()));
        Dictionary dictionary = words.with(tenant, types);
        store(dictionary);
        waiting.clear();
        ofContracts.clear();
    }

    /** Most senders send what is new; who sends again is asked about each event from then on, until all of a chunk is new. */
    private void store(Dictionary dictionary) {
        AtomicReference<Chunk> stored = new AtomicReference<>();
        Counts these;
        try {
            these = allNew
                    ? store.in(tenant, session -> store(session, dictionary, stored))
                    : again(dictionary, stored);
        } catch (StoreFailed known) {
            if (!allNew || !known.mayPass()) {
                throw known;
            }
            allNew = false;
            these = again(dictionary, stored);
        }
        allNew = these.duplicate == 0 && these.replaced == 0 && these.contradicting == 0;
        counts.add(these);
        stored.get().remember();
    }

    /** Another time nothing is taken for granted. */
    private Counts again(Dictionary dictionary, AtomicReference<Chunk> stored) {
        return Again.in(store, tenant, session -> store(session, dictionary, stored));
    }

    private Counts store(Session session, Dictionary dictionary, AtomicReference<Chunk> stored) {
        Counts both = new ContractChunk(session, contracts, dictionary, received, sender).store(ofContracts);
        stored.set(new Chunk(session, contracts, dictionary, numbers, met, received, sender));
        both.add(stored.get().store(waiting, allNew));
        return both;
    }

    IntakeReport report() {
        return counts.report();
    }
}
