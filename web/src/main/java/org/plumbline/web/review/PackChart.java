package org.plumbline.web.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.plumbline.monitor.review.Curve;
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
import org.plumbline.web.show.DayWords;

/** A pack's chart of change: months as points, their average and limits, and the required share. */
final class PackChart {
    private static final Plot.Room ROOM = new Plot.Room(56, 160, 20, 40);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 260;
    private static final int MOST_STEPS = 5;
    private static final int MOST_MONTHS = 13;
    private static final double RADIUS = 5;

    private PackChart() {}

    /** @param curve with at least one point */
    static Drawing of(Curve curve) {
        List<Curve.At> points = curve.points();
        double first = at(points.get(0).month()) - 0.5;
        double last = at(points.get(points.size() - 1).month()) + 0.5;
        List<Mark> marks = new ArrayList<>();
        marks.add(Axis.upright(Steps.between(0, 1, MOST_STEPS), PackChart::whole));
        marks.add(Axis.below(
                points.stream()
                        .map(point -> new Axis.Tick(at(point.month()), DayWords.shortMonth(point.month())))
                        .toList(),
                MOST_MONTHS));
        marks.add(new Band("band", sides(points, Curve.At::upper), sides(points, Curve.At::lower)));
        marks.add(new Line("average", sides(points, Curve.At::mean)));
        marks.add(new Line(
                "rate",
                points.stream()
                        .map(point -> new Point(at(point.month()), point.share()))
                        .toList()));
        List<EndWords.Of> ends = new ArrayList<>();
        if (curve.required() != null) {
            marks.add(Line.level("required", curve.required(), first, last));
            ends.add(new EndWords.Of("value", curve.required(), "required " + whole(curve.required())));
        }
        double mean = points.get(points.size() - 1).mean();
        ends.add(new EndWords.Of("value", mean, "average " + whole(mean)));
        marks.add(new EndWords(ends));
        points.forEach(point -> marks.add(new Dot(
                "point",
                Shape.CIRCLE,
                new Point(at(point.month()), point.share()),
                RADIUS,
                DayWords.month(point.month()) + ": " + whole(point.share()) + ", " + point.signal())));
        return new Drawing(
                Plot.of(WIDTH, HEIGHT, ROOM, first, last, 0, 1),
                marks,
                "Chart: " + curve.title() + ". Share kept by month. The table below has the same figures.");
    }

    private static List<Point> sides(List<Curve.At> points, ToDoubleFunction<Curve.At> of) {
        return points.stream()
                .flatMap(point ->
                        Stream.of(-0.5, 0.5).map(side -> new Point(at(point.month()) + side, of.applyAsDouble(point))))
                .toList();
    }

    private static String whole(double share) {
        return Math.round(100 * share) + "%";
    }

    private static double at(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue();
    }
}
