package org.plumbline.monitor.comparison;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.attainment.Keeps;
import org.plumbline.standards.policy.RequiredShare;

/** What {@link Keeps} says of counts, as the status that a page shows. */
final class Judged {
    private static final List<Status> WORST_FIRST = List.of(
            Status.NOT_KEPT, Status.AT_RISK, Status.TOO_EARLY, Status.KEPT, Status.NOT_MEASURED, Status.NOT_PROMISED);

    private Judged() {}

    static Status of(Figures figures, @Nullable RequiredShare share) {
        return switch (Keeps.of(figures.counts(), share == null ? Keeps.EVERYONE : share)) {
            case KEPT -> Status.KEPT;
            case NOT_KEPT -> Status.NOT_KEPT;
            case AT_RISK -> Status.AT_RISK;
            case TOO_EARLY -> Status.TOO_EARLY;
            case NOT_MEASURED -> Status.NOT_MEASURED;
        };
    }

    static Status worst(List<Status> statuses) {
        return statuses.stream()
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Status.NOT_PROMISED);
    }
}
