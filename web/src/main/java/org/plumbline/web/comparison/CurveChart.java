package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.plumbline.standards.statistics.TimeToEvent;
import org.plumbline.web.chart.Axis;
import org.plumbline.web.chart.Band;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.chart.EndWords;
import org.plumbline.web.chart.Line;
import org.plumbline.web.chart.Mark;
import org.plumbline.web.chart.Plot;
import org.plumbline.web.chart.Point;
import org.plumbline.web.chart.Steps;

/** How the share of those done grows with the days: of one provider, with its interval, beside that of all together. */
final class CurveChart {
    private static final Plot.Room ROOM = new Plot.Room(56, 190, 20, 56);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 360;
    private static final int MOST_STEPS = 6;
    private static final int MOST_DAYS = 12;
    private static final double NEARLY_ALL = 0.98;
    private static final int FEWEST_DAYS = 7;

    private CurveChart() {}

    /**
     * @param curves by name, the one that is looked at first
     * @param finding what the chart shows
     */
    static Drawing of(Map<String, TimeToEvent> curves, String finding) {
        int last =
                curves.values().stream().mapToInt(CurveChart::nearlyAll).max().orElseThrow();
        List<Mark> marks = new ArrayList<>();
        marks.add(Axis.upright(Steps.between(0, 1, MOST_STEPS), ChangeDrawing::whole));
        marks.add(Axis.below(
                Steps.between(0, last, MOST_DAYS).stream()
                        .filter(day -> day == Math.rint(day))
                        .map(day -> new Axis.Tick(day, String.valueOf(day.intValue())))
                        .toList(),
                MOST_DAYS));
        marks.add(Axis.title("days since the start"));
        List<EndWords.Of> ends = new ArrayList<>();
        boolean first = true;
        for (Map.Entry<String, TimeToEvent> curve : curves.entrySet()) {
            List<Point> share = until(curve.getValue(), last, TimeToEvent.Step::happened);
            if (first) {
                marks.add(band(curve.getValue(), last));
            }
            marks.add(Line.steps(first ? "mine" : "rate", share));
            ends.add(new EndWords.Of(
                    first ? "value" : "", share.get(share.size() - 1).y(), curve.getKey()));
            first = false;
        }
        marks.add(new EndWords(ends));
        return new Drawing(
                Plot.of(WIDTH, HEIGHT, ROOM, 0, last, 0, 1),
                marks,
                finding + " Share done by the days since the start. The table below has the same figures.");
    }

    private static Band band(TimeToEvent curve, int last) {
        return new Band(
                "band",
                Line.steps("", until(curve, last, step -> or(step.happenedHigh(), step.happened())))
                        .points(),
                Line.steps("", until(curve, last, step -> or(step.happenedLow(), step.happened())))
                        .points());
    }

    private static double or(double told, double otherwise) {
        return Double.isNaN(told) ? otherwise : told;
    }

    /** From the start until the last day that is drawn. */
    private static List<Point> until(TimeToEvent curve, int last, ToDoubleFunction<TimeToEvent.Step> of) {
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        double height = 0;
        for (TimeToEvent.Step step : curve.steps()) {
            if (step.time() <= last) {
                height = of.applyAsDouble(step);
                points.add(new Point(step.time(), height));
            }
        }
        points.add(new Point(last, height));
        return points;
    }

    /** The day by which nearly all has happened that was seen to happen: what comes after it would press the rest together. */
    private static int nearlyAll(TimeToEvent curve) {
        List<TimeToEvent.Step> steps = curve.steps();
        if (steps.isEmpty()) {
            return FEWEST_DAYS;
        }
        double end = NEARLY_ALL * steps.get(steps.size() - 1).happened();
        return (int) Math.max(
                FEWEST_DAYS,
                Math.ceil(steps.stream()
                        .filter(step -> step.happened() >= end)
                        .findFirst()
                        .orElseThrow()
                        .time()));
    }
}
