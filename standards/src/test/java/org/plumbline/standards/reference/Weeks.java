package org.plumbline.standards.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Measure.Phase;

/** "The limit may change by week since the start": week 1 is the first seven days. */
final class Weeks {

    private Weeks() {}

    static long of(LocalDate start, LocalDate day) {
        return ChronoUnit.DAYS.between(start, day) / 7 + 1;
    }

    static Optional<Phase> phase(List<Phase> phases, LocalDate start, LocalDate day) {
        long week = of(start, day);
        return phases.stream()
                .filter(phase -> phase.firstWeek() <= week && week <= phase.lastWeek())
                .findFirst();
    }
}
