package org.plumbline.standards.verdict;

import java.time.Instant;
import java.util.List;

/**
 * What was known from an instant on: versions of standards, each with calendars as they were known then.
 *
 * @param from when it became known, inclusive; of the earliest it does not matter
 * @param inForce one version for each day
 */
public record Knowledge(Instant from, List<InForce> inForce) {
    public Knowledge {
        inForce = List.copyOf(inForce);
    }
}
