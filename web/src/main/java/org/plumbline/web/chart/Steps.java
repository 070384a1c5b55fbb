package org.plumbline.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/** Round values for an axis: multiples of 1, 2 or 5 times a power of ten. */
public final class Steps {
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private Steps() {}

    /**
     * Those that lie between two values, ends included, as close as there is room for.
     *
     * @param to above {@code from}
     * @param most how many there may be, at least 2
     */
    public static List<Double> between(double from, double to, int most) {
        if (!(from < to) || most < 2) {
            throw new IllegalArgumentException("No " + most + " steps from " + from + " to " + to);
        }
        int power = (int) Math.floor(Math.log10((to - from) / most));
        BigDecimal step = ROUND.stream()
                .map(round -> round.scaleByPowerOfTen(power))
                .filter(each -> last(to, each) - first(from, each) < most)
                .findFirst()
                .orElseGet(() -> BigDecimal.TEN.scaleByPowerOfTen(power + 1));
        return LongStream.rangeClosed(first(from, step), last(to, step))
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)).doubleValue())
                .toList();
    }

    private static long first(double from, BigDecimal step) {
        return (long) Math.ceil(from / step.doubleValue() - 1e-9);
    }

    private static long last(double to, BigDecimal step) {
        return (long) Math.floor(to / step.doubleValue() + 1e-9);
    }
}
