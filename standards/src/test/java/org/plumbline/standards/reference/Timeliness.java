package org.plumbline.standards.reference;

import java.time.Instant;
import org.plumbline.standards.policy.Readings;

/** Whether an event came by a due time. */
enum Timeliness {
    IN_TIME,
    LATE,
    /** That depends on a time of day that nobody wrote down. */
    UNCERTAIN;

    /** Rule 1: a date alone is judged by days where the reading allows it. */
    static Timeliness of(Fact fact, Instant due, Readings readings) {
        if (!fact.last().isAfter(due)) {
            return IN_TIME;
        }
        if (fact.first().isAfter(due)) {
            return LATE;
        }
        return readings.precision() == Readings.Precision.DAY ? IN_TIME : UNCERTAIN;
    }
}
