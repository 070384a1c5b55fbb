package org.plumbline.monitor.comparison;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.policy.RequiredShare;

/** Whether counts keep a promise, by counts and never by rounded rates. */
final class Judged {
    /** Without a required share the promise is to every case. */
    private static final int EVERY_CASE = 1_000;

    private static final List<Status> WORST_FIRST = List.of(
            Status.NOT_KEPT, Status.AT_RISK, Status.TOO_EARLY, Status.KEPT, Status.NOT_MEASURED, Status.NOT_PROMISED);

    private Judged() {}

    static Status of(Figures figures, @Nullable RequiredShare share) {
        int permille = share == null ? EVERY_CASE : share.permille();
        boolean whole = share != null && share.cohort() == RequiredShare.Cohort.WHOLE;
        long n = figures.n();
        long all = n + figures.open();
        if (all == 0) {
            return figures.noEvidence() > 0 ? Status.NOT_MEASURED : Status.TOO_EARLY;
        }
        if ((figures.met() + figures.open()) * 1_000 < permille * all) {
            return Status.NOT_KEPT;
        }
        if (figures.met() * 1_000 >= permille * all) {
            return Status.KEPT;
        }
        if (n == 0) {
            return Status.TOO_EARLY;
        }
        boolean decidedKeep = figures.met() * 1_000 >= permille * n;
        return decidedKeep && !whole ? Status.KEPT : decidedKeep ? Status.TOO_EARLY : Status.AT_RISK;
    }

    static Status worst(List<Status> statuses) {
        return statuses.stream()
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Status.NOT_PROMISED);
    }
}
