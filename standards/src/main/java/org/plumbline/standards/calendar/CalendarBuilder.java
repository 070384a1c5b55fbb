package org.plumbline.standards.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a calendar together. Later calls win over earlier ones on the same date, so that a tenant's own closures and
 * openings, given after {@link #basedOn}, override those of the calendar below.
 */
public final class CalendarBuilder {

    private static final OpeningHours NINE_TO_FIVE =
            new OpeningHours(List.of(new Opening(LocalTime.of(9, 0), LocalTime.of(17, 0))));

    final String id;
    String title;
    String basedOn;
    KnownDays known;
    WeeklyHours week = WeeklyHours.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), NINE_TO_FIVE);
    final Map<LocalDate, String> closed = new HashMap<>();
    final Map<LocalDate, OpeningHours> open = new HashMap<>();
    private final Set<LocalDate> own = new TreeSet<>();

    CalendarBuilder(String id) {
        this.id = checkedId(id);
        this.title = id;
    }

    static String checkedId(String id) {
        if (id.equals("nation")) {
            throw new IllegalArgumentException("'nation' is what a standard writes that leaves its calendar open");
        }
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a calendar's id has small letters, digits and hyphens: " + id);
        }
        return id;
    }

    public CalendarBuilder title(String text) {
        title = text;
        return this;
    }

    /** Takes over the known days, hours, closures and openings of another calendar. */
    public CalendarBuilder basedOn(WorkingCalendar below) {
        basedOn = below.id();
        known = below.known();
        week = below.week();
        closed.putAll(below.closures());
        open.putAll(below.openings());
        return this;
    }

    /** Both ends included. Based on another calendar, this may only narrow what that one knows. */
    public CalendarBuilder known(LocalDate first, LocalDate last) {
        KnownDays days = new KnownDays(first, last);
        if (basedOn != null && !known.contains(days)) {
            throw new IllegalArgumentException(basedOn + " knows only " + known);
        }
        known = days;
        return this;
    }

    /** Replaces the whole week. */
    public CalendarBuilder week(WeeklyHours hours) {
        week = hours;
        return this;
    }

    public CalendarBuilder closed(LocalDate day, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the closure on " + day + " has no name");
        }
        own.add(day);
        open.remove(day);
        closed.put(day, name);
        return this;
    }

    public CalendarBuilder open(LocalDate day, OpeningHours hours) {
        if (hours.isClosed()) {
            throw new IllegalArgumentException("the opening on " + day + " has no hours");
        }
        own.add(day);
        closed.remove(day);
        open.put(day, hours);
        return this;
    }

    /**
     * The calendar.
     *
     * @throws IllegalArgumentException without known days, or if a closure or opening of its own lies beyond them
     */
    public WorkingCalendar build() {
        if (known == null) {
            throw new IllegalArgumentException("calendar " + id + " names no first and last known day");
        }
        for (LocalDate day : own) {
            if (!known.contains(day)) {
                throw new IllegalArgumentException(day + " lies beyond the known days " + known);
            }
        }
        return new WorkingCalendar(this);
    }
}
