package org.plumbline.standards.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What was known from an instant on: versions of standards, each with calendars as they were known then.
 *
 * @param from when it became known, inclusive; of the earliest it does not matter
 * @param inForce one version for each day
 * @param accepted opportunities decided before then that somebody accepted to have judged by this all the same
 */
public record Knowledge(Instant from, List<InForce> inForce, Set<OpportunityKey> accepted) {
    public Knowledge {
        inForce = List.copyOf(inForce);
        accepted = Set.copyOf(accepted);
    }
}
