package org.plumbline.monitor.assessment;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.WholeContract;
import org.plumbline.monitor.policy.ResolvedContract;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.HistoryCodec;
import org.plumbline.standards.event.Vocabulary;

/**
 * What happened in a case, and in its contract where that starts clocks in it.
 *
 * @param events how many had arrived
 * @param group by which the case is compared, or null
 * @param isNew whether the row is to be packed anew
 */
record Recalled(History history, int events, @Nullable String group, boolean isNew) {
    /** As the case's row has it packed; empty where events arrived since, or a rule asks for what nobody had asked for then. */
    static Optional<Recalled> kept(CaseRow row, ResolvedContract judging) {
        byte[] packed = row.history();
        if (packed == null || row.arrivals() != row.packed()) {
            return Optional.empty();
        }
        History history = HistoryCodec.unpack(packed, judging.contract().zone());
        return judging.standards().canJudge(history)
                ? Optional.of(new Recalled(history, row.packed(), row.group(), false))
                : Optional.empty();
    }

    /** From its events. */
    static Recalled read(List<CaseEvent> events, ResolvedContract judging, Dictionary words, WholeContract whole) {
        ZoneId zone = judging.contract().zone();
        return new Recalled(
                History.of(whole.into(events, judging), words, zone),
                events.size(),
                Vocabulary.builtIn().groups().of(events).orElse(null),
                true);
    }
}
