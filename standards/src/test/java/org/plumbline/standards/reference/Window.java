package org.plumbline.standards.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Unit;

/**
 * A window before or after an anchor; both ends are good.
 *
 * @param opens its first good millisecond, or the first of all where any time will do
 */
record Window(Instant opens, Instant last) {

    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    /** Empty where nobody can tell. */
    static Optional<Window> of(Between between, Fact anchor, Days days, Readings readings) {
        try {
            return between.before() ? before(between, anchor, days, readings) : after(between, anchor, days, readings);
        } catch (Days.Beyond beyond) {
            return Optional.empty();
        }
    }

    Timeliness place(Fact fact, Readings readings) {
        if (fact.last().isBefore(opens)) {
            return Timeliness.LATE;
        }
        if (!fact.first().isBefore(opens) || readings.precision() == Readings.Precision.DAY) {
            return Timeliness.of(fact, last, readings);
        }
        return fact.first().isAfter(last) ? Timeliness.LATE : Timeliness.UNCERTAIN;
    }

    private static Optional<Window> after(Between between, Fact anchor, Days days, Readings readings) {
        Limits limits = new Limits(days, readings, Pauses.NONE);
        Due near = limits.due(anchor, between.near());
        Due far = limits.due(anchor, between.far());
        if (!(near instanceof Due.At opens) || !(far instanceof Due.At last)) {
            return Optional.empty();
        }
        boolean byDay =
                !isHours(between.near()) && readings.precision() != Readings.Precision.HOUR || anchor.dateOnly();
        Instant first = byDay ? startOfDay(opens.last(), days.zone()) : opens.last();
        return Optional.of(new Window(first, last.last()));
    }

    private static Optional<Window> before(Between between, Fact anchor, Days days, Readings readings) {
        Optional<Instant> last = back(between.near(), anchor, days, readings, false);
        Optional<Instant> opens =
                between.far() == null ? Optional.of(EVER) : back(between.far(), anchor, days, readings, true);
        if (last.isEmpty() || opens.isEmpty()) {
            return Optional.empty();
        }
        Instant most = last.get().isAfter(anchor.last()) ? anchor.last() : last.get();
        return Optional.of(new Window(opens.get(), most));
    }

    /** @param opening the start of a day that is reached, else its end */
    private static Optional<Instant> back(Span span, Fact anchor, Days days, Readings readings, boolean opening) {
        ZoneId zone = days.zone();
        if (isHours(span)) {
            Instant at = anchor.last().minus(Duration.ofHours(span.amount()));
            if (!anchor.dateOnly()) {
                return Optional.of(at);
            }
            return readings.precision() == Readings.Precision.DAY
                    ? Optional.of(edge(LocalDate.ofInstant(at, zone), zone, opening))
                    : Optional.empty();
        }
        LocalDate day = dayBefore(span, anchor.day(), days, readings);
        if (readings.precision() != Readings.Precision.HOUR) {
            return Optional.of(edge(day, zone, opening));
        }
        return anchor.dateOnly()
                ? Optional.empty()
                : Optional.of(day.atTime(LocalTime.ofInstant(anchor.first(), zone))
                        .atZone(zone)
                        .toInstant());
    }

    private static LocalDate dayBefore(Span span, LocalDate day, Days days, Readings readings) {
        int n = span.amount();
        boolean working = span.unit() == Unit.WORKING_DAYS
                || span.unit() == Unit.DAYS && readings.days() == Readings.Days.WORKING;
        if (working) {
            days.isWorking(day);
            LocalDate at = day;
            for (int i = 0; i < n; i++) {
                at = at.minusDays(1);
                while (!days.isWorking(at)) {
                    at = at.minusDays(1);
                }
            }
            return at;
        }
        return switch (span.unit()) {
            case WEEKS -> day.minusWeeks(n);
            case MONTHS ->
                switch (readings.month()) {
                    case SAME_DAY -> day.minusMonths(n);
                    case DAYS_28 -> day.minusDays(28L * n);
                    case DAYS_30 -> day.minusDays(30L * n);
                };
            default -> day.minusDays(n);
        };
    }

    private static Instant edge(LocalDate day, ZoneId zone, boolean opening) {
        return opening ? day.atStartOfDay(zone).toInstant() : Fact.lastOf(day, zone);
    }

    private static Instant startOfDay(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone).atStartOfDay(zone).toInstant();
    }

    private static boolean isHours(Span span) {
        return span.unit() == Unit.HOURS || span.unit() == Unit.BUSINESS_HOURS;
    }
}
