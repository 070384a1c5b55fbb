package org.plumbline.standards.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * An interval of opening on one day, in the local time of wherever the calendar is used: open from {@code from}
 * inclusive until {@code until} exclusive.
 *
 * @param until {@link LocalTime#MIDNIGHT} stands for the end of the day
 */
public record Opening(LocalTime from, LocalTime until) {

    public Opening {
        if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
            throw new IllegalArgumentException("opening hours that end at " + until + ", not after " + from);
        }
    }

    /**
     * Parses {@code 09:00-17:00}; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Opening parse(String text) {
        String[] ends = text.strip().split("\\s*-\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not opening hours: " + text);
        }
        try {
            LocalTime until = ends[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
            if (ends[1].equals("00:00")) {
                throw new IllegalArgumentException("the end of the day is written 24:00: " + text);
            }
            return new Opening(LocalTime.parse(ends[0]), until);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not opening hours: " + text, e);
        }
    }

    boolean endsWithTheDay() {
        return until.equals(LocalTime.MIDNIGHT);
    }

    @Override
    public String toString() {
        return from + "-" + (endsWithTheDay() ? "24:00" : until);
    }
}
