package org.plumbline.monitor.review;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.standards.statistics.Signal;

/**
 * A chart of change by month.
 *
 * @param title its finding
 * @param required share from 0 to 1, or null: every case
 */
public record Curve(String title, @Nullable Double required, List<At> points) {
    /** A month's share and the limits within which chance explains it, from 0 to 1. */
    public record At(YearMonth month, double share, double mean, double lower, double upper, String signal) {}

    public Curve {
        points = List.copyOf(points);
    }

    static Curve of(LevelResult level) {
        ChangeOverTime change = level.change();
        List<At> points = change.points().stream()
                .map(point -> new At(
                        point.cohort().month(),
                        point.share(),
                        point.limits().mean(),
                        Math.max(0, point.limits().lower()),
                        Math.min(1, point.limits().upper()),
                        words(point.signal())))
                .toList();
        return new Curve(level.promise() + ": " + finding(change), level.required(), points);
    }

    private static String finding(ChangeOverTime change) {
        if (change.points().isEmpty()) {
            return "no month is decided yet";
        }
        Signal signal = change.points().get(change.points().size() - 1).signal();
        String trial = change.trial() ? ", on trial with fewer than twelve months" : "";
        return (signal == Signal.COMMON_CAUSE ? "no change beyond chance" : words(signal)) + trial;
    }

    private static String words(Signal signal) {
        return signal == Signal.COMMON_CAUSE
                ? "chance explains it"
                : signal.side() > 0 ? "better than chance explains" : "worse than chance explains";
    }
}
