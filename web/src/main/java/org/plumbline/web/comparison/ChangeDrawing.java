package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.CohortSpan;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.monitor.comparison.Rebase;
import org.plumbline.standards.statistics.ControlLimits;
import org.plumbline.web.chart.Axis;
import org.plumbline.web.chart.Band;
import org.plumbline.web.chart.Bar;
import org.plumbline.web.chart.Dot;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.chart.EndWords;
import org.plumbline.web.chart.Line;
import org.plumbline.web.chart.Mark;
import org.plumbline.web.chart.Plot;
import org.plumbline.web.chart.Point;
import org.plumbline.web.chart.Shape;
import org.plumbline.web.chart.Steps;
import org.plumbline.web.chart.Words;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;

/**
 * A promise's chart of change by month or week: points, average, limits and required share. Months and weeks keep their
 * place where there is nothing in them.
 */
final class ChangeDrawing {
    private static final Plot.Room ROOM = new Plot.Room(56, 160, 30, 40);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 340;
    private static final int MOST_STEPS = 6;
    private static final int MOST_MONTHS = 13;
    private static final int MOST_WEEKS = 7;
    private static final double LOWEST_FLOOR = 0.5;
    private static final double HIGHEST_FLOOR = 0.9;
    private static final double RADIUS = 5;
    private static final double HALF_BAR = 0.2;
    private static final int LONGEST_REASON = 40;

    private final ChangeOverTime change;
    private final List<Mark> marks = new ArrayList<>();

    private ChangeDrawing(ChangeOverTime change) {
        this.change = change;
    }

    /**
     * @param results with at least one point
     * @param finding what the chart shows
     */
    static Drawing of(LevelResults results, String finding) {
        return new ChangeDrawing(results.change()).drawn(results.level().required(), finding);
    }

    private Drawing drawn(@Nullable Double required, String finding) {
        List<CohortSpan> spans = spans();
        double first = at(spans.get(0)) - 0.5;
        double last = at(spans.get(spans.size() - 1)) + 0.5;
        double floor = floor(required == null ? 1 : required);
        marks.add(Axis.upright(Steps.between(floor, 1, MOST_STEPS), ChangeDrawing::whole));
        marks.add(Axis.below(
                spans.stream()
                        .map(span -> new Axis.Tick(at(span), SpanWords.shortly(span)))
                        .toList(),
                change.length() == Length.MONTH ? MOST_MONTHS : MOST_WEEKS));
        change.undecided().forEach(this::undecided);
        List<EndWords.Of> ends = new ArrayList<>();
        stretches().forEach(this::stretch);
        if (required != null) {
            marks.add(Line.level("required", required, first, last));
            ends.add(new EndWords.Of("value", required, "required " + ChangeWords.percent(required)));
        }
        change.points().forEach(this::dot);
        change.rebases().forEach(this::rebase);
        ControlLimits limits = change.points().get(change.points().size() - 1).limits();
        if (change.points().size() > 1) {
            ends.add(new EndWords.Of("value", limits.mean(), "average " + ChangeWords.percent(limits.mean())));
            ends.add(new EndWords.Of("", limits.upper(), limits.upper() >= 1 ? "no upper limit" : "upper limit"));
            ends.add(new EndWords.Of("", limits.lower(), limits.lower() <= 0 ? "no lower limit" : "lower limit"));
        }
        marks.add(new EndWords(ends));
        return new Drawing(Plot.of(WIDTH, HEIGHT, ROOM, first, last, floor, 1), marks, told(finding));
    }

    /** Every month or week from the first to the last that is drawn. */
    private List<CohortSpan> spans() {
        List<CohortSpan> drawn = Stream.concat(
                        change.points().stream().map(ChangePoint::cohort), change.undecided().stream())
                .map(CohortResult::span)
                .sorted(Comparator.comparing(CohortSpan::first))
                .toList();
        CohortSpan last = drawn.get(drawn.size() - 1);
        return Stream.iterate(drawn.get(0), span -> !span.first().isAfter(last.first()), CohortSpan::next)
                .toList();
    }

    /** Rates near the top would lie on one another on an axis that begins at 0. */
    private double floor(double required) {
        double least = change.points().stream()
                .mapToDouble(point -> Math.min(point.share(), point.limits().lower()))
                .min()
                .orElse(0);
        double tens = Math.floor(10 * Math.min(least, required)) / 10;
        return tens < LOWEST_FLOOR ? 0 : Math.min(tens, HIGHEST_FLOOR);
    }

