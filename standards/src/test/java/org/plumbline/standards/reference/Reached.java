package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Value;
import org.plumbline.standards.policy.Volume;
import org.plumbline.standards.verdict.Opportunity;
import org.plumbline.standards.verdict.State;

/** How often random cases reach which verdict of which measure: a rule that no case reaches is not held to anything. */
final class Reached {

    private static final List<Class<?>> MEASURES = List.of(
            Measure.Within.class,
            Measure.Rolling.class,
            Measure.Grid.class,
            Measure.EachPeriod.class,
            Agreed.class,
            AtLeast.class,
            Between.class,
            Value.class,
            Volume.class);

    private static final Set<State> AFTERWARDS = Set.of(State.OPEN, State.WITHDRAWN, State.EXCUSED);

    private final Map<String, Map<State, Integer>> counts = new TreeMap<>();

    void add(TrialCase trial) {
        Engine engine = new Engine(trial);
        engine.assess(engine.numbered(), trial.asOf(), this::add);
    }

    private void add(Opportunity opportunity) {
        Measure measure = opportunity.resolvedLevel().level().measure();
        counts.computeIfAbsent(name(measure), any -> new EnumMap<>(State.class))
                .merge(opportunity.state(), 1, Integer::sum);
    }

    private static String name(Measure measure) {
        if (measure instanceof Measure.Every every) {
            return every.rhythm().getClass().getSimpleName();
        }
        return measure.getClass().getSimpleName();
    }

    /** What is decided when it happens is never open, nothing ends it, and only what happens at that moment excuses it; no closing ends a volume. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Class<?> measure : MEASURES) {
            for (State state : State.values()) {
                boolean decidedAtOnce = measure == Value.class && AFTERWARDS.contains(state);
                Map<State, Integer> reached = counts.getOrDefault(measure.getSimpleName(), Map.of());
                boolean unending = measure == Volume.class && state == State.WITHDRAWN;
                if (!decidedAtOnce && !unending && !reached.containsKey(state)) {
                    missing.add(measure.getSimpleName() + " " + state.words());
                }
            }
        }
        return missing;
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
