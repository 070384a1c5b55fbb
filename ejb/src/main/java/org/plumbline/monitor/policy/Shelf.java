package org.plumbline.monitor.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;

/** The published versions, each read from its text once: they never change. */
@ApplicationScoped
class Shelf {
    private record Key(TenantId owner, String id, int version) {}

    private final Store store;
    private final TenantCalendars calendars;
    private final Map<Key, Standard> read = new ConcurrentHashMap<>();

    @Inject
    Shelf(Store store, TenantCalendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Shelf() {
        this(null, null);
    }

    Standard standard(Stored stored) {
        return read.computeIfAbsent(
                new Key(stored.owner(), stored.id(), stored.version()),
                key -> read(
                        stored.id(),
                        stored.yaml(),
                        store.in(stored.owner(), calendars::of).ids()));
    }

    Standard standard(TenantId owner, String id, int version) {
        Standard known = read.get(new Key(owner, id, version));
        return known != null ? known : standard(stored(owner, id, version).orElseThrow());
    }

    Optional<Stored> stored(TenantId owner, String id, int version) {
        return store.in(
                owner,
                session -> session.entities()
                        .createQuery(
                                "select s from StandardRow s where s.id = :id and s.version = :version",
                                StandardRow.class)
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .getResultStream()
                        .findFirst()
                        .map(row -> row.toDomain(owner)));
    }

    /** All versions of the session's tenant, by id and version. */
    static List<Stored> all(Session session) {
        return session.entities()
                .createQuery("select s from StandardRow s order by s.id, s.version", StandardRow.class)
                .getResultStream()
                .map(row -> row.toDomain(session.tenant()))
                .toList();
    }

    /** @throws org.plumbline.standards.yaml.InvalidDocument with every mistake */
    static Standard read(String file, String yaml, java.util.Set<String> calendars) {
        return StandardReader.read(file, new StringReader(yaml), Vocabulary.builtIn(), calendars);
    }
}
