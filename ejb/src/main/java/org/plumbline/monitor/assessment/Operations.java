package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/** How the timer is doing, for the administrators of a tenant. */
@ApplicationScoped
public class Operations {
    private static final String SET_ASIDE = "select r.reference, c.ref, f.set_aside from case_file f"
            + " join case_ref r on r.tenant_id = f.tenant_id and r.case_id = f.case_id"
            + " join contract c on c.tenant_id = f.tenant_id and c.contract_id = f.contract_id"
            + " where f.tenant_id = ? and f.next_change = " + CaseRow.ASIDE
            + " order by r.reference fetch first 100 rows only";

    private static final String CONTRACTS_ASIDE = "select c.ref, f.set_aside from contract_file f"
            + " join contract c on c.tenant_id = f.tenant_id and c.contract_id = f.contract_id"
            + " where f.tenant_id = ? and f.set_aside is not null order by c.ref fetch first 100 rows only";

    private static final int MOST_DISCREPANCIES = 20;
    private static final String PROVED =
            "select count(*), count(proved_at), min(proved_at), sum(proved_differing)" + " from reconciliation";

    private final Store store;
    private final TenantClock clock;

    @Inject
    public Operations(Store store, TenantClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Operations() {
        this(null, null);
    }

    /** Of the own tenant. */
    public OperationsView of(View view) {
        view.requireCases();
        long now = clock.now(view.tenant()).toEpochMilli();
        return store.in(view.tenant(), session -> {
            Sql sql = session.sql();
            String between = " from case_file where tenant_id = ? and next_change between ? and ?";
            long since = sql.number("select min(next_change)" + between, view.tenant(), 1L, now);
            return new OperationsView(
                    sql.number("select count(*) from case_ref where tenant_id = ?", view.tenant()),
                    sql.number("select count(*)" + between, view.tenant(), 0L, now)
                            + (Round.any(session) ? Round.waiting(session, now) : 0),
                    since == 0 ? null : Instant.ofEpochMilli(since),
                    LastAssessed.of(session).orElse(null),
                    setAside(session),
                    new ProofRows(session).read(),
                    new ProofRows(session).last(MOST_DISCREPANCIES));
        });
    }

    /** Of all tenants together, without a word about any of them: for the health check. */
    public Proved proved() {
        return store.across(sql -> sql.first(PROVED, row -> {
                    long oldest = row.getLong(3);
                    Instant at = row.wasNull() ? null : Instant.ofEpochMilli(oldest);
                    return new Proved(row.getLong(1), row.getLong(2), at, row.getLong(4));
                })
                .orElseThrow());
    }

    /** Has the cases that were set aside tried again; how many they are. */
    public int tryAgain(View view) {
        if (!view.has(Role.TENANT_ADMINISTRATOR)) {
            throw Refused.forbidden("Cases that were set aside are tried again by a tenant administrator");
        }
        String again = "update case_file set set_aside = null, next_change = 0"
                + " where tenant_id = ? and set_aside is not null";
        return store.in(view.tenant(), session -> {
            session.sql().change(again.replace("case_file", "contract_file"), view.tenant());
            return session.sql().change(again, view.tenant());
        });
    }

    private static List<SetAside> setAside(Session session) {
        List<SetAside> wholes = session.sql()
                .list(CONTRACTS_ASIDE, row -> new SetAside(null, row.getString(1), row.getString(2)), session.tenant());
        List<SetAside> cases = session.sql()
                .list(
                        SET_ASIDE,
                        row -> new SetAside(row.getString(1), row.getString(2), row.getString(3)),
                        session.tenant());
        return Stream.concat(wholes.stream(), cases.stream()).toList();
    }
}
