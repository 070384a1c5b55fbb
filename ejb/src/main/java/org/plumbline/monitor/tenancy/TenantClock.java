package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/** What time it is for a tenant: now, or where its clock was stopped. Nothing else in the service asks the machine. */
@ApplicationScoped
public class TenantClock {
    private final Tenants tenants;
    private final Clock machine;

    @Inject
    public TenantClock(Tenants tenants) {
        this(tenants, Clock.systemUTC());
    }

    public TenantClock(Tenants tenants, Clock machine) {
        this.tenants = tenants;
        this.machine = machine;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TenantClock() {
        this(null, Clock.systemUTC());
    }

    public Instant now(TenantId tenant) {
        Instant stopped = tenants.of(tenant).stoppedAt();
        return stopped == null ? millis() : stopped;
    }

    /** The earlier of the tenant's now and an instant up to which something is known; null: now. */
    public Instant now(TenantId tenant, @Nullable Instant knownBy) {
        Instant now = now(tenant);
        return knownBy == null || now.isBefore(knownBy) ? now : knownBy;
    }

    /** The civil day in the tenant's zone. */
    public LocalDate today(TenantId tenant) {
        return LocalDate.ofInstant(now(tenant), tenants.of(tenant).zone());
    }

    /** The civil day of {@link #now(TenantId, Instant)} in the tenant's zone. */
    public LocalDate today(TenantId tenant, @Nullable Instant knownBy) {
        return LocalDate.ofInstant(now(tenant, knownBy), tenants.of(tenant).zone());
    }

    /** When something was received, signed in or written down here: never a stopped clock's time. */
    public Instant received() {
        return millis();
    }

    private Instant millis() {
        return Instant.ofEpochMilli(machine.millis());
    }
}
