package org.plumbline.standards.reference;

import java.time.Instant;
import org.plumbline.standards.verdict.Reason;

/** By when: the last good millisecond, or why nobody can tell. */
sealed interface Due {

    /** In place of the last good millisecond, where nothing falls due as far as is known. */
    Instant NOT_YET = Instant.parse("9999-01-01T00:00:00Z");

    record At(Instant last) implements Due {}

    record Unknown(Reason why) implements Due {}

    /** The trigger carries no due date, so no clock starts. */
    record NoClock() implements Due {}
}
