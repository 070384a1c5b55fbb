package org.plumbline.standards.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How long it takes until an event, from cases of which some still wait and some left another way. The share that it
 * has happened to is that of Aalen and Johansen: who left can't have it any more. {@link Step#waiting} is that of Kaplan
 * and Meier, as if those who left had waited on. Of the same time, events come before leavings and endings of
 * observation.
 *
 * @param steps at each time at which anything happened, ascending
 */
public record TimeToEvent(List<Step> steps) {

    /** Sums of shares that make all of them may lie so far below 1. */
    private static final double ROUNDING = 1e-9;

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** What was seen of a case last. */
    public enum End {
        EVENT,
        LEFT,
        WAITS
    }

    /**
     * One case.
     *
     * @param entered when it came under observation: only after that moment it counts as one that could have the event
     * @param time of the end, 0 or later, after {@code entered}
     */
    public record Case(double entered, double time, End end) {
        public Case {
            if (!(time >= 0) || !(entered < time)) {
                throw new IllegalArgumentException("Seen from " + entered + " to " + time);
            }
        }

        /** Seen from the beginning. */
        public static Case of(double time, End end) {
            return new Case(Double.NEGATIVE_INFINITY, time, end);
        }
    }

    /**
     * As of a time.
     *
     * @param atRisk cases that could have the event then
     * @param waiting share without the event, as if nobody left: Kaplan-Meier
     * @param low of its 95% interval, by log-log; NaN where nobody is left or nothing has happened
     * @param high of its 95% interval
     * @param happened share to whom it has happened: Aalen-Johansen
     * @param error standard error of that, by the delta method
     * @param left share who left before
     */
    public record Step(
            double time,
            int atRisk,
            int events,
            double waiting,
            double low,
            double high,
            double happened,
            double error,
            double left) {
        /** Where the 95% interval of {@link #happened} begins, by log-log; NaN where it is 0 or 1. */
        public double happenedLow() {
            return bound(1);
        }

        /** Where it ends. */
        public double happenedHigh() {
            return bound(-1);
        }

        private double bound(int side) {
            boolean told = happened > 0 && happened < 1 - ROUNDING && error > 0;
            return told
                    ? Math.pow(happened, Math.exp(-side * Z * error / (happened * Math.log(happened))))
                    : Double.NaN;
        }
    }

    /**
     * Between which times the median lies, with 95% confidence.
     *
     * @param high empty while it may be any later time
     */
    public record Interval(OptionalDouble low, OptionalDouble high) {}

    /** What one time adds to the variance of all that come after it. */
    private record Moment(double before, double happened, int atRisk, int events, int left) {
        /** @param until share to whom it has happened by the later time */
        double adds(double until) {
            double since = until - happened;
            int stay = atRisk - events - left;
            double ended = since == 0 || stay == 0 ? 0 : since * since * (events + left) / ((double) atRisk * stay);
            double had = before * before * events * (atRisk - events) / Math.pow(atRisk, 3);
            double both = 2 * since * before * events / ((double) atRisk * atRisk);
            return ended + had - both;
        }
    }

    public TimeToEvent {
        steps = List.copyOf(steps);
    }

    public static TimeToEvent of(List<Case> cases) {
        double[] entries = cases.stream().mapToDouble(Case::entered).sorted().toArray();
        List<Case> byTime = new ArrayList<>(cases);
        byTime.sort((a, b) -> Double.compare(a.time(), b.time()));
        List<Step> steps = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        double waiting = 1;
        double here = 1;
        double variance = 0;
        double happened = 0;
        double left = 0;
        int entered = 0;
        for (int from = 0; from < byTime.size(); ) {
            double time = byTime.get(from).time();
            int[] ends = new int[End.values().length];
            int end = from;
            for (; end < byTime.size() && byTime.get(end).time() == time; end++) {
                ends[byTime.get(end).end().ordinal()]++;
            }
            while (entered < entries.length && entries[entered] < time) {
                entered++;
            }
            int atRisk = entered - from;
            int events = ends[End.EVENT.ordinal()];
            if (atRisk > 0) {
                double share = (double) events / atRisk;
                double leaving = (double) ends[End.LEFT.ordinal()] / atRisk;
                happened += here * share;
                moments.add(new Moment(here, happened, atRisk, events, ends[End.LEFT.ordinal()]));
                left += here * leaving;
                here *= 1 - share - leaving;
                waiting *= 1 - share;
                variance += events == atRisk ? Double.NaN : (double) events / atRisk / (atRisk - events);
            }
            double until = happened;
            double error = Math.sqrt(
                    moments.stream().mapToDouble(moment -> moment.adds(until)).sum());
            steps.add(step(time, atRisk, events, waiting, variance, happened, error, left));
            from = end;
        }
        return new TimeToEvent(steps);
    }

    private static Step step(
            double time,
            int atRisk,
            int events,
            double waiting,
            double variance,
            double happened,
            double error,
            double left) {
        double half = Z * Math.sqrt(variance) / Math.log(waiting);
        double low = Math.pow(waiting, Math.exp(-half));
        double high = Math.pow(waiting, Math.exp(half));
        boolean told = waiting > 0 && waiting < 1;
        return new Step(
                time,
                atRisk,
                events,
                waiting,
                told ? low : Double.NaN,
                told ? high : Double.NaN,
                happened,
                error,
                left);
    }

    /** As of a time: the last step until then, or before the first of them one at which nothing has happened. */
    public Step at(double time) {
        Step last = new Step(time, 0, 0, 1, Double.NaN, Double.NaN, 0, 0, 0);
        for (Step step : steps) {
            if (step.time() <= time) {
                last = step;
            }
        }
        return last;
    }

    /** Kaplan-Meier as of a time: 1 before the first step. */
    public double waitingAt(double time) {
        return at(time).waiting();
    }

    /** The first time by which it has happened to half of all; empty while it has not. */
    public OptionalDouble median() {
        return steps.stream()
                .filter(step -> step.happened() >= 0.5)
                .mapToDouble(Step::time)
                .findFirst();
    }

    /** The times at which the interval's ends of the share first reach a half. */
    public Interval medianInterval() {
        return new Interval(first(Step::happenedHigh), first(Step::happenedLow));
    }

    private OptionalDouble first(ToDoubleFunction<Step> share) {
        return steps.stream()
                .filter(step -> step.happened() >= 1 - ROUNDING || share.applyAsDouble(step) >= 0.5)
                .mapToDouble(Step::time)
                .findFirst();
    }
}
