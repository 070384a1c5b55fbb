package org.plumbline.standards.verdict;

import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/** Divides the stretch of a cadence into opportunities, and decides each. */
interface Pace {
    void judge(Hearing hearing, ResolvedLevel level, Stretch stretch);

    static Pace of(Measure.Rhythm rhythm, Readings readings, Resolution resolution) {
        if (rhythm instanceof Measure.Rolling rolling) {
            return new RollingPace(
                    Phases.of(rolling.phases(), readings, resolution),
                    readings.phaseChange() == Readings.PhaseChange.LATER_LIMIT);
        }
        if (rhythm instanceof Measure.Grid grid) {
            return new GridPace(
                    Phases.of(grid.phases(), readings, resolution), readings.firstDay() == Readings.FirstDay.ONE);
        }
        if (rhythm instanceof Agreed agreed) {
            return new RollingPace(Phases.of(agreed, readings, resolution), false);
        }
        return new PeriodPace((Measure.EachPeriod) rhythm, readings.partPeriod());
    }
}
