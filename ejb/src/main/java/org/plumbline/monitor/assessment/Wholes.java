package org.plumbline.monitor.assessment;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Rounds;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.StoreFailed;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.verdict.Assessor;

/**
 * Judges a tenant's contracts as wholes, in the transaction of its session. What is new and starts clocks in a contract's
 * cases has all of them judged again, with their histories read anew.
 */
final class Wholes {
    private static final Logger LOG = Logger.getLogger(Wholes.class.getName());
    private static final String JUDGED = "update contract_file set verdicts = ?, judged = ?, assessed_at = ?,"
            + " next_change = case when arrivals = ? then cast(? as bigint) else 0 end"
            + " where tenant_id = ? and contract_id = ?";
    private static final String ASIDE =
            "update contract_file set set_aside = ? where tenant_id = ? and contract_id = ? and arrivals = ?";
    private static final String AGAIN =
            "update contract_file set verdicts = null, next_change = 0" + " where tenant_id = ? and contract_id = ?";

    private final Session session;
    private final Dictionary words;
    private final Map<Integer, ResolvedContract> contracts;
    private final long now;
    private final WholeContract whole;
    private final Difference difference = new Difference();
    private final WarningRows warnings;

    private record Judged(List<CaseEvent> received, Rulings rulings, byte[] packed, long next) {}

    Wholes(Session session, Dictionary words, Map<Integer, ResolvedContract> contracts, long now) {
        this.session = session;
        this.words = words;
        this.contracts = contracts;
        this.now = now;
        this.whole = new WholeContract(session, words);
        this.warnings = new WarningRows(session, now);
    }

    /** How many were due and are judged now. */
    int judge() {
        int judged = 0;
        for (WholeRow row : WholeRow.due(session, now)) {
            ResolvedContract of = contracts.get(row.contract());
            if (of != null) { // else it was made since, and is still due
                judge(row, of);
                judged++;
            }
        }
        difference.apply(session);
        warnings.write();
        return judged;
    }

    /** Judges once more those that are not due, as {@link Replay} does with cases. */
    List<String> replay() {
        List<String> differences = new ArrayList<>();
        for (WholeRow row : WholeRow.atRest(session, now)) {
            ResolvedContract of = contracts.get(row.contract());
            if (of != null) {
                Judged again = judged(of);
                if (again.received().size() == row.arrivals() && !Arrays.equals(again.packed(), row.verdicts())) {
                    List<Ruling> kept = PackedRulings.unpack(row.verdicts());
                    Ruling.count(difference, row.contract(), kept, -1);
                    session.sql().change(AGAIN, session.tenant(), row.contract());
                    differences.add("Contract " + row.contract() + ": kept " + kept + ", replayed "
                            + again.rulings().all());
                }
            }
        }
        difference.apply(session);
        return differences;
    }

    private void judge(WholeRow row, ResolvedContract of) {
        try {
            Judged judged = judged(of);
            if (startsClocks(judged.received(), row.judged(), of.anchors())) {
                Rounds.begin(session, row.contract(), true);
            }
            Ruling.count(difference, row.contract(), PackedRulings.unpack(row.verdicts()), -1);
            Ruling.count(difference, row.contract(), judged.rulings().all(), 1);
            warnings.judged(
                    row.contract(),
                    WarningRows.WHOLE,
                    judged.rulings(),
                    !Arrays.equals(judged.packed(), row.verdicts()));
            int seen = judged.received().size();
            session.sql()
                    .change(JUDGED, judged.packed(), seen, now, seen, judged.next(), session.tenant(), row.contract());
        } catch (StoreFailed | EJBException notTheContract) {
            throw notTheContract; // undone with its batch, and still due
        } catch (RuntimeException bad) {
            LOG.log(Level.WARNING, bad, () -> "Contract " + row.contract() + " as a whole is set aside");
            session.sql().change(ASIDE, SetAside.reason(bad), session.tenant(), row.contract(), row.arrivals());
        }
    }

    private Judged judged(ResolvedContract of) {
        List<CaseEvent> received = whole.received(of);
        History history = History.of(of.whole(received), words, of.contract().zone());
        Rulings rulings = new Rulings(of.levelCodes());
        long next = new Assessor().assessContract(history, of.standardsOfWhole(), now, rulings);
        return new Judged(received, rulings, PackedRulings.pack(rulings.all()), next);
    }

    /** Whether one of the events that came after so many starts clocks in cases, or corrects one that does. */
    private static boolean startsClocks(List<CaseEvent> received, int before, Set<String> anchors) {
        Map<String, String> types = received.stream().collect(Collectors.toMap(CaseEvent::id, CaseEvent::type));
        return received.subList(Math.min(before, received.size()), received.size()).stream()
                .anyMatch(event -> anchors.contains(event.type())
                        || event.voids() != null && anchors.contains(types.getOrDefault(event.voids(), ""))
                        || event.replaces() != null && anchors.contains(types.getOrDefault(event.replaces(), "")));
    }
}
