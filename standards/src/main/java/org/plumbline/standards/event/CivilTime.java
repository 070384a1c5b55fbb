package org.plumbline.standards.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The civil days of one zone as epoch days and epoch milliseconds, so that judging a million cases converts nothing
 * through objects. A day may have 23, 24 or 25 hours: Sunday 29 March 2026 in Europe/London begins at
 * 2026-03-29T00:00Z and ends 23 hours later. Immutable, one for each zone.
 */
public final class CivilTime {

    private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2080, 1, 1).toEpochDay();
    private static final long DAY = 86_400_000L;
    private static final Map<ZoneId, CivilTime> ZONES = new ConcurrentHashMap<>();

    private final ZoneId zone;

    /** Milliseconds from 00:00 UTC to the beginning of each day: small, so that years of them stay near the processor. */
    private final int[] offsets;

    private CivilTime(ZoneId zone) {
        this.zone = zone;
        offsets = new int[LAST - FIRST + 1];
        for (int day = FIRST; day <= LAST; ) {
            offsets[day - FIRST] = computedOffset(day);
            int change = Math.min(LAST + 1, dayOfNextChange(day));
            if (day + 1 < change) {
                // The day itself may begin with a gap, and the next one not.
                Arrays.fill(offsets, day + 1 - FIRST, change - FIRST, computedOffset(day + 1));
            }
            day = Math.max(day + 1, change);
        }
    }

    public static CivilTime of(ZoneId zone) {
        CivilTime known = ZONES.get(zone);
        return known != null ? known : ZONES.computeIfAbsent(zone, CivilTime::new);
    }

    public ZoneId zone() {
        return zone;
    }

    /** The first millisecond of the day: midnight, or the end of the gap where the clocks skip it. */
    public long startOf(int epochDay) {
        int i = epochDay - FIRST;
        return i >= 0 && i < offsets.length ? epochDay * DAY + offsets[i] : computedStart(epochDay);
    }

    /** The last millisecond of the day, inclusive. */
    public long endOf(int epochDay) {
        return startOf(epochDay + 1) - 1;
    }

    /** The day on which the instant falls. */
    public int dayOf(long epochMilli) {
        int day = Math.toIntExact(Math.floorDiv(epochMilli, DAY));
        while (epochMilli < startOf(day)) {
            day--;
        }
        while (epochMilli >= startOf(day + 1)) {
            day++;
        }
        return day;
    }

    /** What the clock shows at the instant, in milliseconds since 00:00. */
    public int clockOf(long epochMilli) {
        int day = dayOf(epochMilli);
        if (lasts24Hours(day)) {
            return (int) (epochMilli - startOf(day));
        }
        return (int)
                (Instant.ofEpochMilli(epochMilli).atZone(zone).toLocalTime().toNanoOfDay() / 1_000_000);
    }

    /**
     * When the clock shows this on that day. A time that the clocks skip is moved on by the length of the gap; of one
     * that comes twice the first is meant.
     */
    public long at(int epochDay, int clock) {
        if (lasts24Hours(epochDay)) {
            return startOf(epochDay) + clock;
        }
        return LocalDate.ofEpochDay(epochDay)
                .atTime(LocalTime.ofNanoOfDay(clock * 1_000_000L))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }

    /** Then the clock ran through from 00:00; two changes that cancel out within a day have never been made. */
    private boolean lasts24Hours(int epochDay) {
        return startOf(epochDay + 1) - startOf(epochDay) == DAY;
    }

    /** The first day in UTC, after the beginning of the day, on which the clocks change: until then all days begin alike. */
    private int dayOfNextChange(int epochDay) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.ofEpochMilli(computedStart(epochDay)));
        return next == null
                ? Integer.MAX_VALUE
                : Math.toIntExact(Math.floorDiv(next.getInstant().toEpochMilli(), DAY));
    }

    private int computedOffset(int epochDay) {
        return (int) (computedStart(epochDay) - epochDay * DAY);
    }

    private long computedStart(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
