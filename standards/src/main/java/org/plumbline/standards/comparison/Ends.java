package org.plumbline.standards.comparison;

import java.time.ZoneId;
import java.util.Arrays;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.clock.Due;
import org.plumbline.standards.clock.SpanClock;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;

/**
 * When a limit ends, from the first and from the last millisecond of every day that its calendar knows. Units do not
 * convert into one another; but from one and the same start the clock that judges says when each limit ends, and so
 * which of two ends first. Immutable.
 */
final class Ends {
    /** Of which nothing is known: it has no order to any other. */
    static final Ends UNTOLD = new Ends(0, new long[0], new long[0], Reach.ANY);

    private static final long UNKNOWN = -1;

    private final int firstDay;
    /** Milliseconds from each start to the end, or {@link #UNKNOWN}; two starts a day. */
    private final long[] early;

    private final long[] late;
    private final Reach reach;

    private Ends(int firstDay, long[] early, long[] late, Reach reach) {
        this.firstDay = firstDay;
        this.early = early;
        this.late = late;
        this.reach = reach;
    }

    static Ends of(Limit limit, Readings readings, WorkingCalendar calendar, ZoneId zone) {
        if (limit instanceof Limit.Earliest earliest) {
            return earliest.limits().stream()
                    .map(each -> of(each, readings, calendar, zone))
                    .reduce((one, other) -> new Ends(
                            one.firstDay,
                            merged(one.early, other.early, false),
                            merged(one.late, other.late, false),
                            one.reach.sooner(other.reach)))
                    .orElseThrow();
        }
        if (limit instanceof Agreed agreed) {
            return agreed.limits().values().stream()
                    .map(each -> of(each, readings, calendar, zone))
                    .reduce(Ends::or)
                    .orElseThrow();
        }
        int first = Math.toIntExact(calendar.known().first().toEpochDay());
        int days = Math.toIntExact(calendar.known().last().toEpochDay()) - first + 1;
        if (limit instanceof Span span) {
            return counted(new SpanClock(span, readings, calendar, zone), first, days, CivilTime.of(zone));
        }
        long[] never = new long[2 * days];
        Arrays.fill(never, Long.MAX_VALUE);
        return new Ends(first, new long[2 * days], never, Reach.ANY);
    }

    private static Ends counted(SpanClock clock, int first, int days, CivilTime civil) {
        long[] ends = new long[2 * days];
        int earliest = Reach.UNKNOWN;
        int latest = -1;
        for (int i = 0; i < ends.length; i++) {
            int day = first + i / 2;
            long start = i % 2 == 0 ? civil.startOf(day) : civil.endOf(day);
            long due = clock.due(day, start, 1, null);
            ends[i] = Due.isTime(due) ? Math.max(0, due - start) : UNKNOWN;
            if (Due.isTime(due)) {
                int after = Math.max(0, civil.dayOf(due) - day);
                earliest = Math.min(earliest, after);
                latest = Math.max(latest, after);
            }
        }
        return new Ends(first, ends, ends, latest < 0 ? Reach.ANY : new Reach(earliest, latest));
    }

    /** Of two limits either of which may be the one that counts: from the sooner to the later. */
    Ends or(Ends other) {
        return new Ends(
                firstDay, merged(early, other.early, false), merged(late, other.late, true), reach.with(other.reach));
    }

    /** From one of these to as many, one after the other. */
    Ends upTo(int times) {
        long[] longer = Arrays.stream(late)
                .map(end -> end == UNKNOWN || end == Long.MAX_VALUE ? end : times * end)
                .toArray();
        return new Ends(firstDay, early, longer, reach.upTo(times));
    }

    /** The same end, with nothing known of how early it may be. */
    Ends fromNothing() {
        return new Ends(firstDay, new long[early.length], late, new Reach(0, reach.latest()));
    }

    Reach reach() {
        return reach;
    }

    /** Whether this has always ended when the other ends, from every start that both calendars know. */
    boolean neverAfter(Ends other) {
        boolean some = false;
        int shift = 2 * (firstDay - other.firstDay);
        for (int i = Math.max(0, -shift); i < late.length && i + shift < other.early.length; i++) {
            if (late[i] != UNKNOWN && other.early[i + shift] != UNKNOWN) {
                some = true;
                if (late[i] > other.early[i + shift]) {
                    return false;
                }
            }
        }
        return some;
    }

    private static long[] merged(long[] one, long[] other, boolean later) {
        long[] merged = new long[one.length];
        for (int i = 0; i < merged.length; i++) {
            boolean unknown = one[i] == UNKNOWN || other[i] == UNKNOWN;
            merged[i] = unknown ? UNKNOWN : later ? Math.max(one[i], other[i]) : Math.min(one[i], other[i]);
        }
        return merged;
    }
}
