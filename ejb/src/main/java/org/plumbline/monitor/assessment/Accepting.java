package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.intake.Reason;
import org.plumbline.monitor.policy.Acceptances;
import org.plumbline.monitor.store.Again;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.PolicyStamp;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.verdict.Acceptance;

/** Has verdicts that were kept judged by what became known later, because somebody accepts that: a dated input for ever. */
@ApplicationScoped
public class Accepting {
    private static final String CHANGED =
            "What would be judged otherwise has changed since the list was made: read it again, and accept it as it is now";
    private static final String DUE_CASE =
            "update case_file set next_change = 0, set_aside = null where tenant_id = ? and case_id = ? and arrivals = ?";
    private static final String DUE_WHOLE =
            "update contract_file set next_change = 0 where tenant_id = ? and contract_id = ? and arrivals = ?";

    private final Store store;
    private final KeptVerdicts kept;
    private final Words words;
    private final TenantClock clock;
    private final Audit audit;
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public Accepting(Store store, KeptVerdicts kept, Words words, TenantClock clock, Audit audit) {
        this.store = store;
        this.kept = kept;
        this.words = words;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Accepting() {
        this(null, null, null, null, null);
    }

    /**
     * Makes exactly the cases concerned due. Of a rhythm all decided slots go together.
     *
     * @param contract its reference
     * @return how many verdicts of the list are judged anew
     * @throws Refused where the list is no longer what was seen
     */
    public int accept(View view, String contract, AcceptedVerdicts accepted) {
        view.require(Role.STANDARDS_EDITOR);
        String reason = Reason.of(accepted.reason(), "they are to be judged anew");
        long stamp = store.across(PolicyStamp::of);
        KeptVerdicts.Seen seen = kept.seen(view, contract);
        if (!seen.fingerprint().equals(accepted.fingerprint())) {
            throw Refused.conflict(CHANGED);
        }
        Contract of = seen.of().contract();
        Choice choice = store.in(of.tenant(), session -> Choice.of(session, seen.others(), accepted.chosen()));
        Instant known = seen.of().standards().lastKnown();
        Instant now = clock.now(of.tenant());
        Instant from = now.isBefore(known) ? known : now;
        Map<Long, List<Acceptance>> byCase = new TreeMap<>();
        choice.keys()
                .forEach((caseId, keys) -> byCase.put(
                        caseId,
                        keys.stream()
                                .map(key -> new Acceptance(key, known, from, view.who(), reason))
                                .toList()));
        return Again.in(store, of.tenant(), session -> {
            CaseRow.takeTurn(session);
            choice.arrivals().keySet().stream()
                    .sorted()
                    .forEach(caseId ->
                            makeDue(session, of, caseId, choice.arrivals().get(caseId)));
            Acceptances.insert(session, of.number(), numbers.next(session.sql()), words.of(of.tenant()), byCase);
            if (!PolicyStamp.advanceFrom(session, stamp)) {
                throw Refused.conflict(CHANGED);
            }
            audit.tell(
                    session,
                    view.who(),
                    "accepted verdicts",
                    of.ref(),
                    choice.verdicts() + " are judged by what became known at " + known);
            return choice.verdicts();
        });
    }

    private static void makeDue(Session session, Contract of, long caseId, int arrivals) {
        int made = caseId == Acceptances.WHOLE
                ? session.sql().change(DUE_WHOLE, of.tenant(), of.number(), arrivals)
                : session.sql().change(DUE_CASE, of.tenant(), caseId, arrivals);
        if (made == 0) {
            throw Refused.conflict(CHANGED);
        }
    }
}
