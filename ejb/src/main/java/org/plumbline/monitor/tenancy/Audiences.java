package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.standards.statistics.SmallNumbers;

/** The audiences that a tenant names. Their rules never change, so that no two answers can be held against each other. */
@ApplicationScoped
public class Audiences {
    private static final String SELECT =
            "select name, hidden_up_to, nearest, made_at from audience where tenant_id = ?";
    private static final String INSERT =
            "insert into audience (tenant_id, name, hidden_up_to, nearest, made_at) values (?, ?, ?, ?, ?)";

    private final Store store;
    private final Tenancy tenancy;
    private final TenantClock clock;
    private final Audit audit;

    @Inject
    public Audiences(Store store, Tenancy tenancy, TenantClock clock, Audit audit) {
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Audiences() {
        this(null, null, null, null);
    }

    /**
     * Names an audience of the own tenant, or of one that the own one made.
     *
     * @param hiddenUpTo the largest number that is hidden
     * @param nearest the rest is rounded to the nearest multiple of this
     */
    public Audience make(View view, String tenantRef, String name, int hiddenUpTo, int nearest) {
        TenantId tenant = tenancy.administered(view, tenantRef).id();
        Audience.check(name, hiddenUpTo, nearest);
        Audience made = new Audience(name, new SmallNumbers(hiddenUpTo, nearest), clock.received());
        store.run(tenant, session -> {
            if (all(session).stream().anyMatch(one -> one.name().equals(name))) {
                throw Refused.conflict("There is an audience '" + name + "' already, and its rule never changes");
            }
            session.sql().change(INSERT, tenant, name, hiddenUpTo, nearest, made.made());
            audit.tell(session, view.who(), "named audience", name, made.notice());
        });
        return made;
    }

    /** By name. */
    public List<Audience> list(View view, String tenantRef) {
        return store.in(tenancy.administered(view, tenantRef).id(), Audiences::all);
    }

    /** The one that a person or token is of. */
    public Audience of(TenantId tenant, String name) {
        return store.in(tenant, session -> named(session, name));
    }

    /** @throws Refused where the session's tenant has named none like it */
    static Audience named(Session session, String name) {
        return all(session).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("There is no audience '" + name + "': name it first"));
    }

    private static List<Audience> all(Session session) {
        return session.sql().list(SELECT + " order by name", Audiences::read, session.tenant());
    }

    private static Audience read(ResultSet row) throws SQLException {
        return new Audience(
                row.getString(1), new SmallNumbers(row.getInt(2), row.getInt(3)), Instant.ofEpochMilli(row.getLong(4)));
    }
}
