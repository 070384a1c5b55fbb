package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.attainment.Counted;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.attainment.Hindsight;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.Dictionary;

/**
 * Replays all cases of some contracts for whoever asks, a batch and a transaction each, and keeps nothing but the counts.
 */
@ApplicationScoped
public class Recounting implements Hindsight {
    private final Store store;
    private final Words words;
    private final Resolutions resolutions;
    private final TenantClock clock;
    private final Settings settings;
    private final OneAtATime looks = new OneAtATime();

    @Inject
    public Recounting(Store store, Words words, Resolutions resolutions, TenantClock clock, Settings settings) {
        this.store = store;
        this.words = words;
        this.resolutions = resolutions;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Recounting() {
        this(null, null, null, null, null);
    }

    @Override
    public List<Counted> counted(
            View view, Collection<Contract> contracts, Instant knownBy, Basis basis, @Nullable String group) {
        return looks.of(
                view.tenant(),
                () -> contracts.stream().collect(Collectors.groupingBy(Contract::tenant)).entrySet().stream()
                        .flatMap(tenant -> ofTenant(tenant.getKey(), tenant.getValue(), knownBy, basis, group).stream())
                        .toList());
    }

    private List<Counted> ofTenant(
            TenantId tenant, List<Contract> contracts, Instant knownBy, Basis basis, @Nullable String group) {
        Map<Integer, ResolvedContract> resolved = resolutions.of(tenant);
        Map<Integer, ResolvedContract> asked = contracts.stream()
                .map(contract -> resolved.get(contract.number()))
                .filter(Objects::nonNull) // else it was made since
                .collect(Collectors.toMap(of -> of.contract().number(), of -> of.knownBy(knownBy)));
        Dictionary dictionary = words.of(tenant);
        Recount recount = new Recount(
                dictionary, asked, knownBy, basis, clock.now(tenant, knownBy).toEpochMilli(), group);
        Difference sum = new Difference();
        long last = 0;
        do {
            long after = last;
            last = store.in(tenant, session -> recount.cases(session, after, settings.assessmentBatch(), sum));
        } while (last != Recount.NONE);
        if (group == null) {
            store.run(tenant, session -> recount.rest(session, sum));
        }
        return sum.figures().entrySet().stream()
                .map(entry -> new Counted(
                        entry.getKey().contract(),
                        dictionary.word(entry.getKey().level()),
                        entry.getKey().yearMonth(),
                        entry.getValue()))
                .toList();
    }
}
