package org.plumbline.standards.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Rolling;
import org.plumbline.standards.policy.Measure.Within;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.policy.Trigger;

/**
 * One promise by which the cases of all are measured, whoever made it, and whatever they promised themselves.
 *
 * @param standard the promise alone, as if nobody had made it: for any provider and contract, with those before it that
 *     it follows
 */
public record Yardstick(Standard standard, Level level) {

    /** Empty where the standard has no such level that is kept case by case. */
    public static Optional<Yardstick> of(Standard standard, String levelId, Vocabulary vocabulary) {
        return standard.level(levelId)
                .filter(level -> Subject.of(level.measure(), vocabulary) == Subject.CASE)
                .map(level -> new Yardstick(standard.only(withThoseBefore(standard, level)), level));
    }

    /** In the order of the standard: what a promise follows stands above it. */
    private static List<Level> withThoseBefore(Standard standard, Level level) {
        Deque<Level> needed = new ArrayDeque<>();
        Optional<Level> next = Optional.of(level);
        while (next.isPresent()) {
            needed.addFirst(next.get());
            Trigger.Link follows = next.get().measure().follows();
            next = follows == null ? Optional.empty() : standard.level(follows.level());
        }
        return List.copyOf(needed);
    }

    /** Its place among the levels of {@link #standard}. */
    public int index() {
        return standard.levels().size() - 1;
    }

    /** Whether each of its opportunities waits for one event, so that it can be said how many days that took. */
    public boolean takesTime() {
        return level.measure() instanceof Within
                || level.measure() instanceof Every every && every.rhythm() instanceof Rolling;
    }
}
