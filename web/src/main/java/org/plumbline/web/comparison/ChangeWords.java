package org.plumbline.web.comparison;

import java.util.List;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.standards.statistics.ControlLimits;
import org.plumbline.standards.statistics.Signal;
import org.plumbline.web.show.FigureWords;

/** What a chart of change says, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /**
     * The finding, for a title.
     *
     * @param subject what is promised in short, to begin with
     */
    static String finding(String subject, ChangeOverTime change) {
        List<ChangePoint> points = change.points();
        if (points.isEmpty()) {
            return subject + ": no " + SpanWords.one(change.length()) + " is decided yet";
        }
        ChangePoint last = points.get(points.size() - 1);
        if (change.variation() == null) {
            return subject + ": " + FigureWords.rate(last.cohort().figures()) + " in "
                    + SpanWords.of(last.cohort().span()) + ", and no other " + SpanWords.one(change.length())
                    + " to compare it with";
        }
        return switch (last.signal().side()) {
            case 1 -> subject + " improved: " + why(last, change);
            case -1 -> subject + " got worse: " + why(last, change);
            default ->
                subject + ": no change beyond chance, " + average(last.limits()) + " on average" + earlier(change);
        };
    }

    private static String why(ChangePoint last, ChangeOverTime change) {
        String span = SpanWords.of(last.cohort().span());
        String many = SpanWords.many(change.length());
        return switch (last.signal()) {
            case ABOVE_UPPER -> span + " lies above what chance explains";
            case BELOW_LOWER -> span + " lies below what chance explains";
            case RISING -> row(change, last) + " each higher than the one before";
            case FALLING -> row(change, last) + " each lower than the one before";
            case TWO_IN_THREE_ABOVE -> "two of three " + many + " close to the upper limit";
            case TWO_IN_THREE_BELOW -> "two of three " + many + " close to the lower limit";
            case RUN_ABOVE -> row(change, last) + " above the average";
            case RUN_BELOW -> row(change, last) + " below the average";
            case COMMON_CAUSE -> "chance explains it";
        };
    }

    /** How many months or weeks of the last stretch end with the last one in a row of its kind, whatever else they signal. */
    private static String row(ChangeOverTime change, ChangePoint last) {
        List<ChangePoint> points = change.points();
        int row = 1;
        for (int i = points.size() - 2; i >= 0 && goesOn(points.get(i), points.get(i + 1), last); i--) {
            row++;
        }
        return SpanWords.counted(row, change.length()) + " in a row";
    }

    private static boolean goesOn(ChangePoint point, ChangePoint next, ChangePoint last) {
        int towards =
                switch (last.signal()) {
                    case RISING, FALLING -> Double.compare(next.share(), point.share());
                    default -> Double.compare(point.share(), last.limits().mean());
                };
        return point.stretch() == last.stretch() && towards == last.signal().side();
    }

    private static String earlier(ChangeOverTime change) {
        String one = "earlier " + SpanWords.one(change.length());
        long beyond = change.points().stream()
                .filter(point -> point.signal().side() != 0)
                .count();
        return beyond == 0 ? "" : "; " + FigureWords.counted(beyond, one + " stands", one + "s stand") + " out";
    }

    /** Of one point, for its row in the table. */
    static String signal(Signal signal) {
        return switch (signal) {
            case ABOVE_UPPER -> "above the upper limit";
            case BELOW_LOWER -> "below the lower limit";
            case RISING -> "in a row of 7 that rise";
            case FALLING -> "in a row of 7 that fall";
            case TWO_IN_THREE_ABOVE -> "2 of 3 close to the upper limit";
            case TWO_IN_THREE_BELOW -> "2 of 3 close to the lower limit";
            case RUN_ABOVE -> "in a row of 7 above the average";
            case RUN_BELOW -> "in a row of 7 below the average";
            case COMMON_CAUSE -> "as usual";
        };
    }

    static String shape(Signal signal) {
        return signal.side() > 0 ? "▲" : signal.side() < 0 ? "▼" : "●";
    }

    static String average(ControlLimits limits) {
        return percent(limits.mean());
    }

    /** In per cent, such as 86.0 to 96.4; limits beyond all or none are cut off there, where no share lies. */
    static String limits(ControlLimits limits) {
        return tenths(Math.max(0, limits.lower())) + " to " + tenths(Math.min(1, limits.upper()));
    }

    static String percent(double share) {
        return tenths(share) + "%";
    }

    private static String tenths(double share) {
        return FigureWords.decimal(Math.round(1000 * share));
    }

    static String word(ChartKind kind) {
        return switch (kind) {
            case XMR -> "XmR";
            case P -> "p";
            case P_PRIME -> "p′";
        };
    }

    static String name(ChartKind kind) {
        return (kind == ChartKind.XMR ? "an " : "a ") + word(kind) + " chart";
    }

    /** How the limits are made. */
    static String made(ChartKind kind, Length length) {
        String one = SpanWords.one(length);
        String many = SpanWords.many(length);
        return switch (kind) {
            case XMR -> "one pair of limits for all " + many + ", from how much neighbouring " + many + " differ";
            case P -> "limits for each " + one + ", from what chance alone explains of as many cases as it has";
            case P_PRIME ->
                "limits for each " + one + ", from chance of as many cases as it has and from how much neighbouring "
                        + many + " differ";
        };
    }
}
