package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.standards.statistics.BinomialLimits;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.web.chart.Axis;
import org.plumbline.web.chart.Band;
import org.plumbline.web.chart.Dot;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.chart.EndWords;
import org.plumbline.web.chart.Line;
import org.plumbline.web.chart.Mark;
import org.plumbline.web.chart.Plot;
import org.plumbline.web.chart.Point;
import org.plumbline.web.chart.Shape;
import org.plumbline.web.chart.Steps;
import org.plumbline.web.show.FigureWords;

/** A funnel: each unit's share by its number of cases, between the limits of chance. */
final class FunnelChart {
    static final Plot.Room ROOM = new Plot.Room(56, 170, 20, 56);
    static final int WIDTH = 1000;
    static final int HEIGHT = 420;
    static final int MOST_STEPS = 8;
    private static final int SIDES = 120;
    private static final double RADIUS = 5;
    static final double ROOM_AT_TOP = 1.04;

    private FunnelChart() {}

    /**
     * @param names of the units, in their order
     * @param finding what the chart shows
     */
    static Drawing of(Funnel funnel, List<String> names, String finding) {
        int most = funnel.units().stream().mapToInt(Funnel.Unit::n).max().orElseThrow();
        double floor = floor(Math.min(
                funnel.target(),
                funnel.units().stream().mapToDouble(Funnel.Unit::rate).min().orElse(0)));
        List<Mark> marks = new ArrayList<>();
        marks.add(Axis.upright(Steps.between(floor, 1, MOST_STEPS), ChangeDrawing::whole));
        marks.add(Axis.below(
                Steps.between(0, most * ROOM_AT_TOP, MOST_STEPS).stream()
                        .map(n -> new Axis.Tick(n, FigureWords.count(n.longValue())))
                        .toList(),
                MOST_STEPS + 1));
        marks.add(Axis.title("cases decided"));
        List<EndWords.Of> ends = new ArrayList<>();
        sides(funnel, most, BinomialLimits.TAIL_99_8, "99.8%", marks, ends);
        sides(funnel, most, BinomialLimits.TAIL_95, "95%", marks, ends);
        marks.add(Line.level("average", funnel.target(), 0, most * ROOM_AT_TOP));
        ends.add(new EndWords.Of("value", funnel.target(), "all together " + ChangeWords.percent(funnel.target())));
        List<FunnelUnit> drawn = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Funnel.Unit unit = funnel.units().get(i);
            drawn.add(new FunnelUnit(new Point(unit.n(), unit.rate()), unit.flag(), unit.tail(), names.get(i)));
        }
        units(drawn, marks);
        marks.add(new EndWords(ends));
        Plot plot = Plot.of(WIDTH, HEIGHT, ROOM, 0, most * ROOM_AT_TOP, floor, 1);
        return new Drawing(
                plot, marks, "Funnel: " + finding + " Shares by the number of cases. The table below has all figures.");
    }

    private static void sides(
            Funnel funnel, int most, double tail, String words, List<Mark> marks, List<EndWords.Of> ends) {
        List<Point> upper = side(funnel, most, tail, BinomialLimits::high);
        List<Point> lower = side(funnel, most, tail, BinomialLimits::low);
        marks.add(new Band("band", upper, lower));
        marks.add(new Line("limit", upper));
        marks.add(new Line("limit", lower));
        ends.add(new EndWords.Of(
                "", upper.get(upper.size() - 1).y(), words + (funnel.adjusted() ? ", adjusted" : " of chance")));
        ends.add(new EndWords.Of("", lower.get(lower.size() - 1).y(), words));
    }

    /** Closer together where there are few cases, since the sides bend most there. */
    private static List<Point> side(Funnel funnel, int most, double tail, ToDoubleFunction<BinomialLimits> end) {
        return IntStream.rangeClosed(1, SIDES)
                .map(i -> (int) Math.ceil(most * ROOM_AT_TOP * Math.pow((double) i / SIDES, 2)))
                .distinct()
                .mapToObj(n -> new Point(n, end.applyAsDouble(funnel.limits(n, tail))))
                .toList();
    }

    /** All are told by a pointer, and in the table. */
    static void units(List<FunnelUnit> units, List<Mark> marks) {
        units.forEach(unit -> marks.add(dot(unit)));
        marks.add(new FunnelNames(units));
    }

    private static Dot dot(FunnelUnit unit) {
        Funnel.Flag flag = unit.flag();
        Point at = unit.at();
        Shape shape = flag.side() == 0 ? Shape.CIRCLE : flag.side() > 0 ? Shape.TRIANGLE_UP : Shape.TRIANGLE_DOWN;
        String look = flag.isClear() ? flag.side() > 0 ? "point is-better" : "point is-worse" : "point";
        return new Dot(
                look,
                shape,
                at,
                RADIUS,
                unit.name() + ": " + ChangeWords.percent(at.y()) + " of " + FigureWords.count((long) at.x()) + ", "
                        + FlagWords.of(flag));
    }

    /** A round share below the least that is drawn. */
    static double floor(double least) {
        double tens = Math.floor(10 * least - 0.5) / 10;
        return Math.max(0, Math.min(0.9, tens));
    }
}
