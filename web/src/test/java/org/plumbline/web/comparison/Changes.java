package org.plumbline.web.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.CohortSpan;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.monitor.comparison.Rebase;
import org.plumbline.monitor.comparison.Status;
import org.plumbline.standards.statistics.ChangeChart.Assurance;
import org.plumbline.standards.statistics.ChangeChart.Variation;
import org.plumbline.standards.statistics.ControlLimits;
import org.plumbline.standards.statistics.Signal;

/** Charts of change as the monitor would answer them, with what a test says of them. */
final class Changes {
    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final ControlLimits LIMITS = new ControlLimits(0.8, 0.1 / ControlLimits.FACTOR, 0.7, 0.9);

    private Changes() {}

    /** So many of a hundred kept in a month, with an average of 80% and limits of 70% and 90%. */
    static ChangePoint point(int month, long met, Signal signal) {
        Figures figures = Figures.of(met, 100 - met, 0, 0, 0, 0);
        return new ChangePoint(
                new CohortResult(JANUARY.plusMonths(month), Status.KEPT, figures, null), LIMITS, signal, 0);
    }

    /** The same of a week after that of 5 January 2026. */
    static ChangePoint week(int place, Signal signal) {
        CohortSpan span = CohortSpan.weekOf(LocalDate.of(2026, 1, 5).plusWeeks(place));
        return new ChangePoint(
                new CohortResult(span, Status.KEPT, Figures.of(80, 20, 0, 0, 0, 0), null), LIMITS, signal, 0);
    }

    static ChangeOverTime weeks(List<ChangePoint> points, Rebase... rebases) {
        return new ChangeOverTime(
                Length.WEEK,
                ChartKind.XMR,
                true,
                points,
                List.of(),
                List.of(rebases),
                variation(points.get(points.size() - 1).signal()),
                Assurance.NOT_SAID,
                true);
    }

    /** Months in a row with one signal each, all of 80 of a hundred. */
    static List<ChangePoint> points(Signal... signals) {
        List<ChangePoint> points = new ArrayList<>();
        for (int i = 0; i < signals.length; i++) {
            points.add(point(i, 80, signals[i]));
        }
        return points;
    }

    static List<ChangePoint> usual(int months) {
        return points(Collections.nCopies(months, Signal.COMMON_CAUSE).toArray(Signal[]::new));
    }

    static ChangeOverTime change(List<ChangePoint> points, CohortResult... undecided) {
        return change(points, List.of(), undecided);
    }

    static ChangeOverTime change(List<ChangePoint> points, List<Rebase> rebases, CohortResult... undecided) {
        return new ChangeOverTime(
                Length.MONTH,
                ChartKind.XMR,
                true,
                points,
                Arrays.asList(undecided),
                rebases,
                points.size() < 2
                        ? null
                        : variation(points.get(points.size() - 1).signal()),
                Assurance.NOT_SAID,
                points.size() < 12);
    }

    private static Variation variation(Signal signal) {
        return signal.side() > 0
                ? Variation.IMPROVING
                : signal.side() < 0 ? Variation.CONCERNING : Variation.COMMON_CAUSE;
    }

    static LevelResults results(ChangeOverTime change, @Nullable Double required) {
        LevelResult level = new LevelResult(
                "l-1",
                "first-contact",
                "First contact",
                "Contact each customer.",
                "within 2 days",
                "",
                "a test",
                Status.KEPT,
                Figures.of(0, 0, 0, 0, 0, 0),
                null,
                null,
                required,
                List.of(),
                change);
        return new LevelResults("seetec", "Seetec", "", level, List.of(), change, "seetec", 1, List.of(), Map.of());
    }
}
