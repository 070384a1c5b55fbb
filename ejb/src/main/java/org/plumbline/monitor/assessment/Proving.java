package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.attainment.Reconciliation;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Turns;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.standards.event.Dictionary;

/**
 * Goes through each tenant's cases again and again, some at a time and only while none of its cases waits: replays them,
 * and after the last one proves that attainment is the sum of the verdicts. What differs is written down and put right.
 */
@ApplicationScoped
public class Proving {
    private static final Logger LOG = Logger.getLogger(Proving.class.getName());

    private final Store store;
    private final Tenants tenants;
    private final Words words;
    private final Resolutions resolutions;
    private final TenantClock clock;
    private final Settings settings;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Proving(
            Store store, Tenants tenants, Words words, Resolutions resolutions, TenantClock clock, Settings settings) {
        this.store = store;
        this.tenants = tenants;
        this.words = words;
        this.resolutions = resolutions;
        this.clock = clock;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Proving() {
        this(null, null, null, null, null, null);
    }

    /** A step for every tenant; one that fails is taken again with the next beat. */
    public void beat() {
        for (Tenant tenant : tenants.all()) {
            try {
                step(tenant.id());
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        failed,
                        () -> "The proof of tenant " + tenant.ref() + " goes on with the next beat");
            }
        }
    }

    private void step(TenantId tenant) {
        Map<Integer, ResolvedContract> contracts = resolutions.of(tenant);
        Dictionary dictionary = words.of(tenant);
        long now = clock.now(tenant).toEpochMilli();
        Instant found = clock.received();
        store.run(tenant, session -> {
            Turns.holdStill(session);
            if (Assessment.isDue(session, now)) {
                return;
            }
            ProofRows rows = new ProofRows(session);
            Proof proof = rows.read();
            List<CaseRow> cases = CaseRow.atRest(session, now, proof.lastCase(), settings.reconciliationCases());
            if (cases.isEmpty()) {
                List<String> differences = new Wholes(session, dictionary, contracts, now).replay();
                tell(session, "verdicts", differences, found);
                rows.keep(whole(session, proof.on(0, 0, differences.size()), found));
            } else {
                Replay.Differences differences = new Replay(session, dictionary, contracts, now).of(cases);
                tell(session, "verdicts", differences.verdicts(), found);
                tell(session, "work list", differences.work(), found);
                rows.keep(proof.on(cases.get(cases.size() - 1).number(), cases.size(), differences.cases()));
            }
        });
    }

    private Proof whole(Session session, Proof proof, Instant found) {
        Reconciliation sum = Reconciling.prove(session, true);
        tell(session, "attainment", sum.differences(), found);
        return proof.whole(sum.differences().size(), found);
    }

    private void tell(Session session, String what, List<String> differences, Instant found) {
        differences.forEach(difference -> LOG.warning(
                () -> "Tenant " + session.tenant() + ": " + what + " differed and is put right: " + difference));
        new ProofRows(session).tell(what, differences, numbers, found);
    }
}
