package org.plumbline.monitor.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.InForce;
import org.plumbline.standards.verdict.Knowledge;
import org.plumbline.standards.verdict.Resolved;

/** What judged a contract from which instant on: its versions of standards, each with the calendars known by then. */
final class BecameKnown {

    /** What makes a resolved version another one. */
    private record Made(Binding binding, List<Object> calendar) {}

    private record Asked(TenantId owner, Instant instant) {}

    private final Contract contract;
    private final List<Binding> bindings;
    private final Store store;
    private final Shelf shelf;
    private final TenantCalendars calendars;
    private final Words words;
    private final Map<Made, Resolved> made = new HashMap<>();
    private final Map<Asked, Calendars> read = new HashMap<>();

    BecameKnown(
            Contract contract,
            List<Binding> bindings,
            Store store,
            Shelf shelf,
            TenantCalendars calendars,
            Words words) {
        this.contract = contract;
        this.bindings = bindings;
        this.store = store;
        this.shelf = shelf;
        this.calendars = calendars;
        this.words = words;
    }

    /** In the order of time, from the first standard that was put in force on; what changed nothing is left out. */
    List<Knowledge> all() {
        List<Knowledge> all = new ArrayList<>();
        for (Instant instant : instants()) {
            List<InForce> inForce = inForce(instant);
            if (all.isEmpty() || !all.get(all.size() - 1).inForce().equals(inForce)) {
                all.add(new Knowledge(instant, inForce));
            }
        }
        return all;
    }

    private TreeSet<Instant> instants() {
        TreeSet<Instant> instants = new TreeSet<>();
        bindings.forEach(binding -> instants.add(binding.knownAt()));
        if (instants.isEmpty()) {
            instants.add(Instant.EPOCH);
        }
        Instant first = instants.first();
        TreeSet<TenantId> tenants = new TreeSet<>(Comparator.comparing(TenantId::value));
        tenants.add(contract.tenant());
        bindings.forEach(binding -> tenants.add(binding.owner()));
        tenants.forEach(tenant -> store.in(tenant, calendars::changes).stream()
                .filter(change -> change.isAfter(first))
                .forEach(instants::add));
        return instants;
    }

    private List<InForce> inForce(Instant instant) {
        TreeMap<LocalDate, Binding> byDay = new TreeMap<>();
        bindings.stream()
                .filter(binding -> !binding.knownAt().isAfter(instant))
                .sorted(Comparator.comparing(Binding::knownAt))
                .forEach(binding -> byDay.put(binding.from(), binding)); // of two from the same day the later known
        List<InForce> inForce = new ArrayList<>();
        byDay.forEach(
                (from, binding) -> inForce.add(new InForce(resolved(binding, instant), from, byDay.higherKey(from))));
        return inForce;
    }

    private Resolved resolved(Binding binding, Instant instant) {
        Calendars known = read.computeIfAbsent(new Asked(binding.owner(), instant), this::calendars);
        Standard promised = shelf.standard(binding.owner(), binding.standard(), binding.version());
        Standard standard =
                promised.countedBy(Resolutions.calendar(promised, contract).orElseThrow());
        WorkingCalendar calendar = known.find(standard.calendar()).orElseThrow();
        return made.computeIfAbsent(
                new Made(
                        binding,
                        List.of(
                                calendar.title(),
                                calendar.known(),
                                calendar.week(),
                                calendar.closures(),
                                calendar.openings())),
                key -> Resolved.of(
                        standard,
                        "v" + binding.version(),
                        Vocabulary.builtIn(),
                        known,
                        words.of(contract.tenant()),
                        contract.zone(),
                        contract.supplied()));
    }

    /** The contract's tenant has the last word. */
    private Calendars calendars(Asked asked) {
        Calendars owners =
                store.in(asked.owner(), session -> calendars.over(Calendars.builtIn(), session, asked.instant()));
        return store.in(contract.tenant(), session -> calendars.over(owners, session, asked.instant()));
    }
}
