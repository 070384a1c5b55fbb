package org.plumbline.standards.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.verdict.Reason;

/** Design, "Time", rules 1 and 2: when a limit that starts with an event falls due. */
record Limits(Days days, Readings readings, Pauses pauses) {

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
        } catch (Pauses.GoesOn goesOn) {
            // Q: and if the calendar would not reach so far anyway? Then nobody can tell, pause or not.
            Due unpaused = new Limits(days, readings, Pauses.NONE).due(start, limit);
            return unpaused instanceof Due.Unknown ? unpaused : new Due.At(Due.NOT_YET);
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
                        : civil(start, dayZero(start.day()), n);
            case WORKING_DAYS -> workingDays(start, n);
            case WORKING_DAYS_SAME_TIME -> sameTime(start, n);
            case WEEKS -> civil(start, dayZero(start.day()), 7 * n);
            case MONTHS -> months(start, dayZero(start.day()), n);
        };
    }

    private Due hours(Fact start, int n) {
        if (start.dateOnly() && !byDays()) {
            return new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        // Q: how many days are so many hours from a date? Counted from the date's end, to the end of the day reached.
        long millis = Duration.ofHours(n).toMillis();
        Instant due = told(start, () -> pauses.after(start.last(), millis));
        if (due == null) {
            return new Due.Unknown(Reason.TIME_OF_PAUSE_UNKNOWN);
        }
        return start.dateOnly() ? endOfDay(due) : new Due.At(due);
    }

    private Due businessHours(Fact start, int n) {
        if (start.dateOnly() && !byDays()) {
            return new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        long millis = Duration.ofHours(n).toMillis();
        Instant due = told(start, () -> days.afterOpenMillis(start.last(), millis, pauses));
        if (due == null) {
            return new Due.Unknown(Reason.TIME_OF_PAUSE_UNKNOWN);
        }
        return start.dateOnly() ? endOfDay(due) : new Due.At(due);
    }

    /** Null where that depends on a time of a pause that nobody wrote down, whether or not another goes on. */
    private @Nullable Instant told(Fact start, Supplier<Instant> due) {
        try {
            Instant at = due.get();
            return !byDays() && pauses.isVague(start.last(), at) ? null : at;
        } catch (Pauses.GoesOn goesOn) {
            if (!byDays() && pauses.isVague(start.last(), Due.NOT_YET)) {
                return null;
            }
            throw goesOn;
        }
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
        LocalDate day = workingDaysFrom(LocalDate.ofInstant(open, zone()), n);
        return new Due.At(day.atTime(clock).atZone(zone()).toInstant());
    }

    private Due workingDays(Fact start, int n) {
        return new Due.At(Fact.lastOf(workingDaysFrom(dayZero(start.day()), n), zone()));
    }

    /** @param zero as if it were day 0. Q: a Saturday that counts as day 1? No working day, so Monday is day 1. */
    private LocalDate workingDaysFrom(LocalDate zero, int n) {
        // Even where nothing is counted, the calendar must know the day that it is asked about.
        days.isWorking(zero);
        return n > 0 && firstDay() == 1
                ? daysAfter(zero.minusDays(1), n, days::isWorking)
                : daysAfter(zero, n, days::isWorking);
    }

    /** "Paused days are not counted": the n-th day after it that is counted. */
    private LocalDate daysAfter(LocalDate day, int n, Predicate<LocalDate> counted) {
        LocalDate at = day;
        // Q: on the same day, and that is paused? On the first day that is not, and that counts.
        if (n == 0 && pauses.stands(at)) {
            return daysAfter(at, 1, counted);
        }
        for (int i = 0; i < n; i++) {
            at = at.plusDays(1);
            while (pauses.stands(at) || !counted.test(at)) {
                at = at.plusDays(1);
            }
        }
        return at;
    }

    /** @param n days, as if the start were day 0 */
    private Due civil(Fact start, LocalDate zero, int n) {
        if (readings.precision() != Readings.Precision.HOUR) {
            return new Due.At(Fact.lastOf(daysAfter(zero.minusDays(firstDay()), n, day -> true), zone()));
        }
        if (start.dateOnly()) {
            return new Due.Unknown(Reason.TIME_OF_START_UNKNOWN);
        }
        LocalTime clock = LocalTime.ofInstant(start.first(), zone());
        return new Due.At(
                daysAfter(zero, n, day -> true).atTime(clock).atZone(zone()).toInstant());
    }

    /** "The due date moves by the paused days": as many days later as are paused until then. */
    private Due months(Fact start, LocalDate zero, int n) {
        LocalDate end =
                switch (readings.month()) {
                    case SAME_DAY -> zero.plusMonths(n);
                    case DAYS_28 -> zero.plusDays(28L * n);
                    case DAYS_30 -> zero.plusDays(30L * n);
                };
        return civil(start, zero, (int) ChronoUnit.DAYS.between(zero, end));
    }

    private LocalDate dayZero(LocalDate day) {
        return readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY ? days.thisOrNextWorking(day) : day;
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
