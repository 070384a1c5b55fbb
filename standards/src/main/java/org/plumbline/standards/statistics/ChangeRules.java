package org.plumbline.standards.statistics;

import java.util.List;

/**
 * The rules by which Making Data Count tells a change from chance: a point outside the limits; seven points in a row
 * that rise or fall; two of three points in a row beyond two thirds of the way to the same limit; seven points in a row
 * on one side of the mean. All points of such a row carry its signal.
 *
 * @see <a href="https://www.england.nhs.uk/publication/making-data-count/">NHS England, Making Data Count</a>
 */
public final class ChangeRules {

    /** To be named beside a chart, so that a later set of rules can be told from this one. */
    public static final String NAME =
            "NHS Making Data Count, rules of 2021: 1 outside, 7 rising or falling, 2 in 3, 7 on one side";

    private static final int ROW = 7;
    private static final int OF = 3;

    private ChangeRules() {}

    /**
     * The signal of each value.
     *
     * @param limits of each value, all with one mean
     */
    static Signal[] signals(double[] values, List<ControlLimits> limits) {
        int[] sides = sides(values, limits.get(0).mean());
        int[] runs = spread(ends(sides), ROW);
        int[] trends = spread(ends(steps(values), ROW - 1), ROW);
        int[] pairs = twoInThree(near(values, limits), sides);
        Signal[] signals = new Signal[values.length];
        for (int i = 0; i < values.length; i++) {
            signals[i] = values[i] > limits.get(i).upper()
                    ? Signal.ABOVE_UPPER
                    : values[i] < limits.get(i).lower()
                            ? Signal.BELOW_LOWER
                            : trends[i] != 0
                                    ? Signal.of(Signal.RISING, Signal.FALLING, trends[i])
                                    : pairs[i] != 0
                                            ? Signal.of(Signal.TWO_IN_THREE_ABOVE, Signal.TWO_IN_THREE_BELOW, pairs[i])
                                            : runs[i] != 0
                                                    ? Signal.of(Signal.RUN_ABOVE, Signal.RUN_BELOW, runs[i])
                                                    : Signal.COMMON_CAUSE;
        }
        return signals;
    }

    static int[] sides(double[] values, double mean) {
        int[] sides = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            sides[i] = Double.compare(values[i], mean);
        }
        return sides;
    }

    /** Of each value, whether it is more or less than the one before. */
    static int[] steps(double[] values) {
        int[] steps = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            steps[i] = Double.compare(values[i], values[i - 1]);
        }
        return steps;
    }

    static int[] ends(int[] signs) {
        return ends(signs, ROW);
    }

    /** The sign at each place that ends a row of so many of the same sign. */
    static int[] ends(int[] signs, int length) {
        int[] ends = new int[signs.length];
        int row = 0;
        for (int i = 0; i < signs.length; i++) {
            row = i > 0 && signs[i] == signs[i - 1] ? row + 1 : 1;
            ends[i] = signs[i] != 0 && row >= length ? signs[i] : 0;
        }
        return ends;
    }

    /** The sign at each member of the rows that end so. */
    static int[] spread(int[] ends, int length) {
        int[] members = new int[ends.length];
        for (int end = 0; end < ends.length; end++) {
            for (int i = Math.max(0, end - length + 1); ends[end] != 0 && i <= end; i++) {
                members[i] = ends[end];
            }
        }
        return members;
    }

    /** Beyond two thirds of the way to a limit, but not beyond the limit: that is a signal by itself. */
    private static boolean[] near(double[] values, List<ControlLimits> limits) {
        boolean[] near = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            ControlLimits own = limits.get(i);
            boolean outside = values[i] > own.upper() || values[i] < own.lower();
            near[i] = !outside && (values[i] > own.nearUpper() || values[i] < own.nearLower());
        }
        return near;
    }

    /** The side at each near point of three on one side, at least two of which are near. */
    static int[] twoInThree(boolean[] near, int[] sides) {
        int[] members = new int[near.length];
        for (int first = 0; first + OF <= near.length; first++) {
            int nearOnes = 0;
            int sum = 0;
            for (int i = first; i < first + OF; i++) {
                nearOnes += near[i] ? 1 : 0;
                sum += sides[i];
            }
            for (int i = first; nearOnes >= 2 && Math.abs(sum) == OF && i < first + OF; i++) {
                members[i] = near[i] ? sides[i] : members[i];
            }
        }
        return members;
    }
}
