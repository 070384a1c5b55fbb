package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.monitor.store.TenantId;

/**
 * When the timer last left a tenant with nothing to judge: up to then its figures are whole. Each node beats for itself
 * and remembers its own beats only, so that a page costs the database nothing.
 */
@ApplicationScoped
public class Pulse {
    private final Map<TenantId, Instant> beats = new ConcurrentHashMap<>();

    void nothingLeft(TenantId tenant, Instant at) {
        beats.put(tenant, at);
    }

    /** The earliest of these tenants' last; empty when one of them has not been looked at since the start. */
    public Optional<Instant> last(Collection<TenantId> tenants) {
        Instant earliest = null;
        for (TenantId tenant : tenants) {
            Instant beat = beats.get(tenant);
            if (beat == null) {
                return Optional.empty();
            }
            earliest = earliest == null || beat.isBefore(earliest) ? beat : earliest;
        }
        return Optional.ofNullable(earliest);
    }
}
