package org.plumbline.standards.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.History;
import org.plumbline.standards.statistics.TimeToEvent;
import org.plumbline.standards.statistics.TimeToEvent.End;
import org.plumbline.standards.verdict.Opportunity;
import org.plumbline.standards.verdict.State;

/**
 * How many days the opportunities of one level took from their start until they were done, in time or late; and of those
 * that were not, how long they have waited, or after how long the case was left by an exit, a transfer, or whatever
 * excused it or took it back. Days are calendar days of the contract's zone: done on the day of the start is 0. Of what
 * happened on the same day, done comes first. Opportunities without evidence are not in it. Sums add.
 */
public final class TimeTaken {
    /** By the number of days, how many ended so; by {@link End}. */
    private final TreeMap<Integer, long[]> ends = new TreeMap<>();

    /** Of those done, by the number of days after they were due; below 0: before. */
    private final TreeMap<Integer, long[]> afterDue = new TreeMap<>();

    private long recordedLate;

    /**
     * Adds one opportunity.
     *
     * @param leaves codes of the event types by which a case is left
     */
    void add(Opportunity o, BitSet leaves, CivilTime civil) {
        if (o.state() == State.NO_EVIDENCE) {
            return;
        }
        History history = o.history();
        boolean done = o.decidedBy() != Opportunity.NO_EVENT
                && o.decidedBy() != o.closedBy()
                && (o.state() == State.MET || o.doneLate());
        int doneOn = done ? history.day(o.decidedBy()) : Integer.MAX_VALUE;
        int leftOn = leftOn(o, leaves);
        int asOf = civil.dayOf(o.asOfMillis());
        if (done && doneOn <= leftOn) {
            count(ends, doneOn - o.startDay(), End.values().length)[End.EVENT.ordinal()]++;
            if (o.hasDue()) {
                count(afterDue, doneOn - civil.dayOf(o.dueMillis()), 1)[0]++;
            }
            recordedLate += o.recordedLate() ? 1 : 0;
        } else {
            End end = leftOn <= asOf ? End.LEFT : End.WAITS;
            count(ends, Math.max(0, Math.min(leftOn, asOf) - o.startDay()), End.values().length)[end.ordinal()]++;
        }
    }

    private static int leftOn(Opportunity o, BitSet leaves) {
        History history = o.history();
        int first = Integer.MAX_VALUE;
        if (o.closedBy() != Opportunity.NO_EVENT) {
            first = history.day(o.closedBy());
        } else if (o.state() == State.EXCUSED && o.decidedBy() != Opportunity.NO_EVENT) {
            first = history.day(o.decidedBy());
        }
        for (int event = 0; event < history.begunBy(o.asOfMillis()); event++) {
            if (history.day(event) >= o.startDay() && leaves.get(history.type(event))) {
                return Math.min(first, history.day(event));
            }
        }
        return first;
    }

    private static long[] count(TreeMap<Integer, long[]> counts, int days, int columns) {
        return counts.computeIfAbsent(days, key -> new long[columns]);
    }

    /** Adds what another one has counted. */
    public void add(TimeTaken other) {
        addTo(ends, other.ends);
        addTo(afterDue, other.afterDue);
        recordedLate += other.recordedLate;
    }

    private static void addTo(TreeMap<Integer, long[]> sum, TreeMap<Integer, long[]> other) {
        other.forEach((days, more) -> {
            long[] counts = count(sum, days, more.length);
            for (int i = 0; i < more.length; i++) {
                counts[i] += more[i];
            }
        });
    }

    /** Of which it is known how they ended, and those that wait. */
    public long n() {
        return ends.values().stream().mapToLong(TimeTaken::sum).sum();
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** How many ended so, after whatever time. */
    public long ended(End end) {
        return ends.values().stream().mapToLong(counts -> counts[end.ordinal()]).sum();
    }

    /** How many ended so after this many days. */
    public long ended(int days, End end) {
        long[] counts = ends.get(days);
        return counts == null ? 0 : counts[end.ordinal()];
    }

    /** How many were done so many days after they were due; below 0: before. */
    public long done(int afterDueDays) {
        long[] counts = afterDue.get(afterDueDays);
        return counts == null ? 0 : counts[0];
    }

    /** How many were done until so many days after they were due, that day included. */
    public long doneUntil(int afterDueDays) {
        return afterDue.headMap(afterDueDays, true).values().stream()
                .mapToLong(TimeTaken::sum)
                .sum();
    }

    /** Done in time, and written down only after they were due. */
    public long recordedLate() {
        return recordedLate;
    }

    /** How the share of those done grew with the days. */
    public TimeToEvent curve() {
        List<TimeToEvent.Case> cases = new ArrayList<>();
        ends.forEach((days, counts) -> {
            for (End end : End.values()) {
                cases.addAll(
                        Collections.nCopies(Math.toIntExact(counts[end.ordinal()]), TimeToEvent.Case.of(days, end)));
            }
        });
        return TimeToEvent.of(cases);
    }
}
