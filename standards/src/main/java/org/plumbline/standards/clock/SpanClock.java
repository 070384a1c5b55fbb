package org.plumbline.standards.clock;

import static org.plumbline.standards.clock.Due.BEYOND_CALENDAR;
import static org.plumbline.standards.clock.Due.DAY_ONLY;
import static org.plumbline.standards.clock.Due.NEEDS_TIME;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * Counts one span of time from a start, in its own unit, as the readings say.
 *
 * <p>For example, 3 working days from Thursday 2 April 2015 in England and Wales, where the 3rd is Good Friday and
 * the 6th Easter Monday: the last good millisecond is that of Thursday the 9th. Immutable; counting allocates nothing
 * unless a listener is given.
 */
public final class SpanClock {

    private static final long HOUR = 3_600_000L;
    private static final int ASKS = -1;

    private final Span span;
    private final Readings readings;
    private final WorkingCalendar calendar;
    private final CivilTime civil;
    private final ZoneId zone;
    private final Course course;
    private final boolean toClockTime;

    /** Days from the start to the last good day of one span, where no calendar is asked; else {@link #ASKS}. */
    private final int plainDays;

    /** The next working day, on which a span of none ends where its day is paused; null for other spans. */
    private final @Nullable SpanClock nextDay;

    public SpanClock(Span span, Readings readings, WorkingCalendar calendar, ZoneId zone) {
        this.span = span;
        this.readings = readings;
        this.calendar = calendar;
        this.zone = zone;
        civil = CivilTime.of(zone);
        course = Course.of(span.unit(), readings);
        toClockTime = course.runsToClockTime();
        boolean none = span.amount() == 0 && course.skipsDays() && !course.countsHours();
        nextDay = none ? new SpanClock(new Span(1, span.unit()), readings, calendar, zone) : null;
        boolean plain = course == Course.DAYS && readings.dayZero() == Readings.DayZero.TRIGGER_DATE;
        plainDays = plain ? counted(span.amount() * course.daysEach(span.unit(), readings)) : ASKS;
    }

    public Span span() {
        return span;
    }

    /** Whether the due time depends on the start's time of day. */
    public boolean runsToClockTime() {
        return toClockTime;
    }

    /** As {@link #due(int, long, int, Pauses, StepListener)} where nothing stops the clock. */
    public long due(int day, long instant, int times, @Nullable StepListener steps) {
        return due(day, instant, times, Pauses.NONE, steps);
    }

    /**
     * The last good millisecond, or an answer of {@link Due}: {@link Due#NOT_YET} while a pause stops the clock. What
     * a pause covers does not count, so a limit of n days ends with the n-th day that is not paused; a limit in months
     * moves by the paused days.
     *
     * @param day epoch day of the start
     * @param instant epoch millisecond of the start, or {@link Due#DAY_ONLY}
     * @param times how many of these spans to count, one after the other
     */
    public long due(int day, long instant, int times, Pauses pauses, @Nullable StepListener steps) {
        if (plainDays != ASKS && times == 1 && steps == null && pauses.count() == 0) {
            return civil.endOf(day + plainDays);
        }
        boolean byDays = toClockTime && instant == DAY_ONLY;
        if (byDays && readings.precision() != Readings.Precision.DAY) {
            return NEEDS_TIME;
        }
        long due = due(day, instant, times, 0);
        if (pauses.count() > 0 && Due.isTime(due)) {
            due = paused(day, instant, times, pauses, due);
        }
        if (steps != null && Due.isTime(due)) {
            new SpanStory(course, readings, calendar, civil, pauses).tell(day, due, steps);
        }
        return due;
    }

    private long paused(int day, long instant, int times, Pauses pauses, long unpaused) {
        StandStill still = new StandStill(course, readings, calendar, civil, pauses);
        long first = firstCounted(day, instant);
        if (nextDay != null && pauses.days((int) first, (int) first, civil) > 0) {
            return nextDay.due(day, instant, 1, pauses, null);
        }
        long due = unpaused;
        long lost = 0;
        for (int i = 0; i < pauses.count() && Due.isTime(due) && still.stops(i, due); i++) {
            long more = still.lost(i, first);
            if (more < 0 || more == Due.NOT_YET) {
                return more;
            }
            lost += more;
            due = due(day, instant, times, lost);
        }
        return due;
    }

