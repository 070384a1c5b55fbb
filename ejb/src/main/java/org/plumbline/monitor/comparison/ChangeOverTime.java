package org.plumbline.monitor.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.standards.statistics.ChangeChart;
import org.plumbline.standards.statistics.ChangeChart.Assurance;
import org.plumbline.standards.statistics.ChangeChart.Better;
import org.plumbline.standards.statistics.ChangeChart.Variation;
import org.plumbline.standards.statistics.ControlLimits;
import org.plumbline.standards.statistics.ControlLimits.Ranges;
import org.plumbline.standards.statistics.ShareLimits.Spread;
import org.plumbline.standards.statistics.Signal;

/**
 * Whether a promise is kept more or less often than usual: its months or weeks as points of a chart of change.
 *
 * @param length whether they are months or weeks
 * @param kind as asked for or, where nothing was, as suits the points
 * @param suited whether {@code kind} is the one that suits them
 * @param points those that are over and, but for a few cases, decided
 * @param undecided those that are none, where cases were decided or are open
 * @param rebases that take effect, by month
 * @param variation of the last point, or null: its stretch has no other to compare it with
 * @param assurance that the required share is reached; not said where none is required
 * @param trial whether fewer than {@link ChangeChart#TRIAL} points make the limits of the last stretch
 */
public record ChangeOverTime(
        Length length,
        ChartKind kind,
        boolean suited,
        List<ChangePoint> points,
        List<CohortResult> undecided,
        List<Rebase> rebases,
        @Nullable Variation variation,
        Assurance assurance,
        boolean trial) {
    /** A month or a week is a point while what is open could move its share by this much at most: one case in fifty. */
    public static final int OPEN_OF = 50;

    private static final int FEWEST = 2;

    /** @param stretch of points between two rebases, from 0 */
    public record ChangePoint(CohortResult cohort, ControlLimits limits, Signal signal, int stretch) {
        /** Kept of those decided, from 0 to 1. */
        public double share() {
            return (double) cohort.figures().met() / cohort.figures().n();
        }
    }

    public ChangeOverTime {
        points = List.copyOf(points);
        undecided = List.copyOf(undecided);
        rebases = List.copyOf(rebases);
    }

    /**
     * @param cohorts all months or all weeks, in order
     * @param today on the tenant's clock: its month and its week are not over yet
     * @param required share from 0 to 1, or null
     * @param rebases those that stand, by month; one at or before the first point takes no effect, nor one after the last
     * @param asked null for the kind that suits them
     */
    public static ChangeOverTime of(
            Length length,
            List<CohortResult> cohorts,
            LocalDate today,
            @Nullable Double required,
            List<Rebase> rebases,
            @Nullable ChartKind asked) {
        List<CohortResult> decided =
                cohorts.stream().filter(cohort -> isPoint(cohort, today)).toList();
        List<CohortResult> undecided = cohorts.stream()
                .filter(cohort -> !isPoint(cohort, today)
                        && cohort.figures().n() + cohort.figures().open() > 0)
                .toList();
        ChartKind suited = ChartKind.suited(
                decided.stream().map(month -> month.figures().n()).toList());
        ChartKind kind = asked == null ? suited : asked;
        if (decided.size() < FEWEST) {
            List<ChangePoint> alone = decided.stream()
                    .map(month -> new ChangePoint(month, limitsOf(month), Signal.COMMON_CAUSE, 0))
                    .toList();
            return new ChangeOverTime(
                    length, kind, kind == suited, alone, undecided, List.of(), null, Assurance.NOT_SAID, true);
        }
        List<Rebase> effective =
                rebases.stream().filter(rebase -> indexOf(rebase, decided) > 0).toList();
        ChangeChart chart = chart(kind, decided, effective);
        List<ChangePoint> points = points(chart, decided);
        boolean comparable = points.get(points.size() - FEWEST).stretch()
                == points.get(points.size() - 1).stretch();
        return new ChangeOverTime(
                length,
                kind,
                kind == suited,
                points,
                undecided,
                effective,
                comparable ? chart.variation(Better.MORE) : null,
                required == null || !comparable ? Assurance.NOT_SAID : chart.assurance(Better.MORE, required),
                chart.isTrial());
    }

    static boolean isPoint(CohortResult cohort, LocalDate today) {
        long open = cohort.figures().open();
        long decided = cohort.figures().n();
        return decided > 0 && cohort.span().isOver(today) && OPEN_OF * open <= decided + open;
    }

    /** What became of a month or week in the chart; empty where it is no point. */
    public Optional<ChangePoint> pointOf(CohortSpan span) {
        return points.stream()
                .filter(point -> point.cohort().span().equals(span))
                .findFirst();
    }

    /** The first point from the rebase's month on, where there is one. */
    private static int indexOf(Rebase rebase, List<CohortResult> decided) {
        return IntStream.range(0, decided.size())
                .filter(i ->
                        !decided.get(i).span().first().isBefore(rebase.month().atDay(1)))
                .findFirst()
                .orElse(-1);
    }

    private static ChangeChart chart(ChartKind kind, List<CohortResult> decided, List<Rebase> rebases) {
        int[] starts = rebases.stream()
                .mapToInt(rebase -> indexOf(rebase, decided))
                .distinct()
                .toArray();
        long[] met = decided.stream().mapToLong(month -> month.figures().met()).toArray();
        long[] all = decided.stream().mapToLong(month -> month.figures().n()).toArray();
        double[] shares = IntStream.range(0, met.length)
                .mapToDouble(i -> (double) met[i] / all[i])
                .toArray();
        return switch (kind) {
            case XMR -> ChangeChart.of(shares, shares.length, Ranges.SCREENED, starts);
            case P -> ChangeChart.ofShares(met, all, Spread.CHANCE, starts);
            case P_PRIME -> ChangeChart.ofShares(met, all, Spread.SEEN, starts);
        };
    }

    private static List<ChangePoint> points(ChangeChart chart, List<CohortResult> decided) {
        List<ChangePoint> points = new ArrayList<>();
        for (int stretch = 0; stretch < chart.segments().size(); stretch++) {
            ChangeChart.Segment segment = chart.segments().get(stretch);
            for (int i = 0; i < segment.signals().size(); i++) {
                points.add(new ChangePoint(
                        decided.get(segment.first() + i),
                        segment.limits().get(i),
                        segment.signals().get(i),
                        stretch));
            }
        }
        return points;
    }

    private static ControlLimits limitsOf(CohortResult only) {
        double share = (double) only.figures().met() / only.figures().n();
        return new ControlLimits(share, 0, share, share);
    }
}
