package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.PolicyStamp;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;

/** Contracts: made in the tenant that holds their cases, seen by it and by the commissioner that let them. */
@ApplicationScoped
public class Contracts {
    private static final String SEEN = "select c.contract_id, c.tenant_id, c.ref, c.provider, c.provider_name,"
            + " c.commissioner_id, c.scheme, c.area, c.nation, c.zone_id, c.calendar_id, c.starts, c.ends, c.supplied"
            + " from contract c where ";
    private static final String GRANT =
            "insert into contract_grant (commissioner_id, tenant_id, contract_id, granted_at) values (?, ?, ?, ?)";
    private static final String FILE =
            "insert into contract_file (tenant_id, contract_id, arrivals, judged, next_change)"
                    + " values (?, ?, 0, 0, 0)";

    private final Store store;
    private final Tenancy tenancy;
    private final Tenants tenants;
    private final TenantClock clock;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Contracts(Store store, Tenancy tenancy, Tenants tenants, TenantClock clock, Audit audit) {
        this.store = store;
        this.tenancy = tenancy;
        this.tenants = tenants;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Contracts() {
        this(null, null, null, null, null);
    }

    /** Makes a contract in the own tenant, or in one that the own one made; its commissioner is granted sight of it. */
    public Contract make(View view, NewContract made) {
        Tenant holder = tenancy.administered(view, made.tenant());
        @Nullable TenantId commissioner = commissioner(view, holder, made.commissioner());
        return store.in(holder.id(), session -> {
            if (ofRef(session, made.ref()).isPresent()) {
                throw Refused.conflict("There is a contract '" + made.ref() + "' already");
            }
            Contract contract = contract((int) numbers.next(session.sql()), holder.id(), commissioner, made);
            session.entities().persist(ContractRow.of(contract));
            session.entities().flush();
            session.sql().change(FILE, holder.id(), contract.number());
            if (commissioner != null && !commissioner.equals(holder.id())) {
                session.sql().change(GRANT, commissioner, holder.id(), contract.number(), clock.received());
            }
            PolicyStamp.advance(session);
            audit.tell(session, view.who(), "made contract", made.ref(), made.providerName() + ", " + made.scheme());
            return contract;
        });
    }

    /** Those that may be seen, by provider and reference. */
    public List<Contract> list(View view) {
        String sql = SEEN + view.seesFigures("c") + " order by c.provider, c.ref";
        return store.in(view.tenant(), session -> session.sql().list(sql, Contracts::read));
    }

    public Optional<Contract> find(View view, String ref) {
        return list(view).stream()
                .filter(contract -> contract.ref().equals(ref))
                .findFirst();
    }

    /** The contract of the session's tenant that goes by this reference. */
    public static Optional<Contract> ofRef(Session session, String ref) {
        return session.entities()
                .createQuery("select c from ContractRow c where c.ref = :ref", ContractRow.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .map(row -> row.toDomain(session.tenant()));
    }

    /** All contracts of the session's tenant. */
    public static List<Contract> all(Session session) {
        return session.entities()
                .createQuery("select c from ContractRow c order by c.number", ContractRow.class)
                .getResultStream()
                .map(row -> row.toDomain(session.tenant()))
                .toList();
    }

    private @Nullable TenantId commissioner(View view, Tenant holder, @Nullable String ref) {
        if (ref == null) {
            return null;
        }
        return tenants.find(ref)
                .filter(tenant -> tenant.kind() == Tenant.Kind.COMMISSIONER)
                .filter(tenant -> isKnown(view, holder, tenant))
                .map(Tenant::id)
                .orElseThrow(() -> Refused.invalid("You know no commissioner that goes by '" + ref + "'"));
    }

    /**
     * The own tenant, those that it made, and the one that made the holder. Any other is answered as one that does not
     * exist: nobody finds out here who else is a tenant.
     */
    private static boolean isKnown(View view, Tenant holder, Tenant commissioner) {
        return commissioner.id().equals(view.tenant())
                || view.tenant().equals(commissioner.madeBy())
                || commissioner.id().equals(holder.madeBy());
    }

    private static Contract contract(int number, TenantId tenant, @Nullable TenantId commissioner, NewContract made) {
        return new Contract(
                number,
                tenant,
                made.ref(),
                made.provider(),
                made.providerName(),
                commissioner,
                made.scheme(),
                made.area(),
                made.nation(),
                made.zone(),
                made.calendar(),
                made.starts(),
                made.ends(),
                made.supplied());
    }

    private static Contract read(ResultSet row) throws SQLException {
        java.sql.Date ends = row.getDate(13);
        return new Contract(
                row.getInt(1),
                new TenantId(row.getInt(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6) == null ? null : new TenantId(row.getInt(6)),
                row.getString(7),
                row.getString(8),
                Nation.valueOf(row.getString(9)),
                ZoneId.of(row.getString(10)),
                row.getString(11),
                row.getDate(12).toLocalDate(),
                ends == null ? null : ends.toLocalDate(),
                Names.split(row.getString(14)));
    }
}
