package org.plumbline.monitor.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.store.Again;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.PolicyStamp;
import org.plumbline.monitor.store.Rounds;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.catalogue.Catalogue;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.yaml.InvalidDocument;

/** What a standards editor does: try a file, publish it as the next version, put a version in force. */
@ApplicationScoped
public class Publishing {
    private final Store store;
    private final Standards standards;
    private final TenantCalendars calendars;
    private final Contracts contracts;
    private final TenantClock clock;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Publishing(
            Store store,
            Standards standards,
            TenantCalendars calendars,
            Contracts contracts,
            TenantClock clock,
            Audit audit) {
        this.store = store;
        this.standards = standards;
        this.calendars = calendars;
        this.contracts = contracts;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Publishing() {
        this(null, null, null, null, null, null);
    }

    /**
     * Reads a file and keeps nothing.
     *
     * @param file the name that problems show
     */
    public Upload<Draft> draft(View view, String file, String yaml) {
        view.require(Role.STANDARDS_EDITOR);
        try {
            Standard standard = Shelf.read(
                    file, yaml, store.in(view.tenant(), calendars::of).ids());
            return new Upload<>(new Draft(standard, Standards.sentences(standard)), List.of());
        } catch (InvalidDocument invalid) {
            return new Upload<>(null, invalid.problems());
        }
    }

    /** Keeps a file as the next version of its standard, for ever. It judges nothing until it is put in force. */
    public Upload<StandardVersion> publish(View view, String file, String yaml) {
        Upload<Draft> draft = draft(view, file, yaml);
        if (draft.accepted() == null) {
            return new Upload<>(null, draft.problems());
        }
        String id = draft.accepted().standard().id();
        int version = store.in(view.tenant(), session -> {
            int next = 1
                    + (int) session.sql()
                            .number(
                                    "select max(version) from standard_version where tenant_id = ? and standard_id = ?",
                                    view.tenant(),
                                    id);
            session.entities().persist(StandardRow.of(id, next, yaml, clock.received(), view.who()));
            audit.tell(session, view.who(), "published standard", id, "v" + next);
            return next;
        });
        return new Upload<>(standards.find(view, id, version).orElseThrow(), List.of());
    }

    /** Publishes a standard of the catalogue, word for word, as the own tenant's next version. */
    public StandardVersion adopt(View view, String id) {
        String yaml = Catalogue.builtIn()
                .text(id)
                .orElseThrow(() -> Refused.notFound("The catalogue has no standard '" + id + "'"));
        Upload<StandardVersion> published = publish(view, id + ".yaml", yaml);
        if (published.accepted() == null) {
            throw Refused.conflict("The catalogue's standard can't be used here: "
                    + published.problems().get(0));
        }
        return published.accepted();
    }

    /**
     * Has an own version judge the cases of contracts from a day on: contracts of the own tenant, or granted to it.
     *
     * @param from any day: what was decided by now stays as it is, unless somebody accepts to have it judged anew
     */
    public List<StandardInForce> putInForce(
            View view, String id, int version, List<String> contractRefs, LocalDate from) {
        view.require(Role.STANDARDS_EDITOR);
        Standard standard = store.in(view.tenant(), Shelf::all).stream()
                .filter(stored -> stored.id().equals(id) && stored.version() == version)
                .flatMap(stored -> standards.find(view, id, version).stream())
                .map(StandardVersion::standard)
                .findFirst()
                .orElseThrow(() ->
                        Refused.notFound("No version " + version + " of a standard '" + id + "' was published here"));
        List<Contract> chosen = new ArrayList<>();
        for (String ref : contractRefs) {
            chosen.add(
                    contracts.find(view, ref).orElseThrow(() -> Refused.notFound("No contract goes by '" + ref + "'")));
        }
        if (chosen.isEmpty()) {
            throw Refused.invalid("Name at least one contract that " + id + " is to judge");
        }
        chosen.forEach(contract -> checkCalendar(view, standard, contract));
        List<StandardInForce> done = new ArrayList<>();
        for (Contract contract : chosen) {
            done.add(Again.in(
                    store, contract.tenant(), session -> bind(session, view, standard, version, contract, from)));
        }
        return done;
    }

    private void checkCalendar(View view, Standard standard, Contract contract) {
        String id = Resolutions.calendar(standard, contract)
                .orElseThrow(() -> Refused.invalid(standard.id() + " counts the working days of the contract's nation;"
                        + " contract " + contract.ref() + " lies elsewhere and names no calendar"));
        Set<String> known = new HashSet<>(store.in(view.tenant(), calendars::of).ids());
        known.addAll(store.in(contract.tenant(), calendars::of).ids());
        if (!known.contains(id)) {
            throw Refused.invalid("Contract " + contract.ref() + " counts by a calendar that is not here: " + id);
        }
    }

    private StandardInForce bind(
            Session session, View view, Standard standard, int version, Contract contract, LocalDate from) {
        String id = standard.id();
        Binding binding = new Binding(
                contract.tenant(),
                contract.number(),
                from,
                view.tenant(),
                id,
                version,
                clock.now(contract.tenant()),
                view.who());
        binding.insert(session, numbers.next(session.sql()));
        boolean anew = !Subject.anchors(List.of(standard), Vocabulary.builtIn()).isEmpty();
        Rounds.begin(session, contract.number(), anew);
        PolicyStamp.advance(session);
        audit.tell(session, view.who(), "put in force", id + " v" + version, contract.ref() + " from " + from);
        return new StandardInForce(
                contract.ref(), contract.provider(), id, version, from, binding.knownAt(), view.who());
    }
}
