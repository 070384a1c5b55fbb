package org.plumbline.monitor.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.store.PolicyStamp;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;

/** The standards of each contract made ready for judging, until a standard, calendar or contract changes anywhere. */
@ApplicationScoped
public class Resolutions {
    private final Store store;
    private final Shelf shelf;
    private final TenantCalendars calendars;
    private final Words words;
    private final Map<TenantId, OfTenant> ready = new ConcurrentHashMap<>();

    private record OfTenant(long stamp, Map<Integer, ResolvedContract> contracts) {}

    @Inject
    public Resolutions(Store store, Shelf shelf, TenantCalendars calendars, Words words) {
        this.store = store;
        this.shelf = shelf;
        this.calendars = calendars;
        this.words = words;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Resolutions() {
        this(null, null, null, null);
    }

    /** All contracts of a tenant, by number. Ask before the transaction that needs them. */
    public Map<Integer, ResolvedContract> of(TenantId tenant) {
        long stamp = store.across(PolicyStamp::of);
        OfTenant known = ready.get(tenant);
        if (known == null || known.stamp() != stamp) {
            known = new OfTenant(stamp, resolve(tenant));
            ready.put(tenant, known);
        }
        return known.contracts();
    }

    private Map<Integer, ResolvedContract> resolve(TenantId tenant) {
        Map<Contract, List<Binding>> bindings = store.in(tenant, session -> {
            Map<Contract, List<Binding>> all = new LinkedHashMap<>();
            Contracts.all(session).forEach(contract -> all.put(contract, Binding.of(session, contract.number())));
            return all;
        });
        Map<Integer, ResolvedContract> resolved = new ConcurrentHashMap<>();
        bindings.forEach((contract, of) -> resolved.put(contract.number(), resolve(contract, of)));
        return resolved;
    }

    private ResolvedContract resolve(Contract contract, List<Binding> bindings) {
        ResolvedStandards standards =
                ResolvedStandards.ofKnown(new BecameKnown(contract, bindings, store, shelf, calendars, words).all());
        words.with(contract.tenant(), standards.levelIds());
        int[] codes = standards.levelIds().stream()
                .mapToInt(words.of(contract.tenant())::code)
                .toArray();
        List<Standard> promised = bindings.stream()
                .map(binding -> shelf.standard(binding.owner(), binding.standard(), binding.version()))
                .toList();
        return new ResolvedContract(
                contract,
                standards,
                codes,
                Subject.anchors(promised, Vocabulary.builtIn()),
                store.in(contract.tenant(), session -> Acceptances.of(session, contract.number())));
    }

    /**
     * What judges a contract by a standard that is not in force for it, from ever and on the calendars of now.
     *
     * @param owner whose standard it is, for calendars of its own
     */
    public ResolvedContract by(Standard standard, TenantId owner, Contract contract) {
        Calendars owners = store.in(owner, calendars::of);
        Calendars known = store.in(contract.tenant(), session -> calendars.over(owners, session));
        Standard counted = standard.countedBy(calendar(standard, contract).orElseThrow());
        Resolved resolved = Resolved.of(
                counted,
                "yardstick",
                Vocabulary.builtIn(),
                known,
                words.of(contract.tenant()),
                contract.zone(),
                contract.supplied());
        return new ResolvedContract(
                contract,
                ResolvedStandards.of(resolved),
                new int[0],
                Subject.anchors(List.of(counted), Vocabulary.builtIn()),
                Map.of());
    }

    /** Whose working days count: those chosen for the contract, else the standard's, else the nation's; empty: nobody's. */
    public static Optional<String> calendar(Standard standard, Contract contract) {
        if (contract.calendar() != null) {
            return Optional.of(contract.calendar());
        }
        return standard.leavesCalendarToNation() ? contract.nation().calendar() : Optional.of(standard.calendar());
    }
}
