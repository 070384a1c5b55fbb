package org.plumbline.monitor.assessment;

import java.time.ZoneId;
import java.util.List;
import org.plumbline.monitor.casefile.EventRows;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.monitor.store.Session;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.HistoryCodec;

/**
 * What happened in a case, and in its contract where that starts clocks in it: as its row has it packed, or read from its events where some arrived since, or where a rule
 * asks for what nobody had asked for when it was packed.
 *
 * @param events how many had arrived
 * @param isNew whether the row is to be packed anew
 */
record Recalled(History history, int events, boolean isNew) {
    static Recalled of(
            CaseRow row,
            boolean anew,
            ResolvedContract judging,
            Dictionary words,
            Session session,
            WholeContract whole) {
        ZoneId zone = judging.contract().zone();
        byte[] packed = row.history();
        if (packed != null && !anew && row.arrivals() == row.packed()) {
            History history = HistoryCodec.unpack(packed, zone);
            if (judging.standards().canJudge(history)) {
                return new Recalled(history, row.packed(), false);
            }
        }
        List<CaseEvent> events = new EventRows(session, words, zone).of(row.number());
        return new Recalled(History.of(whole.into(events, judging), words, zone), events.size(), true);
    }
}
