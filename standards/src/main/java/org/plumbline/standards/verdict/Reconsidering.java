package org.plumbline.standards.verdict;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Subject;

/**
 * Finds what a case's decided opportunities would be by the last of what is known. Those of one series, a rhythm's slots,
 * are looked at together, because what became known later may cut them otherwise; so are they to be accepted.
 */
public final class Reconsidering {

    /** Of an opportunity what is told of it, copied. */
    private record Told(State state, boolean kept, long started, long due) {
        static Told of(Opportunity o) {
            return new Told(o.state(), o.isKept(), o.startMillis(), o.dueMillis());
        }
    }

    private final Assessor assessor = new Assessor();

    /**
     * @param subject whether the history is a case's or a contract's
     * @return those that would be another, in the order of judging
     */
    public List<Reconsidered> of(Subject subject, History history, ResolvedStandards standards, long asOfMillis) {
        Map<OpportunityKey, Told> now = told(subject, history, standards, asOfMillis);
        List<OpportunityKey> decided = decided(now);
        if (decided.isEmpty()) {
            return List.of();
        }
        Map<OpportunityKey, Told> then =
                told(subject, history, standards.accepting(all(decided, standards.lastKnown())), asOfMillis);
        Set<OpportunityKey> others = new LinkedHashSet<>(now.keySet());
        others.addAll(then.keySet());
        others.removeIf(key -> state(now, key) == state(then, key));
        if (others.isEmpty()) {
            return List.of();
        }
        Map<OpportunityKey, String> why = new HashMap<>();
        judge(subject, history, standards, asOfMillis, o -> {
            if (o.isKept()) {
                why.put(key(o, standards), o.revision.sentence(o).orElse(""));
            }
        });
        return others.stream()
                .map(key ->
                        reconsidered(key, now.get(key), then.get(key), why.getOrDefault(key, ""), series(decided, key)))
                .toList();
    }

    private static Reconsidered reconsidered(
            OpportunityKey key, @Nullable Told now, @Nullable Told then, String why, List<OpportunityKey> series) {
        Told shown = now == null ? Objects.requireNonNull(then) : now;
        return new Reconsidered(
                key,
                now == null ? null : now.state(),
                then == null ? null : then.state(),
                shown.started(),
                shown.due(),
                why,
                series);
    }

    private static List<OpportunityKey> series(List<OpportunityKey> decided, OpportunityKey key) {
        return decided.stream()
                .filter(one -> one.level().equals(key.level()) && one.trigger() == key.trigger())
                .toList();
    }

    private static @Nullable State state(Map<OpportunityKey, Told> told, OpportunityKey key) {
        Told one = told.get(key);
        return one == null ? null : one.state();
    }

    private static List<OpportunityKey> decided(Map<OpportunityKey, Told> told) {
        return told.entrySet().stream()
                .filter(one -> one.getValue().kept())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Acceptance> all(List<OpportunityKey> keys, Instant known) {
        return keys.stream()
                .map(key -> new Acceptance(key, known, known, "", ""))
                .toList();
    }

    private Map<OpportunityKey, Told> told(
            Subject subject, History history, ResolvedStandards standards, long asOfMillis) {
        Map<OpportunityKey, Told> told = new LinkedHashMap<>();
        judge(subject, history, standards, asOfMillis, o -> told.put(key(o, standards), Told.of(o)));
        return told;
    }

    private static OpportunityKey key(Opportunity o, ResolvedStandards standards) {
        return new OpportunityKey(standards.levelIds().get(o.level()), o.key(), o.ordinal());
    }

    private void judge(
            Subject subject, History history, ResolvedStandards standards, long asOfMillis, Listener listener) {
        if (subject == Subject.CASE) {
            assessor.assess(history, standards, asOfMillis, listener);
        } else {
            assessor.assessContract(history, standards, asOfMillis, listener);
        }
    }
}
