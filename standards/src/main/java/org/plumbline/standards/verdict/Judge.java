package org.plumbline.standards.verdict;

import java.util.List;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Value;
import org.plumbline.standards.policy.Volume;

/** Finds the opportunities of one promise in a hearing and decides each. Holds no state of a case. */
interface Judge {
    void judge(Hearing hearing, ResolvedLevel level);

    /** What keeps the promise, in any of its ways. */
    List<ResolvedPattern> targets();

    /** How it ended, in a sentence of this measure's own; empty where the state and its events say it. */
    default String outcome(Opportunity o) {
        return "";
    }

    static Judge of(Level level, Resolution resolution) {
        Measure measure = level.measure();
        Readings readings = level.readings();
        if (measure instanceof Measure.Within within) {
            return WithinJudge.of(level, within, resolution);
        }
        if (measure instanceof AtLeast atLeast) {
            return new AtLeastJudge(level, atLeast, resolution);
        }
        if (measure instanceof Between between) {
            return new BetweenJudge(between, readings, resolution);
        }
        if (measure instanceof Value value) {
            return new ValueJudge(value, resolution);
        }
        if (measure instanceof Volume volume) {
            return new VolumeJudge(volume, readings, resolution);
        }
        return Cadence.of((Measure.Every) measure, readings, resolution);
    }
}
