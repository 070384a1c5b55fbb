package org.plumbline.monitor.attainment;

import org.jspecify.annotations.Nullable;

/**
 * Counts of verdicts, with the rate and how sure it is. Rates are shares from 0 to 1, null where there is nothing to
 * divide by.
 *
 * @param rate met / (met + missed)
 * @param low and {@code high}: the 95% interval (Wilson's) of the rate
 * @param worst the rate if all that are open were missed; {@code best}: if all were met
 */
public record Figures(
        long met,
        long missed,
        long open,
        long excused,
        long withdrawn,
        long noEvidence,
        @Nullable Double rate,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double worst,
        @Nullable Double best) {
    private static final double Z = 1.959963984540054;

    public static Figures of(long met, long missed, long open, long excused, long withdrawn, long noEvidence) {
        long n = met + missed;
        Double worst = share(met, n + open);
        Double best = share(met + open, n + open);
        if (n == 0) {
            return new Figures(met, missed, open, excused, withdrawn, noEvidence, null, null, null, worst, best);
        }
        double p = (double) met / n;
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        double whole = 1 + Z * Z / n;
        double low = met == 0 ? 0 : (middle - half) / whole;
        double high = missed == 0 ? 1 : (middle + half) / whole;
        return new Figures(met, missed, open, excused, withdrawn, noEvidence, p, low, high, worst, best);
    }

    public Figures plus(Figures other) {
        return of(
                met + other.met,
                missed + other.missed,
                open + other.open,
                excused + other.excused,
                withdrawn + other.withdrawn,
                noEvidence + other.noEvidence);
    }

    /** Decided ones: the denominator of the rate. */
    public long n() {
        return met + missed;
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
