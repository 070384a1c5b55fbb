package org.plumbline.standards.statistics;

/**
 * Natural process limits of a chart of individual values and moving ranges (XmR), in the unit of the values. For
 * example: 50.81 with an average moving range of 1.88 gives 45.8 to 55.8.
 *
 * @param mean of the values of the baseline
 * @param averageMovingRange mean distance from each value to the next; 0 where there is only one
 * @param lower mean less {@link #FACTOR} average moving ranges
 * @param upper mean and as much more
 * @see <a href="https://www.england.nhs.uk/publication/making-data-count/">NHS England, Making Data Count</a>
 */
public record ControlLimits(double mean, double averageMovingRange, double lower, double upper) {

    /** 3 sigma, where a sigma is the average moving range over 1.128; rounded as Making Data Count has it. */
    public static final double FACTOR = 2.66;

    /** A moving range beyond so many averages is an outlier. */
    private static final double SCREEN = 3.267;

    /** Whether moving ranges that are outliers themselves count for the limits. */
    public enum Ranges {
        SCREENED,
        ALL
    }

    /** @throws IllegalArgumentException if there is no value */
    public static ControlLimits of(double[] values, Ranges ranges) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Limits need at least one value");
        }
        double sum = 0;
        double least = values[0];
        double most = values[0];
        for (double value : values) {
            sum += value;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        // Rounding may put the mean of equal values beside them, and then all of them would lie on one side of it.
        double mean = Math.min(most, Math.max(least, sum / values.length));
        double average = averageUpTo(values, Double.POSITIVE_INFINITY);
        if (ranges == Ranges.SCREENED) {
            average = averageUpTo(values, SCREEN * average);
        }
        return new ControlLimits(mean, average, mean - FACTOR * average, mean + FACTOR * average);
    }

    private static double averageUpTo(double[] values, double largest) {
        double sum = 0;
        int count = 0;
        for (int i = 1; i < values.length; i++) {
            double range = Math.abs(values[i] - values[i - 1]);
            if (range <= largest) {
                sum += range;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Two thirds of the way from the mean to the lower limit. */
    public double nearLower() {
        return mean - (mean - lower) * 2 / 3;
    }

    /** Two thirds of the way from the mean to the upper limit. */
    public double nearUpper() {
        return mean + (upper - mean) * 2 / 3;
    }
}
