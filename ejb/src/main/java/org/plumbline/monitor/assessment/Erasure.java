package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.policy.Acceptances;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.verdict.State;

/**
 * Forgets a case and the person in it. What was kept or missed stays counted, as a number that belongs to no case any
 * more: whoever could take a missed promise out of a rate by erasing its case would be tempted to.
 */
@ApplicationScoped
public class Erasure {
    /** Waits for whoever is working on the case. */
    private static final String HOLD =
            "update case_file set next_change = next_change where tenant_id = ? and case_id ="
                    + " (select case_id from case_ref r where r.tenant_id = ? and r.reference = ?)";

    private static final String FIND =
            "select f.case_id, f.contract_id, f.arrivals, f.packed, f.next_change, f.history, f.verdicts, f.case_group"
                    + " from case_ref r join case_file f on f.tenant_id = r.tenant_id and f.case_id = r.case_id"
                    + " where r.tenant_id = ? and r.reference = ?";

    private static final String REJECTIONS = "delete from job_rejection where tenant_id = ? and event_id in"
            + " (select sender_id from case_event e where e.tenant_id = ? and e.case_id = ?)";

    /** What others wrote of its file. */
    private static final String FOUND = "delete from pack_check where contract_id = ? and case_id = ?";

    private static final List<String> TABLES =
            List.of("case_file", "case_event", "work_item", "warning", "answer", "case_ref");

    private final Store store;
    private final Audit audit;

    @Inject
    public Erasure(Store store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Erasure() {
        this(null, null);
    }

    /** Of the own tenant; its next event, should one be sent, begins a new case. */
    public void erase(View view, String reference) {
        view.require(Role.TENANT_ADMINISTRATOR);
        store.run(view.tenant(), session -> {
            CaseRow.takeTurn(session);
            if (session.sql().change(HOLD, session.tenant(), session.tenant(), reference) == 0) {
                throw Refused.notFound("There is no such case here");
            }
            CaseRow row = session.sql()
                    .list(FIND, CaseRow::read, session.tenant(), reference)
                    .get(0);
            erase(session, row);
            audit.tell(session, view.who(), "erased case", "of contract " + contract(session, row), "");
        });
    }

    private static String contract(Session session, CaseRow row) {
        return Contracts.all(session).stream()
                .filter(contract -> contract.number() == row.contract())
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private static void erase(Session session, CaseRow row) {
        Difference difference = new Difference();
        Difference erased = new Difference();
        for (Ruling ruling : PackedRulings.unpack(row.verdicts())) {
            Cohort cohort = new Cohort(row.contract(), ruling.level(), ruling.month());
            State last = ruling.state() == State.OPEN ? State.WITHDRAWN : ruling.state();
            difference.add(cohort, ruling.state(), -1);
            difference.add(cohort, last, 1);
            erased.add(cohort, last, 1);
        }
        session.sql().change(REJECTIONS, session.tenant(), session.tenant(), row.number());
        Acceptances.erase(session, row.number());
        TABLES.forEach(table -> session.sql()
                .change(
                        "delete from " + table + " where tenant_id = ? and case_id = ?",
                        session.tenant(),
                        row.number()));
        session.sql().change(FOUND, row.contract(), row.number());
        session.sql()
                .change(
                        "delete from discrepancy where tenant_id = ? and detail like ?",
                        session.tenant(),
                        "Case " + row.number() + ":%");
        difference.apply(session);
        erased.keepErased(session);
    }
}