    /** The first millisecond that counts, or the first day. */
    private long firstCounted(int day, long instant) {
        if (course.countsHours()) {
            return instant == DAY_ONLY ? civil.endOf(day) : instant;
        }
        boolean opened = course == Course.WORKING_DAYS_SAME_TIME && instant != DAY_ONLY;
        int zero = opened ? civil.dayOf(calendar.rollToOpening(instant, zone)) : zero(day);
        return readings.firstDay() == Readings.FirstDay.ONE || span.amount() == 0 ? zero : zero + 1L;
    }

    /** @param lost what pauses took, in what the course counts */
    private long due(int day, long instant, int times, long lost) {
        return course.runsToClockTime() && instant == DAY_ONLY
                ? byDays(day, times, lost)
                : exact(day, instant, times, lost);
    }

    private long exact(int day, long instant, int times, long lost) {
        int amount = span.amount() * times;
        return switch (course) {
            case HOURS -> instant + amount * HOUR + lost;
            case BUSINESS_HOURS -> known(calendar.addBusinessMillis(instant, amount * HOUR + lost, zone));
            // The calendar moves a start outside opening hours into them, whatever day 0 is.
            case WORKING_DAYS_SAME_TIME -> known(calendar.sameClockTime(instant, counted(amount) + (int) lost, zone));
            default -> endOrClockTime(lastDay(day, amount, (int) lost), instant);
        };
    }

    /** A start of which nobody wrote down the time: from its last millisecond, to the end of the day. */
    private long byDays(int day, int times, long lost) {
        int amount = span.amount() * times;
        long late = civil.endOf(day);
        return switch (course) {
            case HOURS -> civil.endOf(civil.dayOf(late + amount * HOUR + lost));
            case BUSINESS_HOURS -> {
                long due = known(calendar.addBusinessMillis(late, amount * HOUR + lost, zone));
                yield due == BEYOND_CALENDAR ? due : civil.endOf(civil.dayOf(due));
            }
            default -> {
                int last = lastDay(day, amount, (int) lost);
                yield last == WorkingCalendar.UNKNOWN ? BEYOND_CALENDAR : civil.endOf(last);
            }
        };
    }

    private long endOrClockTime(int last, long instant) {
        if (last == WorkingCalendar.UNKNOWN) {
            return BEYOND_CALENDAR;
        }
        return toClockTime ? civil.at(last, civil.clockOf(instant)) : civil.endOf(last);
    }

    /** The day on which the span ends, or {@link WorkingCalendar#UNKNOWN}. */
    private int lastDay(int day, int amount, int lost) {
        int zero = zero(day);
        if (zero == WorkingCalendar.UNKNOWN) {
            return zero;
        }
        return switch (course) {
            case DAYS, DAYS_TO_CLOCK_TIME -> zero + counted(amount * course.daysEach(span.unit(), readings)) + lost;
            case MONTHS, MONTHS_TO_CLOCK_TIME -> Months.plus(zero, amount) - (amount - counted(amount)) + lost;
            default -> lastWorkingDay(zero, amount, lost);
        };
    }

    private int zero(int day) {
        return readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY ? calendar.rollForward(day) : day;
    }

    private int lastWorkingDay(int zero, int amount, int lost) {
        if (readings.firstDay() == Readings.FirstDay.ZERO || amount == 0) {
            return calendar.isKnown(zero) ? calendar.addWorkingDays(zero, amount + lost) : WorkingCalendar.UNKNOWN;
        }
        int one = calendar.rollForward(zero);
        return one == WorkingCalendar.UNKNOWN ? one : calendar.addWorkingDays(one, amount - 1 + lost);
    }

    /** Where the day of the start counts as day 1, one day fewer follows it. */
    private int counted(int amount) {
        return readings.firstDay() == Readings.FirstDay.ONE && amount > 0 ? amount - 1 : amount;
    }

    private static long known(long instant) {
        return instant == WorkingCalendar.UNKNOWN_INSTANT ? BEYOND_CALENDAR : instant;
    }
}
