package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.ContractWide;
import org.plumbline.standards.event.Dictionary;

/** What happens in contracts as a whole, put into their cases; read once in a transaction for each contract. */
public final class WholeContract {
    private final Session session;
    private final Dictionary words;
    private final Instant knownBy;
    private final Basis basis;
    private final Map<Integer, List<CaseEvent>> known = new HashMap<>();

    public WholeContract(Session session, Dictionary words) {
        this(session, words, Instant.MAX, Basis.RECEIVED);
    }

    /** @param knownBy what was known later is left out */
    public WholeContract(Session session, Dictionary words, Instant knownBy, Basis basis) {
        this.session = session;
        this.words = words;
        this.knownBy = knownBy;
        this.basis = basis;
    }

    /** The case's events, and those of its contract that start clocks in it. */
    public List<CaseEvent> into(List<CaseEvent> ofCase, ResolvedContract of) {
        return of.anchors().isEmpty()
                ? ofCase
                : ContractWide.into(
                        ofCase,
                        known.computeIfAbsent(of.contract().number(), number -> of.whole(received(of))),
                        of.anchors());
    }

    /** In order of arrival. */
    public List<CaseEvent> received(ResolvedContract of) {
        return new EventRows(session, words, of.contract().zone(), knownBy, basis)
                .ofContract(of.contract().number());
    }
}
