package org.plumbline.monitor.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/** Where a tenant has its warnings sent: its administrators say so. */
@ApplicationScoped
public class Destinations {
    private static final String SELECT = "select d.destination_id, d.kind, d.address, d.provider, d.made_at,"
            + " v.state, v.attempts, v.answer, v.attempted_at from destination d left join warning_delivery v"
            + " on v.tenant_id = d.tenant_id and v.destination_id = d.destination_id and v.attempted_at > 0"
            + " and not exists (select 1 from warning_delivery l where l.tenant_id = v.tenant_id"
            + " and l.destination_id = v.destination_id and (l.attempted_at > v.attempted_at"
            + " or l.attempted_at = v.attempted_at and l.warning_id > v.warning_id))"
            + " where d.tenant_id = ? and d.active = true order by d.destination_id";
    private static final String INSERT =
            "insert into destination (tenant_id, destination_id, kind, address, secret, provider, made_at, active)"
                    + " values (?, ?, ?, ?, ?, ?, ?, true)";
    private static final String ADDRESS =
            "select address from destination where tenant_id = ? and destination_id = ? and active = true";
    private static final String REMOVE =
            "update destination set active = false, secret = null where tenant_id = ? and destination_id = ?";
    private static final String GIVE_UP = "update warning_delivery set state = 'GIVEN_UP', answer = ?"
            + " where tenant_id = ? and destination_id = ? and state = 'WAITING'";

    private final Store store;
    private final Contracts contracts;
    private final TenantClock clock;
    private final Settings settings;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Destinations(Store store, Contracts contracts, TenantClock clock, Settings settings, Audit audit) {
        this.store = store;
        this.contracts = contracts;
        this.clock = clock;
        this.settings = settings;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Destinations() {
        this(null, null, null, null, null);
    }

    /** Whether this server can send e-mails at all. */
    public boolean sendsMail() {
        return settings.sendsMail();
    }

    /** Of the own tenant, in the order in which they were made. */
    public List<Destination> list(View view) {
        view.require(Role.TENANT_ADMINISTRATOR);
        return store.in(view.tenant(), session -> session.sql().list(SELECT, Destinations::read, view.tenant()));
    }

    /** Warnings that are given from now on are sent there. */
    public MadeDestination make(View view, NewDestination made) {
        view.require(Role.TENANT_ADMINISTRATOR);
        if (made.kind() == Destination.Kind.MAIL && !sendsMail()) {
            throw Refused.conflict(Mail.NOT_SET_UP);
        }
        checkProvider(view, made.provider());
        String secret = made.kind() == Destination.Kind.WEBHOOK ? Signature.newSecret() : null;
        Instant now = clock.received();
        return store.in(view.tenant(), session -> {
            long number = numbers.next(session.sql());
            session.sql()
                    .change(
                            INSERT,
                            session.tenant(),
                            number,
                            made.kind().name(),
                            made.address(),
                            Sql.orAbsent(secret, Sql.Absent.TEXT),
                            Sql.orAbsent(made.provider(), Sql.Absent.TEXT),
                            now);
            String kind = made.kind().name().toLowerCase(Locale.ROOT);
            audit.tell(session, view.who(), "made destination", made.address(), kind);
            return new MadeDestination(
                    new Destination(number, made.kind(), made.address(), made.provider(), now, null), secret);
        });
    }

    /** Nothing is sent there from now on, not even what waits. */
    public void remove(View view, long number) {
        view.require(Role.TENANT_ADMINISTRATOR);
        store.run(view.tenant(), session -> {
            String address = session.sql()
                    .first(ADDRESS, row -> row.getString(1), session.tenant(), number)
                    .orElseThrow(() -> Refused.notFound("No destination has the number " + number));
            remove(session, number);
            audit.tell(session, view.who(), "removed destination", address, "");
        });
    }

    private static void remove(Session session, long number) {
        session.sql().change(REMOVE, session.tenant(), number);
        session.sql().change(GIVE_UP, "The destination was removed", session.tenant(), number);
    }

    private void checkProvider(View view, @Nullable String provider) {
        if (provider != null
                && contracts.list(view).stream()
                        .noneMatch(contract -> contract.provider().equals(provider))) {
            throw Refused.invalid("You see no contract of a provider '" + provider + "'");
        }
    }

    private static Destination read(ResultSet row) throws SQLException {
        Destination.Outcome last = row.getString(6) == null
                ? null
                : new Destination.Outcome(
                        Destination.State.valueOf(row.getString(6)),
                        row.getInt(7),
                        row.getString(8),
                        Instant.ofEpochMilli(row.getLong(9)));
        return new Destination(
                row.getLong(1),
                Destination.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                last);
    }
}
