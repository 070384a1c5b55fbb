package org.plumbline.standards.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.verdict.Reason;

/** Design, "Time", rules 1 and 2: when a limit that starts with an event falls due. */
record Limits(Days days, Readings readings) {

    Due due(Fact start, Limit limit) {
        if (limit instanceof Limit.Carried carried) {
            return carried(start, carried.attribute());
        }
        if (limit instanceof Limit.Earliest earliest) {
            return earliest(
                    earliest.limits().stream().map(each -> due(start, each)).toList());
        }
        try {
            return span(start, (Span) limit);
        } catch (Days.Beyond beyond) {
            return new Due.Unknown(Reason.BEYOND_CALENDAR);
        }
    }

    /** Q: one of several can't be told? Then the earliest can't. One that the trigger does not carry is none of them. */
    private static Due earliest(List<Due> all) {
        Due earliest = new Due.NoClock();
        for (Due each : all) {
            if (earliest instanceof Due.Unknown || each instanceof Due.NoClock) {
                continue;
            }
            boolean sooner = each instanceof Due.Unknown
                    || earliest instanceof Due.NoClock
                    || earliest instanceof Due.At a
                            && each instanceof Due.At b
                            && b.last().isBefore(a.last());
            earliest = sooner ? each : earliest;
        }
        return earliest;
    }

    private Due carried(Fact start, String attribute) {
        String text = start.attributes().get(attribute);
        if (text == null) {
            return new Due.NoClock();
        }
        Moment moment = Moment.parse(text, zone());
        Instant instant = moment.instant();
        return new Due.At(instant != null ? instant : Fact.lastOf(moment.day(), zone()));
    }

    private Due span(Fact start, Span span) {
        int n = span.amount();
        return switch (span.unit()) {
            case HOURS -> hours(start, n);
            case BUSINESS_HOURS -> businessHours(start, n);
            case DAYS ->
                readings.days() == Readings.Days.WORKING
                        ? workingDays(start, n)
                        : civil(start, dayZero(start.day()).plusDays(n));
            case WORKING_DAYS -> workingDays(start, n);
            case WORKING_DAYS_SAME_TIME -> sameTime(start, n);
            case WEEKS -> civil(start, dayZero(start.day()).plusDays(7L * n));
            case MONTHS -> civil(start, months(dayZero(start.day()), n));
        };
    }

    private Due hours(Fact start, int n) {
        if (start.dateOnly() && !byDays()) {
            return new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        // Q: how many days are so many hours from a date? Counted from the date's end, to the end of the day reached.
        Instant due = start.last().plus(Duration.ofHours(n));
        return start.dateOnly() ? endOfDay(due) : new Due.At(due);
    }

    private Due businessHours(Fact start, int n) {
        if (start.dateOnly() && !byDays()) {
            return new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        Instant due = days.afterOpenMillis(start.last(), Duration.ofHours(n).toMillis());
        return start.dateOnly() ? endOfDay(due) : new Due.At(due);
    }

    /**
     * Moved into opening hours first, then that clock time on the n-th working day. Q: and where that day's hours are
     * others? The same clock time all the same.
     */
    private Due sameTime(Fact start, int n) {
        if (start.dateOnly()) {
            return byDays() ? workingDays(start, n) : new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        Instant open = days.thisOrNextOpening(start.first());
        LocalTime clock = LocalTime.ofInstant(open, zone());
        LocalDate day = days.workingDaysAfter(LocalDate.ofInstant(open, zone()), n == 0 ? 0 : n - firstDay());
        return new Due.At(day.atTime(clock).atZone(zone()).toInstant());
    }

    private Due workingDays(Fact start, int n) {
        LocalDate zero = dayZero(start.day());
        // Q: a Saturday that counts as day 1? No working day, so Monday is day 1.
        LocalDate last = n > 0 && firstDay() == 1
                ? days.workingDaysAfter(days.thisOrNextWorking(zero), n - 1)
                : days.workingDaysAfter(zero, n);
        return new Due.At(Fact.lastOf(last, zone()));
    }

    /** @param last as if the start were day 0 */
    private Due civil(Fact start, LocalDate last) {
        if (readings.precision() != Readings.Precision.HOUR) {
            return new Due.At(Fact.lastOf(last.minusDays(firstDay()), zone()));
        }
        if (start.dateOnly()) {
            return new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        LocalTime clock = LocalTime.ofInstant(start.first(), zone());
        return new Due.At(last.atTime(clock).atZone(zone()).toInstant());
    }

    private LocalDate dayZero(LocalDate day) {
        return readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY ? days.thisOrNextWorking(day) : day;
    }

    private LocalDate months(LocalDate from, int n) {
        return switch (readings.month()) {
            case SAME_DAY -> from.plusMonths(n);
            case DAYS_28 -> from.plusDays(28L * n);
            case DAYS_30 -> from.plusDays(30L * n);
        };
    }

    private int firstDay() {
        return readings.firstDay() == Readings.FirstDay.ONE ? 1 : 0;
    }

    private boolean byDays() {
        return readings.precision() == Readings.Precision.DAY;
    }

    private Due endOfDay(Instant instant) {
        return new Due.At(Fact.lastOf(LocalDate.ofInstant(instant, zone()), zone()));
    }

    private ZoneId zone() {
        return days.zone();
    }
}
