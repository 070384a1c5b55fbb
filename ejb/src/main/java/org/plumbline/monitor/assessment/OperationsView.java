package org.plumbline.monitor.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the timer is doing for one tenant.
 *
 * @param cases all of them
 * @param waiting cases whose next change has come and that are not assessed yet
 * @param waitingSince the oldest next change among them that is a time, or null
 * @param lastAssessed when a case was last assessed, or null
 * @param setAside contracts as wholes and cases that could not be assessed, at most 100 of each
 * @param proof of the figures, as far as it is
 * @param discrepancies that it found and put right, the latest first, at most 20
 */
public record OperationsView(
        long cases,
        long waiting,
        @Nullable Instant waitingSince,
        @Nullable Instant lastAssessed,
        List<SetAside> setAside,
        Proof proof,
        List<Discrepancy> discrepancies) {
    public OperationsView {
        setAside = List.copyOf(setAside);
        discrepancies = List.copyOf(discrepancies);
    }
}
