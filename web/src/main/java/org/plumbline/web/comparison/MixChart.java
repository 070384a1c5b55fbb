package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.statistics.StandardisedFunnel;
import org.plumbline.web.chart.Axis;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.chart.EndWords;
import org.plumbline.web.chart.Line;
import org.plumbline.web.chart.Mark;
import org.plumbline.web.chart.Plot;
import org.plumbline.web.chart.Point;
import org.plumbline.web.chart.Steps;
import org.plumbline.web.show.FigureWords;

/**
 * Adjusted shares by the number of cases. Each unit has limits of its own, since each has a mix of its own: they are drawn
 * upright through it, and no funnel around all.
 */
final class MixChart {
    private static final double CAP = 0.006;

    private MixChart() {}

    /**
     * @param names of the units, in their order
     * @param finding what the chart shows
     */
    static Drawing of(StandardisedFunnel mix, List<String> names, String finding) {
        double most = FunnelChart.ROOM_AT_TOP
                * mix.units().stream()
                        .mapToInt(StandardisedFunnel.Unit::n)
                        .max()
                        .orElseThrow();
        double floor = FunnelChart.floor(mix.units().stream()
                .mapToDouble(unit -> Math.min(unit.adjusted(), unit.wide().low()))
                .min()
                .orElse(0));
        double ceiling = mix.units().stream()
                .mapToDouble(unit -> Math.max(unit.adjusted(), unit.wide().high()))
                .reduce(1, Math::max);
        List<Mark> marks = new ArrayList<>();
        marks.add(Axis.upright(Steps.between(floor, ceiling, FunnelChart.MOST_STEPS), ChangeDrawing::whole));
        marks.add(Axis.below(
                Steps.between(0, most, FunnelChart.MOST_STEPS).stream()
                        .map(n -> new Axis.Tick(n, FigureWords.count(n.longValue())))
                        .toList(),
                FunnelChart.MOST_STEPS + 1));
        marks.add(Axis.title("cases decided"));
        marks.add(Line.level("average", mix.target(), 0, most));
        for (StandardisedFunnel.Unit unit : mix.units()) {
            marks.add(limits(unit.n(), unit.wide().low(), unit.wide().high(), most * CAP));
            marks.add(limits(unit.n(), unit.narrow().low(), unit.narrow().high(), most * CAP));
        }
        List<FunnelUnit> drawn = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            StandardisedFunnel.Unit unit = mix.units().get(i);
            drawn.add(new FunnelUnit(new Point(unit.n(), unit.adjusted()), unit.flag(), unit.tail(), names.get(i)));
        }
        FunnelChart.units(drawn, marks);
        marks.add(new EndWords(
                List.of(new EndWords.Of("value", mix.target(), "all together " + ChangeWords.percent(mix.target())))));
        return new Drawing(
                Plot.of(FunnelChart.WIDTH, FunnelChart.HEIGHT, FunnelChart.ROOM, 0, most, floor, ceiling),
                marks,
                "Adjusted shares: " + finding + " By the number of cases. The table below has all figures.");
    }

    /** From low to high, with a cap at either end. */
    private static Line limits(double n, double low, double high, double cap) {
        return new Line(
                "limit",
                List.of(
                        new Point(n - cap, low),
                        new Point(n + cap, low),
                        new Point(n, low),
                        new Point(n, high),
                        new Point(n - cap, high),
                        new Point(n + cap, high)));
    }
}
