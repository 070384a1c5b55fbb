package org.plumbline.monitor.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.casefile.EventRows;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.Acceptances;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.verdict.Reconsidered;
import org.plumbline.standards.verdict.Reconsidering;

/**
 * Finds in a contract what would be another by the last of what is known: it judges all its cases, a batch and a
 * transaction each, and keeps nothing.
 *
 * @param now on the tenant's clock
 */
record Others(Store store, Dictionary words, ResolvedContract of, long now, int batch) {
    private static final Logger LOG = Logger.getLogger(Others.class.getName());
    private static final int FINGERPRINT = 16;

    /**
     * @param caseId or {@link Acceptances#WHOLE}
     * @param arrivals how many of its events had arrived
     */
    record Other(long caseId, int arrivals, Reconsidered told) {
        /** Its stable name within the case. */
        String key() {
            return told.key().level() + ":" + told.key().trigger() + ":"
                    + told.key().ordinal();
        }
    }

    /** Of the contract as a whole first, then by the numbers of the cases. */
    List<Other> all() {
        List<Other> all = new ArrayList<>();
        if (!of.standards().changed()) {
            return all;
        }
        Reconsidering engine = new Reconsidering();
        store.run(of.contract().tenant(), session -> whole(session, engine, all));
        long last = 0;
        List<CaseRow> rows;
        do {
            long after = last;
            rows = store.in(of.contract().tenant(), session -> {
                List<CaseRow> next = CaseRow.of(session, of.contract().number(), after, batch);
                WholeContract whole = new WholeContract(session, words);
                next.forEach(row -> add(row, session, whole, engine, all));
                return next;
            });
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).number();
        } while (rows.size() == batch);
        return all;
    }

    private void whole(Session session, Reconsidering engine, List<Other> all) {
        List<CaseEvent> received = new WholeContract(session, words).received(of);
        History history = History.of(of.whole(received), words, of.contract().zone());
        engine.of(Subject.CONTRACT, history, of.standardsOfWhole(), now)
                .forEach(told -> all.add(new Other(Acceptances.WHOLE, received.size(), told)));
    }

    private void add(CaseRow row, Session session, WholeContract whole, Reconsidering engine, List<Other> all) {
        Recalled recalled = Recalled.kept(row, of)
                .orElseGet(() -> Recalled.read(
                        new EventRows(session, words, of.contract().zone()).of(row.number()), of, words, whole));
        try {
            engine.of(Subject.CASE, recalled.history(), of.standards(row.number()), now)
                    .forEach(told -> all.add(new Other(row.number(), recalled.events(), told)));
        } catch (RuntimeException bad) { // as the assessment, which sets such a case aside
            LOG.log(
                    Level.WARNING,
                    bad,
                    () -> "Case " + row.number() + " is left out of what would be judged otherwise");
        }
    }

    /** The same only where all of them are. */
    static String fingerprint(ResolvedContract of, List<Other> all) {
        StringBuilder text =
                new StringBuilder(of.contract().number() + " " + of.standards().lastKnown());
        all.forEach(one -> text.append('\n')
                .append(one.caseId())
                .append(' ')
                .append(one.key())
                .append(' ')
                .append(one.told().now())
                .append(' ')
                .append(one.told().then()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
