package org.plumbline.standards.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A chart of change, XmR, p or p′: values in the order of time, with limits and signals for each stretch between two
 * rebases. Fewer than {@link #TRIAL} values since the last one make trial limits, which a page must say.
 *
 * @param segments in order, none empty
 */
public record ChangeChart(List<Segment> segments) {

    /** From so many values on, limits are more than a trial. */
    public static final int TRIAL = 12;

    /**
     * One stretch.
     *
     * @param first index of its first value
     * @param values copied in and out
     * @param limits of each value: of an XmR chart the same for all
     */
    public record Segment(int first, double[] values, List<ControlLimits> limits, List<Signal> signals) {
        public Segment {
            values = values.clone();
            limits = List.copyOf(limits);
            signals = List.copyOf(signals);
        }

        @Override
        public double[] values() {
            return values.clone();
        }
    }

    /** Which way is better. */
    public enum Better {
        MORE(1),
        LESS(-1),
        NEITHER(0);

        private final int side;

        Better(int side) {
            this.side = side;
        }
    }

    /** What the last point says: better or worse than usual, another than usual, or what chance explains. */
    public enum Variation {
        IMPROVING,
        CONCERNING,
        CHANGED,
        COMMON_CAUSE
    }

    /** What the limits say of a target: it will be reached, will not, or that is a matter of chance. */
    public enum Assurance {
        PASSES,
        FAILS,
        HIT_AND_MISS,
        NOT_SAID
    }

    public ChangeChart {
        segments = List.copyOf(segments);
    }

    /**
     * An XmR chart.
     *
     * @param baseline the limits are those of so many first values; of all where there are fewer
     * @param rebases indexes at which limits are made anew, ascending
     * @throws IllegalArgumentException if there is no value, or a rebase is none of an inner one
     */
    public static ChangeChart of(double[] values, int baseline, ControlLimits.Ranges ranges, int... rebases) {
        return inStretches(values, rebases, (first, end) -> {
            int last = Math.min(end, baseline < end - first ? first + baseline : end);
            return Collections.nCopies(end - first, ControlLimits.of(Arrays.copyOfRange(values, first, last), ranges));
        });
    }

    /**
     * A p chart or a p′ chart of shares, each with limits of its own.
     *
     * @param counts of each share, from 0 to what it is {@code of}, which is at least 1
     * @param rebases indexes at which limits are made anew, ascending
     * @throws IllegalArgumentException if there is no share, or a rebase is none of an inner one
     */
    public static ChangeChart ofShares(long[] counts, long[] of, ShareLimits.Spread spread, int... rebases) {
        double[] values = new double[counts.length];
        Arrays.setAll(values, i -> (double) counts[i] / of[i]);
        return inStretches(
                values,
                rebases,
                (first, end) -> ShareLimits.of(
                        Arrays.copyOfRange(counts, first, end), Arrays.copyOfRange(of, first, end), spread));
    }

    private interface LimitsOf {
        List<ControlLimits> stretch(int first, int end);
    }

    private static ChangeChart inStretches(double[] values, int[] rebases, LimitsOf limitsOf) {
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= rebases.length; i++) {
            int end = i < rebases.length ? rebases[i] : values.length;
            if (end <= first || end > values.length) {
                throw new IllegalArgumentException(
                        "No stretch from " + first + " until " + end + " of " + values.length + " values");
            }
            double[] part = Arrays.copyOfRange(values, first, end);
            List<ControlLimits> limits = limitsOf.stretch(first, end);
            segments.add(new Segment(first, part, limits, List.of(ChangeRules.signals(part, limits))));
            first = end;
        }
        return new ChangeChart(segments);
    }

    /** With limits of all values, and outliers among the moving ranges left out. */
    public static ChangeChart of(double... values) {
        return of(values, Integer.MAX_VALUE, ControlLimits.Ranges.SCREENED);
    }

    private Segment last() {
        return segments.get(segments.size() - 1);
    }

    public boolean isTrial() {
        return last().values.length < TRIAL;
    }

    public Variation variation(Better better) {
        List<Signal> signals = last().signals;
        int side = signals.get(signals.size() - 1).side();
        if (side == 0) {
            return Variation.COMMON_CAUSE;
        }
        return better == Better.NEITHER
                ? Variation.CHANGED
                : side == better.side ? Variation.IMPROVING : Variation.CONCERNING;
    }

    /** By the limits of the last value. */
    public Assurance assurance(Better better, double target) {
        ControlLimits limits = last().limits.get(last().limits.size() - 1);
        if (better == Better.NEITHER) {
            return Assurance.NOT_SAID;
        }
        if (limits.lower() <= target && target <= limits.upper()) {
            return Assurance.HIT_AND_MISS;
        }
        return limits.lower() > target == (better == Better.MORE) ? Assurance.PASSES : Assurance.FAILS;
    }
}
