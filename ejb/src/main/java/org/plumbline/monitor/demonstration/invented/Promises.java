package org.plumbline.monitor.demonstration.invented;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Condition;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Standard;

/** What a standard asks of a journey, looked up by event type. */
final class Promises {
    private final Vocabulary vocabulary = Vocabulary.builtIn();
    private final List<Level> levels;
    private final List<Level> within;
    private final Set<String> triggers = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();

    Promises(Standard standard) {
        levels = standard.levels();
        within = of(Measure.Within.class);
        for (Level level : within) {
            Measure.Within within = (Measure.Within) level.measure();
            triggers.addAll(within.trigger().types());
            named.addAll(within.trigger().types());
            within.alternatives().forEach(one -> named.addAll(one.target().types()));
        }
    }

    List<Level> within() {
        return within;
    }

    List<Level> every() {
        return of(Measure.Every.class);
    }

    /** Those of such a measure. */
    List<Level> of(Class<? extends Measure> measure) {
        return levels.stream()
                .filter(level -> measure.isInstance(level.measure()))
                .toList();
    }

    /** Those whose clock such an event starts. */
    List<Level> triggeredBy(String type) {
        return within.stream()
                .filter(level -> fits(((Measure.Within) level.measure()).trigger(), type))
                .toList();
    }

    /** Those that such an event would keep. */
    List<Level> keptBy(String type) {
        return within.stream()
                .filter(level -> ((Measure.Within) level.measure())
                        .alternatives().stream().anyMatch(one -> fits(one.target(), type)))
                .toList();
    }

    boolean name(String type) {
        return named.contains(type);
    }

    boolean trigger(String type) {
        return triggers.contains(type);
    }

    /** Whether a limit or a segment asks what the case has agreed. */
    boolean askPlan(String attribute) {
        return askSegment(attribute)
                || every().stream()
                        .map(level -> ((Measure.Every) level.measure()).rhythm())
                        .anyMatch(rhythm -> rhythm instanceof Agreed agreed
                                && agreed.attribute().equals(attribute));
    }

    boolean askSegment(String attribute) {
        return levels.stream().anyMatch(level -> asks(level.segment(), attribute));
    }

    /** Whether something is promised only where such an event happened. */
    boolean askWhether(String type) {
        return levels.stream()
                .anyMatch(level ->
                        level.condition() instanceof Condition.Happened happened && fits(happened.event(), type));
    }

    /** Whether something else is promised for the case that such an event never happens. */
    boolean knowSubstituteFor(String type) {
        return within.stream()
                .anyMatch(level -> misses(level.condition(), type)
                        || ((Measure.Within) level.measure())
                                .alternatives().stream().anyMatch(one -> misses(one.when(), type)));
    }

    private boolean fits(Pattern pattern, String type) {
        return pattern.only()
                ? pattern.types().contains(type)
                : pattern.types().stream().anyMatch(asked -> vocabulary.is(type, asked));
    }

    private boolean misses(Condition condition, String type) {
        return condition instanceof Condition.Not not
                && not.condition() instanceof Condition.Happened happened
                && fits(happened.event(), type);
    }

    private static boolean asks(Condition condition, String attribute) {
        if (condition instanceof Condition.Is is) {
            return is.attribute().equals(attribute);
        }
        if (condition instanceof Condition.Not not) {
            return asks(not.condition(), attribute);
        }
        return condition instanceof Condition.All all
                && all.conditions().stream().anyMatch(one -> asks(one, attribute));
    }
}
