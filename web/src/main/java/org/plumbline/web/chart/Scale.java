package org.plumbline.web.chart;

/**
 * Where values stand along one side of a drawing, in proportion.
 *
 * @param from the value at {@code start}, below {@code to}
 * @param start in drawing units, as {@code end} is; either may be the larger
 */
public record Scale(double from, double to, double start, double end) {
    public Scale {
        if (!(from < to) || !Double.isFinite(from) || !Double.isFinite(to)) {
            throw new IllegalArgumentException("No scale from " + from + " to " + to);
        }
    }

    /** Where a value stands; one beyond the ends of the scale stands at the nearer of them. */
    public double at(double value) {
        double within = Math.min(to, Math.max(from, value));
        return start + (within - from) / (to - from) * (end - start);
    }

    /** Whether a value lies on the scale, its ends included. */
    public boolean holds(double value) {
        return from <= value && value <= to;
    }
}