    private List<List<ChangePoint>> stretches() {
        List<List<ChangePoint>> stretches = new ArrayList<>();
        change.points().forEach(point -> {
            if (point.stretch() == stretches.size()) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(point.stretch()).add(point);
        });
        return stretches;
    }

    private void stretch(List<ChangePoint> points) {
        List<Point> upper = sides(points, ControlLimits::upper);
        List<Point> lower = sides(points, ControlLimits::lower);
        marks.add(new Band("band", upper, lower));
        marks.add(new Line("limit", upper));
        marks.add(new Line("limit", lower));
        marks.add(new Line("average", sides(points, ControlLimits::mean)));
        marks.add(new Line(
                "rate",
                points.stream()
                        .map(point -> new Point(at(point), point.share()))
                        .toList()));
    }

    /** Each one's from its left to its right, so that limits of unequal ones make steps. */
    private static List<Point> sides(List<ChangePoint> points, ToDoubleFunction<ControlLimits> of) {
        return points.stream()
                .flatMap(point ->
                        Stream.of(-0.5, 0.5).map(side -> new Point(at(point) + side, of.applyAsDouble(point.limits()))))
                .toList();
    }

    private void dot(ChangePoint point) {
        int side = point.signal().side();
        String look = side > 0 ? "point is-better" : side < 0 ? "point is-worse" : "point";
        Shape shape = side > 0 ? Shape.TRIANGLE_UP : side < 0 ? Shape.TRIANGLE_DOWN : Shape.CIRCLE;
        String told = SpanWords.first(SpanWords.of(point.cohort().span())) + ": "
                + FigureWords.rate(point.cohort().figures()) + ", " + ChangeWords.signal(point.signal());
        marks.add(new Dot(look, shape, new Point(at(point), point.share()), RADIUS + Math.abs(side), told));
    }

    private void undecided(CohortResult cohort) {
        Figures figures = cohort.figures();
        if (figures.worst() != null && figures.best() != null) {
            String told = SpanWords.first(SpanWords.of(cohort.span())) + ": not decided yet, somewhere from "
                    + FigureWords.band(figures) + "%";
            double at = at(cohort.span());
            marks.add(new Bar("undecided", at - HALF_BAR, at + HALF_BAR, figures.worst(), figures.best(), told));
        }
    }

    private void rebase(Rebase rebase) {
        double at = at(CohortSpan.firstOf(change.length(), rebase.month())) - 0.5;
        String reason = rebase.reason().length() <= LONGEST_REASON
                ? rebase.reason()
                : rebase.reason().substring(0, LONGEST_REASON - 1).stripTrailing() + "…";
        marks.add(Line.upright("break", at));
        marks.add(new Words("value", new Point(at, 1), Words.Anchor.START, 4, -10, "starts anew: " + reason));
    }

    private String told(String finding) {
        List<ChangePoint> points = change.points();
        ChangePoint last = points.get(points.size() - 1);
        StringBuilder told = new StringBuilder("Chart: ").append(finding);
        told.append(". Share kept by ")
                .append(SpanWords.one(change.length()))
                .append(" of the trigger, ")
                .append(SpanWords.of(points.get(0).cohort().span()));
        told.append(" to ").append(SpanWords.of(last.cohort().span()));
        if (change.variation() != null) {
            told.append(". Average and limits of the last " + SpanWords.one(change.length()) + ": ")
                    .append(ChangeWords.average(last.limits()));
            told.append(", ").append(ChangeWords.limits(last.limits())).append('%');
        }
        change.rebases()
                .forEach(rebase -> told.append(". From ")
                        .append(DayWords.month(rebase.month()))
                        .append(" the average starts anew"));
        return told.append(". The table below has the same figures.").toString();
    }

    static String whole(double share) {
        return Math.round(100 * share) + "%";
    }

    private static double at(ChangePoint point) {
        return at(point.cohort().span());
    }

    private static double at(CohortSpan span) {
        return span.length() == Length.MONTH
                ? span.first().getYear() * 12.0 + span.first().getMonthValue()
                : span.first().toEpochDay() / 7.0;
    }
}
