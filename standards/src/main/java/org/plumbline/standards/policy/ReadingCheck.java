package org.plumbline.standards.policy;

import org.plumbline.standards.yaml.Section;

/**
 * Refuses readings that contradict the promise or one another, and those written at a level for which they say
 * nothing: a reader of the file would believe that they did.
 */
final class ReadingCheck {

    private ReadingCheck() {}

    /** @param written the level's own readings, or the level itself where it has none */
    static void check(Section level, Section written, Measure measure, Readings readings, Leeway leeway) {
        for (ReadingSense.Clash clash : ReadingSense.clashes(measure, readings)) {
            if (written.has(clash.reading())) {
                written.report(clash.reading(), clash.message(), clash.right());
            } else {
                level.report("readings", clash.reading() + ": " + clash.message(), clash.right());
            }
        }
        if (written != level) {
            ReadingSense.idle(measure, leeway).forEach((reading, why) -> {
                if (written.has(reading)) {
                    written.report(reading, "says nothing here: " + why, "leave it out");
                }
            });
        }
    }
}
