package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.audit.AuditEntry;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;

/** Makes tenants. A commissioner's administrator makes the providers whose contracts it lets. */
@ApplicationScoped
public class Tenancy {
    private static final String INSERT = "insert into tenant"
            + " (tenant_id, ref, name, kind, zone_id, stopped_at, invented, notice, made_by, made_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Store store;
    private final Tenants tenants;
    private final TenantClock clock;
    private final Audit audit;

    @Inject
    public Tenancy(Store store, Tenants tenants, TenantClock clock, Audit audit) {
        this.store = store;
        this.tenants = tenants;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Tenancy() {
        this(null, null, null, null);
    }

    /**
     * A tenant under whatever name, for what the service does on its own account: the first one, and the demonstration's.
     *
     * @param maker who administers it too, or null: nobody
     */
    public Tenant found(NewTenant made, @Nullable TenantId maker) {
        return insert(made, maker);
    }

    /** Its ref begins with the maker's and a dot, so that nobody finds out here which names others gave. */
    public Tenant make(View view, NewTenant made) {
        view.require(Role.TENANT_ADMINISTRATOR);
        Tenant own = tenants.of(view.tenant());
        if (own.kind() != Tenant.Kind.COMMISSIONER) {
            throw Refused.forbidden("Only a commissioner's administrator makes tenants");
        }
        String before = own.ref() + ".";
        if (!made.ref().startsWith(before)) {
            throw Refused.invalid("The short name '" + made.ref() + "' has to begin with " + before
                    + ", as of all tenants that " + own.ref() + " makes: " + before + made.ref());
        }
        Tenant tenant = insert(made, own.id());
        store.run(own.id(), session -> audit.tell(session, view.who(), "made tenant", made.ref(), made.name()));
        return tenant;
    }

    /** The own tenant and those that it made. */
    public List<Tenant> list(View view) {
        return tenants.all().stream()
                .filter(tenant ->
                        tenant.id().equals(view.tenant()) || view.tenant().equals(tenant.madeBy()))
                .toList();
    }

    /**
     * The tenant of that ref, where the view's administrator may administer it: the own one, or one that it made.
     *
     * @throws Refused when there is no such tenant
     */
    public Tenant administered(View view, String ref) {
        view.require(Role.TENANT_ADMINISTRATOR);
        return list(view).stream()
                .filter(tenant -> tenant.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("No tenant '" + ref + "' is yours to administer"));
    }

    /** What was done in the own tenant, the latest first. */
    public List<AuditEntry> audit(View view, int most) {
        view.require(Role.TENANT_ADMINISTRATOR);
        return store.in(view.tenant(), session -> audit.latest(session, most));
    }

    private Tenant insert(NewTenant made, @Nullable TenantId maker) {
        if (tenants.find(made.ref()).isPresent()) {
            throw Refused.conflict("There is a tenant '" + made.ref() + "' already");
        }
        store.across(sql -> {
            long number = sql.number(sql.dialect().nextOf("tenant_number_seq"));
            return sql.change(
                    INSERT,
                    (int) number,
                    made.ref(),
                    made.name(),
                    made.kind().name(),
                    made.zone().getId(),
                    Sql.orAbsent(made.stoppedAt(), Sql.Absent.NUMBER),
                    made.invented(),
                    Sql.orAbsent(made.notice(), Sql.Absent.TEXT),
                    Sql.orAbsent(maker, Sql.Absent.NUMBER),
                    clock.received());
        });
        return tenants.find(made.ref()).orElseThrow();
    }
}
