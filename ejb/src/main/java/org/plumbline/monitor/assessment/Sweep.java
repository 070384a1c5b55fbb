package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.Tenants;

/** One beat: batch after batch, the tenants in turn, until nobody has a case that is due. */
@ApplicationScoped
public class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());

    private final Tenants tenants;
    private final Assessment assessment;

    @Inject
    public Sweep(Tenants tenants, Assessment assessment) {
        this.tenants = tenants;
        this.assessment = assessment;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Sweep() {
        this(null, null);
    }

    /** A tenant whose batch fails is left for the next beat: its cases are still due then. */
    public void beat() {
        Deque<TenantId> turn = new ArrayDeque<>();
        tenants.all().stream().map(Tenant::id).forEach(turn::add);
        while (!turn.isEmpty()) {
            TenantId tenant = turn.poll();
            try {
                if (assessment.batch(tenant)) {
                    turn.add(tenant);
                }
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        failed,
                        () -> "A batch of tenant " + tenant + " failed; its cases are still due");
            }
        }
    }
}
