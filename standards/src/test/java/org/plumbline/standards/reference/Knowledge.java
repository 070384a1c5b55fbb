package org.plumbline.standards.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Condition;
import org.plumbline.standards.policy.Pattern;

/** What is known of a case at some moment: the events in order, and what patterns and conditions say of them. */
record Knowledge(List<Fact> facts, Vocabulary vocabulary) {

    List<Fact> all(Pattern pattern) {
        return facts.stream().filter(fact -> fits(fact, pattern)).toList();
    }

    boolean fits(Fact fact, Pattern pattern) {
        boolean type = pattern.only()
                ? pattern.types().contains(fact.type())
                : pattern.types().stream().anyMatch(kind -> vocabulary.is(fact.type(), kind));
        return type
                && pattern.with().entrySet().stream()
                        .allMatch(with ->
                                with.getValue().contains(fact.attributes().getOrDefault(with.getKey(), "(not said)")));
    }

    boolean isAny(Fact fact, Set<String> types) {
        return types.stream().anyMatch(kind -> vocabulary.is(fact.type(), kind));
    }

    boolean holds(Condition condition, Start start, Decision decision) {
        return holds(condition, start, decision, true);
    }

    /**
     * Q: what if it becomes known later? What happened counts whenever it becomes known; what did not happen is asked as
     * of the decision, so that nothing later takes a verdict back.
     */
    private boolean holds(Condition condition, Start start, Decision decision, boolean positive) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> holds(each, start, decision, positive));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), start, decision, !positive);
        }
        if (condition instanceof Condition.Happened happened) {
            return all(happened.event()).stream()
                    .filter(fact -> !happened.sinceTrigger() || !fact.certainlyBefore(start.trigger()))
                    .filter(fact -> !happened.byLimit() || !decision.isLate(fact))
                    .anyMatch(fact -> positive || decision.isAfter(fact));
        }
        Condition.Is is = (Condition.Is) condition;
        String value = is.atTrigger()
                ? at(start.trigger(), start.day(), is.attribute())
                : latest(is.attribute(), LocalDate.MAX);
        return value != null && is.values().contains(value);
    }

    /** "History is judged with history": as on the day; the trigger's own word comes first on its own. */
    @Nullable
    String at(Fact trigger, LocalDate day, String attribute) {
        String own = trigger.attributes().get(attribute);
        boolean lasts = vocabulary.attribute(attribute).ofCase();
        if (!lasts || own != null && day.equals(trigger.day())) {
            return own;
        }
        return latest(attribute, day);
    }

    private @Nullable String latest(String attribute, LocalDate until) {
        String latest = null;
        for (Fact fact : facts) {
            if (!fact.day().isAfter(until) && fact.attributes().containsKey(attribute)) {
                latest = fact.attributes().get(attribute);
            }
        }
        return latest;
    }
}
