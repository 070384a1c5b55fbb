package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;

/** The tenants that there are. What a tenant is never changes, so that each is read once. */
@ApplicationScoped
public class Tenants {
    private static final String ALL =
            "select tenant_id, ref, name, kind, zone_id, stopped_at, invented, notice, made_by" + " from tenant";

    private final Store store;
    private final Map<Integer, Tenant> known = new ConcurrentHashMap<>();

    @Inject
    public Tenants(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Tenants() {
        this.store = null;
    }

    /** @throws IllegalArgumentException for a number that no tenant has */
    public Tenant of(TenantId id) {
        Tenant tenant = known.get(id.value());
        if (tenant == null) {
            tenant = store.across(sql -> sql.first(ALL + " where tenant_id = ?", Tenants::read, id))
                    .orElseThrow(() -> new IllegalArgumentException("No tenant " + id));
            known.put(id.value(), tenant);
        }
        return tenant;
    }

    public Optional<Tenant> find(String ref) {
        return store.across(sql -> sql.first(ALL + " where ref = ?", Tenants::read, ref));
    }

    /** All of them, by number: for timers, and for the page that signs people in. */
    public List<Tenant> all() {
        return store.across(sql -> sql.list(ALL + " order by tenant_id", Tenants::read));
    }

    private static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getInt(1)),
                row.getString(2),
                row.getString(3),
                Tenant.Kind.valueOf(row.getString(4)),
                ZoneId.of(row.getString(5)),
                row.getObject(6) == null ? null : Instant.ofEpochMilli(row.getLong(6)),
                row.getBoolean(7),
                row.getString(8),
                row.getObject(9) == null ? null : new TenantId(row.getInt(9)));
    }
}
