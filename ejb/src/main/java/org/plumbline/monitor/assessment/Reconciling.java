package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.attainment.Reconciliation;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.store.Turns;

/** Proves that a tenant's attainment table is the sum of its cases' rulings, and of what erased cases left. */
@ApplicationScoped
public class Reconciling {
    private static final String RULINGS = "select contract_id, verdicts, case_id from case_file"
            + " where tenant_id = ? and verdicts is not null and case_id > ? order by case_id fetch first 2000 rows only";

    private final Store store;

    @Inject
    public Reconciling(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Reconciling() {
        this.store = null;
    }

    private record Packed(int contract, byte[] verdicts, long number) {}

    /** Reads every case; changes nothing. */
    public Reconciliation of(TenantId tenant) {
        return store.in(tenant, session -> {
            Turns.holdStill(session);
            return prove(session, false);
        });
    }

    /** @param repair whether the table is to hold the sum from now on */
    static Reconciliation prove(Session session, boolean repair) {
        Difference sum = new Difference();
        long cases = 0;
        long last = 0;
        for (List<Packed> some = after(session, last); !some.isEmpty(); some = after(session, last)) {
            for (Packed one : some) {
                PackedRulings.unpack(one.verdicts())
                        .forEach(ruling ->
                                sum.add(new Cohort(one.contract(), ruling.level(), ruling.month()), ruling.state(), 1));
                last = one.number();
            }
            cases += some.size();
        }
        WholeRow.all(session)
                .forEach(one -> Ruling.count(sum, one.contract(), PackedRulings.unpack(one.verdicts()), 1));
        sum.addErased(session);
        Reconciliation found = new Reconciliation(cases, sum.against(session));
        if (repair && !found.isEven()) {
            sum.replace(session);
        }
        return found;
    }

    private static List<Packed> after(Session session, long last) {
        return session.sql()
                .list(
                        RULINGS,
                        row -> new Packed(row.getInt(1), row.getBytes(2), row.getLong(3)),
                        session.tenant(),
                        last);
    }
}
