package org.plumbline.standards.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The opening hours of a calendar in one zone, as instants: the k-th opening is {@code [opens[k], closes[k])}. Between
 * them elapsed time does not count.
 *
 * <p>Where the clock goes forward over an opening or closing time, that time is the moment of the change. Where the
 * clock shows a time twice, an opening begins at the first and ends at the second.
 */
final class OpeningTimes {

    static final long UNKNOWN = Long.MIN_VALUE;

    private final ZoneRules rules;
    private final long knownFrom;
    private final long knownUntil;
    private final long[] opens;
    private final long[] closes;
    /** before[k]: open milliseconds in the first k openings. */
    private final long[] before;

    OpeningTimes(WorkingCalendar calendar, ZoneId zone) {
        rules = zone.getRules();
        knownFrom = start(calendar.known().first());
        knownUntil = start(calendar.known().last().plusDays(1));
        List<long[]> openings = new ArrayList<>();
        long lastClose = Long.MIN_VALUE;
        for (int epochDay : calendar.workingDays()) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            for (Opening opening : calendar.hours(day).openings()) {
                LocalDate lastDay = opening.endsWithTheDay() ? day.plusDays(1) : day;
                long from = Math.max(lastClose, millis(day.atTime(opening.from()), false));
                long until = millis(lastDay.atTime(opening.until()), !opening.endsWithTheDay());
                if (until > from) {
                    openings.add(new long[] {from, until});
                    lastClose = until;
                }
            }
        }
        opens = openings.stream().mapToLong(o -> o[0]).toArray();
        closes = openings.stream().mapToLong(o -> o[1]).toArray();
        before = new long[opens.length + 1];
        for (int k = 0; k < opens.length; k++) {
            before[k + 1] = before[k] + closes[k] - opens[k];
        }
    }

    long roll(long instant) {
        int k = opening(instant);
        return k < 0 ? UNKNOWN : Math.max(instant, opens[k]);
    }

    long add(long instant, long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("business time is added, not taken away: " + millis + " ms");
        }
        int k = opening(instant);
        if (k < 0 || millis == 0 || millis > before[opens.length]) {
            return k < 0 || millis == 0 ? roll(instant) : UNKNOWN;
        }
        long target = passed(k, instant) + millis;
        // The first opening in which the target is used up: a target at a closing time is that closing time.
        int found = Arrays.binarySearch(before, target);
        int at = (found >= 0 ? found : -found - 1) - 1;
        return at < opens.length ? opens[at] + target - before[at] : UNKNOWN;
    }

    /** Open milliseconds from one instant to a later one, or {@link #UNKNOWN}. */
    long between(long from, long until) {
        int first = opening(from);
        int last = opening(until);
        return first < 0 || last < 0 ? UNKNOWN : passed(last, until) - passed(first, from);
    }

    private long passed(int opening, long instant) {
        return before[opening] + Math.max(0, instant - opens[opening]);
    }

    /** The instant from which so many open milliseconds lead to this one, or {@link #UNKNOWN}. */
    long subtract(long instant, long millis) {
        int k = opening(instant);
        long target = k < 0 ? -1 : passed(k, instant) - millis;
        if (target < 0) {
            return UNKNOWN;
        }
        // The last opening in which the target lies: a target at a closing time is the next opening.
        int found = Arrays.binarySearch(before, target);
        int at = found >= 0 ? found : -found - 2;
        return opens[at] + target - before[at];
    }

    long sameClockTime(WorkingDays days, long instant, int n) {
        long start = roll(instant);
        if (start == UNKNOWN) {
            return UNKNOWN;
        }
        ZoneOffset offset = rules.getOffset(Instant.ofEpochMilli(start));
        long local = start + offset.getTotalSeconds() * 1000L;
        int due = days.add((int) Math.floorDiv(local, MILLIS_OF_DAY), n);
        if (due == WorkingDays.UNKNOWN) {
            return UNKNOWN;
        }
        LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(local, MILLIS_OF_DAY) * 1_000_000);
        LocalDateTime there = LocalDate.ofEpochDay(due).atTime(time);
        return rules.isValidOffset(there, offset) ? there.toInstant(offset).toEpochMilli() : millis(there, false);
    }

    private static final long MILLIS_OF_DAY = 86_400_000L;

    /** The opening that the instant is in, or else the next one; -1 beyond the known days or openings. */
    private int opening(long instant) {
        if (instant < knownFrom || instant >= knownUntil) {
            return -1;
        }
        int found = Arrays.binarySearch(closes, instant);
        int k = found >= 0 ? found + 1 : -found - 1;
        return k < closes.length ? k : -1;
    }

    private long start(LocalDate day) {
        return millis(day.atStartOfDay(), false);
    }

    private long millis(LocalDateTime local, boolean second) {
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change != null && change.isGap()) {
            return change.toEpochSecond() * 1000;
        }
        ZoneOffset offset =
                change == null ? rules.getOffset(local) : second ? change.getOffsetAfter() : change.getOffsetBefore();
        return local.toInstant(offset).toEpochMilli();
    }
}
