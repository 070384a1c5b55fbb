package org.plumbline.monitor.comparison;

import java.util.List;
import java.util.Map;

/**
 * One promise of one provider by month or by week.
 *
 * @param sentence the finding, with figures
 * @param level of the period that is asked for
 * @param cohorts months or weeks from the first with any opportunity until the last of the period; of weeks the latest
 * @param change of these, in the kind of chart that is asked for
 * @param standard id and {@code version} of the standard that makes it
 * @param counts what counts, sentence by sentence: trigger, target, limit, calendar, who is included
 * @param readings the readings that its author chose on purpose, each with the reason
 */
public record LevelResults(
        String provider,
        String name,
        String sentence,
        LevelResult level,
        List<CohortResult> cohorts,
        ChangeOverTime change,
        String standard,
        int version,
        List<String> counts,
        Map<String, String> readings) {
    public LevelResults {
        cohorts = List.copyOf(cohorts);
        counts = List.copyOf(counts);
        readings = Map.copyOf(readings);
    }
}
