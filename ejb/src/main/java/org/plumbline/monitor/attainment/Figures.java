package org.plumbline.monitor.attainment;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.attainment.Attainment;
import org.plumbline.standards.statistics.SmallNumbers;

/**
 * Counts of verdicts, with the rate and how sure it is, as {@link Attainment} reckons them. Rates are shares from 0 to
 * 1, null where there is nothing to divide by.
 *
 * @param hidden small numbers are: kept, missed and open ones are rounded, and nothing is told of the others
 */
public record Figures(Attainment counts, boolean hidden) {

    /** Counts as they are. */
    public Figures(Attainment counts) {
        this(counts, false);
    }

    public static Figures of(long met, long missed, long open, long excused, long withdrawn, long noEvidence) {
        return new Figures(new Attainment(met, missed, open, excused, withdrawn, noEvidence));
    }

    public Figures plus(Figures other) {
        return new Figures(counts.plus(other.counts), hidden || other.hidden);
    }

    /** For an audience from which small numbers are hidden. What was left out is not told: sums would tell hidden ones. */
    Figures hiding(SmallNumbers rule) {
        return new Figures(
                new Attainment(rule.standIn(met()), rule.standIn(missed()), rule.standIn(open()), 0, 0, 0), true);
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
