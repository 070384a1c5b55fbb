package org.plumbline.monitor.comparison;

import java.util.Map;

/**
 * One promise of one provider by month.
 *
 * @param sentence the finding, with figures
 * @param standard id and {@code version} of the standard that makes it
 * @param readings the readings that its author chose on purpose, each with the reason
 */
public record LevelResults(
        String provider,
        String name,
        String sentence,
        LevelResult level,
        String standard,
        int version,
        Map<String, String> readings) {
    public LevelResults {
        readings = Map.copyOf(readings);
    }
}
