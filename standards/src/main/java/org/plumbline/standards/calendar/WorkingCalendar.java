package org.plumbline.standards.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days and hours count. A working day is one with opening hours: those of its day of the week, unless the date
 * is closed (a bank holiday) or has hours of its own.
 *
 * <p>For example, in england-and-wales Friday 3 April 2015 was Good Friday: the first working day after Thursday the
 * 2nd is Tuesday the 7th, and the reasons between are Good Friday, Saturday, Sunday, Easter Monday.
 *
 * <p>Every sum stays within the known days. The methods on {@link LocalDate} and {@link Instant} throw
 * {@link BeyondKnownDays} otherwise; those on epoch days and epoch milliseconds answer {@link #UNKNOWN} or
 * {@link #UNKNOWN_INSTANT}. Epoch days count from 1970-01-01. Those on epoch days allocate nothing. Immutable.
 */
public final class WorkingCalendar {

    /** The answer of the methods on epoch days when a day beyond the known ones would be needed. */
    public static final int UNKNOWN = WorkingDays.UNKNOWN;

    /** The answer of the methods on epoch milliseconds when a day beyond the known ones would be needed. */
    public static final long UNKNOWN_INSTANT = OpeningTimes.UNKNOWN;

    private final String id;
    private final String title;
    private final String basedOn;
    private final KnownDays known;
    private final WeeklyHours week;
    private final Map<LocalDate, String> closed;
    private final Map<LocalDate, OpeningHours> open;
    private final WorkingDays days;
    private final Map<ZoneId, OpeningTimes> times = new ConcurrentHashMap<>();

    WorkingCalendar(CalendarBuilder builder) {
        id = builder.id;
        title = builder.title;
        basedOn = builder.basedOn;
        known = builder.known;
        week = builder.week;
        closed = Map.copyOf(builder.closed);
        open = Map.copyOf(builder.open);
        BitSet working = new BitSet(known.count());
        for (int i = 0; i < known.count(); i++) {
            working.set(i, !hoursOf(known.first().plusDays(i)).isClosed());
        }
        days = new WorkingDays((int) known.first().toEpochDay(), known.count(), working);
    }

    /** Begins a calendar of Mondays to Fridays from 09:00 to 17:00. */
    public static CalendarBuilder builder(String id) {
        return new CalendarBuilder(id);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The id of the calendar whose closures and hours this one took over. */
    public Optional<String> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    public KnownDays known() {
        return known;
    }

    public WeeklyHours week() {
        return week;
    }

    /** The dates closed by name, those of the calendar below included. */
    public Map<LocalDate, String> closures() {
        return closed;
    }

    /** The dates with hours of their own. */
    public Map<LocalDate, OpeningHours> openings() {
        return open;
    }

    // Days

    public boolean isWorkingDay(LocalDate day) {
        return days.isWorkingDay(epochDay(day));
    }

    /** Why a day is skipped: its closure's name ({@code Good Friday}) or its day of the week; empty on a working day. */
    public Optional<String> closure(LocalDate day) {
        if (isWorkingDay(day)) {
            return Optional.empty();
        }
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        return Optional.of(closed.getOrDefault(day, weekday));
    }

    /** The opening hours of this date. */
    public OpeningHours hours(LocalDate day) {
        epochDay(day);
        return hoursOf(day);
    }

    /**
     * The n-th working day after the day: from a Saturday, 1 is Monday. 0 is the day itself, working or not; -1 is the
     * last working day before it. For Tuesday as the first after a Saturday, roll the day forward first.
     */
    public LocalDate addWorkingDays(LocalDate day, int n) {
        return date(days.add(epochDay(day), n), day, n + " working days from " + day);
    }

    /** The first working day on or after the day. */
    public LocalDate rollForward(LocalDate day) {
        return date(days.rollForward(epochDay(day)), day, "the first working day from " + day);
    }

    /** The last working day on or before the day. */
    public LocalDate rollBack(LocalDate day) {
        return date(days.rollBack(epochDay(day)), day, "the last working day until " + day);
    }

    /** How many working days lie after the start, up to and with the end; negative if the end is before the start. */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return days.between(epochDay(startExclusive), epochDay(endInclusive));
    }

    // The same on epoch days

    public boolean isKnown(int epochDay) {
        return days.knows(epochDay);
    }

    /**
     * As {@link #isWorkingDay(LocalDate)}.
     *
     * @throws BeyondKnownDays because false would pass an unknown day as a holiday
     */
    public boolean isWorkingDay(int epochDay) {
        return days.knows(epochDay) ? days.isWorkingDay(epochDay) : isWorkingDay(LocalDate.ofEpochDay(epochDay));
    }

    /** As {@link #addWorkingDays(LocalDate, int)}, or {@link #UNKNOWN}. */
    public int addWorkingDays(int epochDay, int n) {
        return days.add(epochDay, n);
    }

    /** As {@link #rollForward(LocalDate)}, or {@link #UNKNOWN}. */
    public int rollForward(int epochDay) {
        return days.rollForward(epochDay);
    }

    /** As {@link #rollBack(LocalDate)}, or {@link #UNKNOWN}. */
    public int rollBack(int epochDay) {
        return days.rollBack(epochDay);
    }

    /** As {@link #workingDaysBetween(LocalDate, LocalDate)}, or {@link #UNKNOWN}. */
    public int workingDaysBetween(int startExclusive, int endInclusive) {
        return days.between(startExclusive, endInclusive);
    }

    // Opening hours in a zone

    /** The instant itself if it lies inside opening hours, else the next opening. */
    public Instant rollToOpening(Instant instant, ZoneId zone) {
        return instant(rollToOpening(instant.toEpochMilli(), zone), instant, zone, "the next opening from " + instant);
    }

    /** As {@link #rollToOpening(Instant, ZoneId)}, or {@link #UNKNOWN_INSTANT}. */
    public long rollToOpening(long epochMilli, ZoneId zone) {
        return in(zone).roll(epochMilli);
    }

    /**
     * The instant by which so many milliseconds of opening hours have passed. Eight hours from an opening at 09:00
     * until 17:00 end at 17:00, not at the next opening. Nothing added is {@link #rollToOpening(long, ZoneId)}.
     * {@link #UNKNOWN_INSTANT} beyond the known days.
     *
     * @param millis not negative
     */
    public long addBusinessMillis(long epochMilli, long millis, ZoneId zone) {
        return in(zone).add(epochMilli, millis);
    }

    /** Milliseconds of opening hours from one instant to a later one, or {@link #UNKNOWN_INSTANT}. */
    public long businessMillisBetween(long fromMilli, long untilMilli, ZoneId zone) {
        return in(zone).between(fromMilli, untilMilli);
    }

    /**
     * The latest instant from which so many milliseconds of opening hours lead to this one, or
     * {@link #UNKNOWN_INSTANT}. Eight hours before a closing at 17:00 is the opening at 09:00.
     *
     * @param millis not negative
     */
    public long subtractBusinessMillis(long epochMilli, long millis, ZoneId zone) {
        return in(zone).subtract(epochMilli, millis);
    }

    /** As {@link #addBusinessMillis(long, long, ZoneId)}. */
    public Instant addBusinessMillis(Instant instant, long millis, ZoneId zone) {
        long sum = addBusinessMillis(instant.toEpochMilli(), millis, zone);
        return instant(sum, instant, zone, millis + " ms of opening hours from " + instant);
    }

    /**
     * The start, moved to the next opening if it lies outside opening hours; then n working days later at the same
     * clock time, whatever the opening hours of that day. A clock time that the clock skips that day is the moment
     * of the change.
     */
    public Instant sameClockTime(Instant start, int n, ZoneId zone) {
        long due = sameClockTime(start.toEpochMilli(), n, zone);
        return instant(due, start, zone, n + " working days at the same clock time from " + start);
    }

    /** As {@link #sameClockTime(Instant, int, ZoneId)}, or {@link #UNKNOWN_INSTANT}. */
    public long sameClockTime(long epochMilli, int n, ZoneId zone) {
        return in(zone).sameClockTime(days, epochMilli, n);
    }

    @Override
    public String toString() {
        return id;
    }

    int[] workingDays() {
        return days.days();
    }

    private OpeningTimes in(ZoneId zone) {
        OpeningTimes found = times.get(zone);
        return found != null ? found : times.computeIfAbsent(zone, z -> new OpeningTimes(this, z));
    }

    private OpeningHours hoursOf(LocalDate day) {
        OpeningHours own = open.get(day);
        if (own != null) {
            return own;
        }
        return closed.containsKey(day) ? OpeningHours.CLOSED : week.on(day.getDayOfWeek());
    }

    private int epochDay(LocalDate day) {
        if (!known.contains(day)) {
            throw new BeyondKnownDays(id, day, known, "about " + day);
        }
        return (int) day.toEpochDay();
    }

    private LocalDate date(int epochDay, LocalDate from, String asked) {
        if (epochDay == UNKNOWN) {
            throw new BeyondKnownDays(id, from, known, asked);
        }
        return LocalDate.ofEpochDay(epochDay);
    }

    private Instant instant(long epochMilli, Instant from, ZoneId zone, String asked) {
        if (epochMilli == UNKNOWN_INSTANT) {
            throw new BeyondKnownDays(id, LocalDate.ofInstant(from, zone), known, asked);
        }
        return Instant.ofEpochMilli(epochMilli);
    }
}
