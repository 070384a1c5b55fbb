package org.plumbline.monitor.casefile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Whole civil days as the viewer's zone has them.
 *
 * @param until exclusive
 */
record Days(Instant from, Instant until) {
    /** Of a head of the work list, or nothing where it goes by no days. */
    static Optional<Days> of(WorkFilter.Due due, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return switch (due) {
            case TODAY -> Optional.of(of(today, today.plusDays(1), zone));
            case TOMORROW -> Optional.of(of(today.plusDays(1), today.plusDays(2), zone));
            case WEEK ->
                Optional.of(of(
                        today,
                        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                                .plusDays(1),
                        zone));
            case WARNED, OPEN, MISSED, MISSED_NOT_DONE, MISSED_NOT_ANSWERED -> Optional.empty();
        };
    }

    private static Days of(LocalDate first, LocalDate after, ZoneId zone) {
        return new Days(
                first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant());
    }
}
