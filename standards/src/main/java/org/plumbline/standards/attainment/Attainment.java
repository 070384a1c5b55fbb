package org.plumbline.standards.attainment;

import java.util.OptionalDouble;
import org.plumbline.standards.verdict.State;
import org.plumbline.standards.verdict.Tally;

/**
 * How many opportunities of a cohort are in each state. The rate is of those that were decided: its numerator lies
 * inside its denominator, and the others are shown beside it.
 */
public record Attainment(long met, long missed, long open, long excused, long withdrawn, long noEvidence) {

    public static final Attainment NONE = new Attainment(0, 0, 0, 0, 0, 0);

    public Attainment {
        if (met < 0 || missed < 0 || open < 0 || excused < 0 || withdrawn < 0 || noEvidence < 0) {
            throw new IllegalArgumentException("A count is not below zero");
        }
    }

    /** Of one level and month of a tally; {@code month} is year × 12 + month of the year - 1. */
    public static Attainment of(Tally tally, int level, int month) {
        return new Attainment(
                tally.count(level, month, State.MET),
                tally.count(level, month, State.MISSED),
                tally.count(level, month, State.OPEN),
                tally.count(level, month, State.EXCUSED),
                tally.count(level, month, State.WITHDRAWN),
                tally.count(level, month, State.NO_EVIDENCE));
    }

    public Attainment plus(Attainment other) {
        return new Attainment(
                met + other.met,
                missed + other.missed,
                open + other.open,
                excused + other.excused,
                withdrawn + other.withdrawn,
                noEvidence + other.noEvidence);
    }

    /** How many were decided by keeping or missing. */
    public long n() {
        return met + missed;
    }

    /** Met of those decided, 0 to 1; empty if none was. */
    public OptionalDouble rate() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / n());
    }

    /** What the rate would be if every open one were missed; empty if there is none at all. */
    public OptionalDouble rateIfOpenFail() {
        return share(met);
    }

    /** What the rate would be if every open one were met; empty if there is none at all. */
    public OptionalDouble rateIfOpenSucceed() {
        return share(met + open);
    }

    /** The 95% interval of the rate; of none decided, from 0 to 1. */
    public WilsonInterval interval() {
        return WilsonInterval.of(met, n());
    }

    private OptionalDouble share(long kept) {
        long all = n() + open;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / all);
    }
}
