package org.plumbline.monitor.attainment;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.attainment.Attainment;

/**
 * Counts of verdicts, with the rate and how sure it is, as {@link Attainment} reckons them. Rates are shares from 0 to
 * 1, null where there is nothing to divide by.
 */
public record Figures(Attainment counts) {

    public static Figures of(long met, long missed, long open, long excused, long withdrawn, long noEvidence) {
        return new Figures(new Attainment(met, missed, open, excused, withdrawn, noEvidence));
    }

    public Figures plus(Figures other) {
        return new Figures(counts.plus(other.counts));
    }

    public long met() {
        return counts.met();
    }

    public long missed() {
        return counts.missed();
    }

    public long open() {
        return counts.open();
    }

    public long excused() {
        return counts.excused();
    }

    public long withdrawn() {
        return counts.withdrawn();
    }

    public long noEvidence() {
        return counts.noEvidence();
    }

    /** Decided ones: the denominator of the rate. */
    public long n() {
        return counts.n();
    }

    /** Whatever became of them. */
    public long all() {
        return n() + open() + excused() + withdrawn() + noEvidence();
    }

    /** Met of those decided. */
    public @Nullable Double rate() {
        return orNull(counts.rate());
    }

    /** Where the 95% interval (Wilson's) of the rate begins. */
    public @Nullable Double low() {
        return n() == 0 ? null : counts.interval().low();
    }

    /** Where the 95% interval of the rate ends. */
    public @Nullable Double high() {
        return n() == 0 ? null : counts.interval().high();
    }

    /** The rate if all that are open were missed. */
    public @Nullable Double worst() {
        return orNull(counts.rateIfOpenFail());
    }

    /** The rate if all that are open were met. */
    public @Nullable Double best() {
        return orNull(counts.rateIfOpenSucceed());
    }

    private static @Nullable Double orNull(OptionalDouble share) {
        return share.isPresent() ? (Double) share.getAsDouble() : null;
    }
}
