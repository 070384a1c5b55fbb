package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.store.StoreFailed;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;

/**
 * One beat: batch after batch until nobody has a case that is due. Whose cases fell due since the last look goes first,
 * then one of those who have waited on after a batch: a tenant's fresh event waits for one batch of another's big load,
 * not for all of it.
 */
@ApplicationScoped
public class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());

    private final Tenants tenants;
    private final Assessment assessment;
    private final TenantClock clock;
    private final Pulse pulse;

    @Inject
    public Sweep(Tenants tenants, Assessment assessment, TenantClock clock, Pulse pulse) {
        this.tenants = tenants;
        this.assessment = assessment;
        this.clock = clock;
        this.pulse = pulse;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Sweep() {
        this(null, null, null, null);
    }

    /** A tenant whose batch fails, or is another node's, is left for the next beat: its cases are still due then. */
    public void beat() {
        Set<TenantId> left = new HashSet<>();
        Set<TenantId> waiting = new LinkedHashSet<>(); // those with more than a batch, in turn
        for (Set<TenantId> due = due(left); !due.isEmpty(); due = due(left)) {
            waiting.retainAll(due);
            Set<TenantId> turns = new LinkedHashSet<>(due);
            turns.removeAll(waiting);
            waiting.stream().findFirst().ifPresent(turns::add);
            for (TenantId tenant : turns) {
                waiting.remove(tenant);
                switch (batch(tenant)) {
                    case MORE -> waiting.add(tenant);
                    case LAST -> {}
                    case NONE -> left.add(tenant);
                }
                turned();
            }
        }
    }

    /** After each batch; for tests that say what happens meanwhile. */
    void turned() {}

    private Set<TenantId> due(Set<TenantId> left) {
        Set<TenantId> due = new LinkedHashSet<>();
        for (Tenant tenant : tenants.all()) {
            Instant asked = clock.received();
            if (left.contains(tenant.id())) {
                continue;
            }
            if (assessment.isDue(tenant.id())) {
                due.add(tenant.id());
            } else {
                pulse.nothingLeft(tenant.id(), asked);
            }
        }
        return due;
    }

    private Assessment.Outcome batch(TenantId tenant) {
        try {
            return assessment.batch(tenant);
        } catch (RuntimeException failed) {
            if (failed instanceof StoreFailed store && store.mayPass()) {
                LOG.info(() -> "A batch of tenant " + tenant + " met somebody else's work; its cases are still due");
                return Assessment.Outcome.NONE;
            }
            LOG.log(Level.WARNING, failed, () -> "A batch of tenant " + tenant + " failed; its cases are still due");
            return Assessment.Outcome.NONE;
        }
    }
}
