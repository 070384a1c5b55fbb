package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.web.chart.Axis;
import org.plumbline.web.chart.Bar;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.chart.EndWords;
import org.plumbline.web.chart.Line;
import org.plumbline.web.chart.Mark;
import org.plumbline.web.chart.Plot;
import org.plumbline.web.chart.Point;
import org.plumbline.web.chart.Steps;

/** On which day around the limit it was done: one provider's shares as bars, those of the others as a line. */
final class SpectrumChart {
    private static final Plot.Room ROOM = new Plot.Room(56, 150, 30, 56);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 360;
    private static final int MOST_STEPS = 6;
    private static final int MOST_DAYS = 15;
    private static final double HALF_BAR = 0.42;
    private static final double HALF = 0.5;

    private SpectrumChart() {}

    /**
     * @param from first day that is drawn, below 0: before the last good day, and {@code to} the last
     * @param own share of its cases done on a day, {@code others}: of theirs
     * @param finding what the chart shows
     */
    static Drawing of(
            int from, int to, String name, IntToDoubleFunction own, IntToDoubleFunction others, String finding) {
        double most = IntStream.rangeClosed(from, to)
                .mapToDouble(day -> Math.max(own.applyAsDouble(day), others.applyAsDouble(day)))
                .max()
                .orElse(0);
        double top = Math.max(0.05, 1.05 * most);
        List<Mark> marks = new ArrayList<>();
        marks.add(Axis.upright(Steps.between(0, top, MOST_STEPS), ChangeDrawing::whole));
        marks.add(Axis.below(
                IntStream.rangeClosed(from, to)
                        .mapToObj(day -> new Axis.Tick(day, SpectrumPage.shortDay(day)))
                        .toList(),
                MOST_DAYS));
        marks.add(Axis.title("days before and after the last good day"));
        List<Point> line = new ArrayList<>();
        for (int day = from; day <= to; day++) {
            double share = own.applyAsDouble(day);
            marks.add(new Bar(
                    day > 0 ? "bar is-late" : "bar",
                    day - HALF_BAR,
                    day + HALF_BAR,
                    0,
                    share,
                    SpectrumPage.dayWords(day) + ": " + ChangeWords.percent(share)));
            line.add(new Point(day - HALF, others.applyAsDouble(day)));
            line.add(new Point(day + HALF, others.applyAsDouble(day)));
        }
        marks.add(new Line("rate", line));
        marks.add(Line.upright("break", HALF));
        marks.add(new EndWords(List.of(new EndWords.Of("", others.applyAsDouble(to), "the others"))));
        return new Drawing(
                Plot.of(WIDTH, HEIGHT, ROOM, from - HALF, to + HALF, 0, top),
                marks,
                finding + " Share of what " + name
                        + " did, by the day around the limit; a line for the others. The table below has the same figures.");
    }
}
