package org.plumbline.standards.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The opening hours of an ordinary week.
 *
 * @param byDay a day that is not named is closed
 */
public record WeeklyHours(Map<DayOfWeek, OpeningHours> byDay) {

    public WeeklyHours {
        EnumMap<DayOfWeek, OpeningHours> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(byDay);
        byDay = Collections.unmodifiableMap(copy);
    }

    /** The same hours on each of these days. */
    public static WeeklyHours of(Set<DayOfWeek> days, OpeningHours hours) {
        EnumMap<DayOfWeek, OpeningHours> byDay = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> byDay.put(day, hours));
        return new WeeklyHours(byDay);
    }

    public OpeningHours on(DayOfWeek day) {
        return byDay.getOrDefault(day, OpeningHours.CLOSED);
    }

    /**
     * Parses {@code monday} or {@code monday-friday}; a range may pass the end of the week ({@code sunday-thursday}).
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Set<DayOfWeek> parseDays(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("not a day or a range of days: " + text);
        }
        DayOfWeek last = parseDay(ends[ends.length - 1]);
        EnumSet<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = parseDay(ends[0]); day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek parseDay(String text) {
        return DayOfWeek.valueOf(text.strip().toUpperCase(Locale.ROOT));
    }
}
