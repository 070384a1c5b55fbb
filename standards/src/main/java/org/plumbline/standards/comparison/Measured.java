package org.plumbline.standards.comparison;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Opportunity;
import org.plumbline.standards.verdict.State;

/** What some cases come to by a yardstick: counts by the month of the start, and how long each took. Sums add. */
public final class Measured {
    private final TreeMap<YearMonth, int[]> months = new TreeMap<>();
    private final TimeTaken time = new TimeTaken();

    /**
     * A listener that adds the yardstick's opportunities to this.
     *
     * @param dictionary whose codes the histories hold
     * @param zone of the contract
     * @param from first month that counts, inclusive, or null; {@code to}: last
     */
    public Listener listener(
            Yardstick yardstick,
            Dictionary dictionary,
            Vocabulary vocabulary,
            ZoneId zone,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {
        BitSet leaves = new BitSet();
        if (!yardstick.standard().closes().isEmpty()) {
            new Pattern(yardstick.standard().closes(), Map.of())
                    .typesIn(vocabulary)
                    .forEach(type -> leaves.set(dictionary.code(type)));
        }
        CivilTime civil = CivilTime.of(zone);
        int first = from == null ? Integer.MIN_VALUE : number(from);
        int last = to == null ? Integer.MAX_VALUE : number(to);
        return o -> {
            if (o.level() == yardstick.index() && o.month() >= first && o.month() <= last) {
                months.computeIfAbsent(month(o), key -> new int[State.values().length])[
                        o.state().ordinal()]++;
                if (yardstick.takesTime()) {
                    time.add(o, leaves, civil);
                }
            }
        };
    }

    private static YearMonth month(Opportunity o) {
        return YearMonth.of(o.month() / 12, o.month() % 12 + 1);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** Adds what another one has counted. */
    public void add(Measured other) {
        other.months.forEach((month, more) -> {
            int[] counts = months.computeIfAbsent(month, key -> new int[more.length]);
            for (int i = 0; i < more.length; i++) {
                counts[i] += more[i];
            }
        });
        time.add(other.time);
    }

    /** Of all months together. */
    public Attainment attainment() {
        return months.keySet().stream().map(this::attainment).reduce(Attainment.NONE, Attainment::plus);
    }

    /** Of those that started in this month. */
    public Attainment attainment(YearMonth month) {
        int[] counts = months.getOrDefault(month, new int[State.values().length]);
        return new Attainment(
                counts[State.MET.ordinal()],
                counts[State.MISSED.ordinal()],
                counts[State.OPEN.ordinal()],
                counts[State.EXCUSED.ordinal()],
                counts[State.WITHDRAWN.ordinal()],
                counts[State.NO_EVIDENCE.ordinal()]);
    }

    /** The months that have any, in order. */
    public Iterable<YearMonth> months() {
        return months.keySet();
    }

    public TimeTaken time() {
        return time;
    }
}
