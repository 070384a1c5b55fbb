package org.plumbline.monitor.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Again;
import org.plumbline.monitor.store.PolicyStamp;
import org.plumbline.monitor.store.Rounds;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.calendar.CalendarReader;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.yaml.Problems;

/** The calendars that a tenant's standards and contracts can name: the built-in ones and its own. */
@ApplicationScoped
public class TenantCalendars {
    private static final String COUNTED_BY =
            "(tenant_id = ? or contract_id in (select f.contract_id from in_force f where f.owner_id = ?))";

    private static final String UPLOADS = "select tenant_id, count(*) from calendar_version group by tenant_id";

    private final Store store;
    private final TenantClock clock;
    private final Audit audit;

    @Inject
    public TenantCalendars(Store store, TenantClock clock, Audit audit) {
        this.store = store;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TenantCalendars() {
        this(null, null, null);
    }

    /** The built-in ones first, each in its latest version. */
    public List<CalendarSummary> list(View view) {
        return store.in(view.tenant(), session -> {
            Map<String, Integer> versions = new LinkedHashMap<>();
            latest(session).forEach(row -> versions.put(row.id(), row.version()));
            Calendars all = of(session);
            List<CalendarSummary> list = new ArrayList<>();
            for (String id : all.ids().stream().sorted().toList()) {
                String title = all.find(id).map(WorkingCalendar::title).orElse(id);
                list.add(new CalendarSummary(id, title, versions.getOrDefault(id, 0)));
            }
            return list;
        });
    }

    /**
     * Reads a calendar file and keeps it as the next version of its calendar, which counts for all that is not decided
     * by now: the cases of the tenant, and of contracts that are judged by its standards, are due to be judged.
     *
     * @param file the name that problems show
     */
    public Upload<CalendarSummary> upload(View view, String file, String yaml) {
        view.require(Role.STANDARDS_EDITOR);
        return Again.in(store, view.tenant(), session -> {
            Problems problems = new Problems();
            Optional<WorkingCalendar> read = CalendarReader.read(file, yaml, of(session), problems);
            if (read.isEmpty()) {
                return new Upload<>(null, problems.list());
            }
            String id = read.get().id();
            int version = latest(session).stream()
                            .filter(row -> row.id().equals(id))
                            .mapToInt(CalendarRow::version)
                            .max()
                            .orElse(0)
                    + 1;
            long now = clock.now(view.tenant()).toEpochMilli();
            session.entities().persist(CalendarRow.of(id, version, yaml, now, view.who()));
            session.entities().flush();
            Rounds.begin(session.sql(), false, COUNTED_BY, view.tenant(), view.tenant());
            PolicyStamp.advance(session);
            audit.tell(session, view.who(), "uploaded calendar", id, "v" + version);
            return new Upload<>(new CalendarSummary(id, read.get().title(), version), List.of());
        });
    }

    /**
     * The calendar that goes by this id for those whose cases the tenant holds: its own, or a built-in one.
     *
     * @param knownBy what was uploaded later is left out; null: nothing is
     */
    public Optional<WorkingCalendar> find(TenantId holder, String id, @Nullable Instant knownBy) {
        return store.in(
                holder,
                session -> (knownBy == null ? of(session) : over(Calendars.builtIn(), session, knownBy)).find(id));
    }

    /** The latest version of a tenant's own calendar; 0 for a built-in one. */
    public int version(TenantId holder, String id) {
        return store.in(
                holder,
                session -> latest(session).stream()
                        .filter(row -> row.id().equals(id))
                        .mapToInt(CalendarRow::version)
                        .max()
                        .orElse(0));
    }

    /** How many versions of calendars of its own a tenant has uploaded, all tenants: while that stays, so do their days. */
    public Map<TenantId, Integer> uploads() {
        return store
                .across(sql -> sql.list(UPLOADS, row -> Map.entry(new TenantId(row.getInt(1)), row.getInt(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The built-in calendars and, in their latest versions, the tenant's own. */
    public Calendars of(Session session) {
        return over(Calendars.builtIn(), session);
    }

    /** These calendars and over them, in their latest versions, the tenant's own. */
    public Calendars over(Calendars below, Session session) {
        return over(below, latest(session));
    }

    /** These calendars and over them the tenant's own, as they were known at an instant. */
    public Calendars over(Calendars below, Session session, Instant instant) {
        Map<String, CalendarRow> known = new LinkedHashMap<>();
        rows(session).filter(row -> row.addedAt() <= instant.toEpochMilli()).forEach(row -> known.put(row.id(), row));
        return over(below, known.values());
    }

    /** When a version of any of the tenant's own calendars became known. */
    public List<Instant> changes(Session session) {
        return rows(session).map(row -> Instant.ofEpochMilli(row.addedAt())).toList();
    }

    private static Calendars over(Calendars below, Collection<CalendarRow> own) {
        Calendars calendars = below;
        for (CalendarRow row : own) {
            Problems problems = new Problems();
            Optional<WorkingCalendar> read = CalendarReader.read(row.id(), row.yaml(), calendars, problems);
            problems.throwIfAny();
            calendars = calendars.with(read.orElseThrow());
        }
        return calendars;
    }

    /** The latest version of each, in the order in which they were first added: one may be based on an earlier. */
    private static List<CalendarRow> latest(Session session) {
        Map<String, CalendarRow> latest = new LinkedHashMap<>();
        rows(session).forEach(row -> latest.put(row.id(), row));
        return List.copyOf(latest.values());
    }

    private static Stream<CalendarRow> rows(Session session) {
        return session.entities()
                .createQuery("select c from CalendarRow c order by c.addedAt, c.id, c.version", CalendarRow.class)
                .getResultStream();
    }
}
