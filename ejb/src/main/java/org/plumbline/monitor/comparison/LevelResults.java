package org.plumbline.monitor.comparison;

import java.util.List;
import java.util.Map;

/**
 * One promise of one provider by month.
 *
 * @param sentence the finding, with figures
 * @param standard id and {@code version} of the standard that makes it
 * @param counts what counts, sentence by sentence: trigger, target, limit, calendar, who is included
 * @param readings the readings that its author chose on purpose, each with the reason
 */
public record LevelResults(
        String provider,
        String name,
        String sentence,
        LevelResult level,
        String standard,
        int version,
        List<String> counts,
        Map<String, String> readings) {
    public LevelResults {
        counts = List.copyOf(counts);
        readings = Map.copyOf(readings);
    }
}
