package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;

/**
 * Where the marks of a chart by month stand, in the drawing's own units: a point for each month's rate, a bar and a
 * band for its interval, a line for the required share. Drawn as SVG on the server: it needs no script, prints, and its words are
 * text. Months keep their place on the axis even where some have nothing decided.
 *
 * @param floor of the axis in per cent, a multiple of ten: rates near the top would else lie on one another
 * @param required the required share's height, or null
 */
public record MonthChart(
        List<Mark> marks,
        List<Tick> ticks,
        int floor,
        @Nullable Double required) {
    private static final int LEFT = 56;
    private static final int RIGHT = 790;
    private static final int TOP = 26;
    private static final int BOTTOM = 256;
    private static final int MOST_LABELS = 14;
    private static final int LOWEST_FLOOR = 50;
    private static final int HIGHEST_FLOOR = 90;

    /** A month: its middle, its rate and the ends of its interval; {@code label} is empty where there is no room. */
    public record Mark(double x, double y, double low, double high, String label, String month) {}

    /** A line of the axis. */
    public record Tick(double y, String label) {}

    /** @param requiredShare from 0 to 1, or null: every case */
    public static MonthChart of(List<MonthResult> months, @Nullable Double requiredShare) {
        List<MonthResult> decided =
                months.stream().filter(month -> month.figures().rate() != null).toList();
        double least = decided.stream()
                .mapToDouble(month -> month.figures().low())
                .min()
                .orElse(0);
        int floor = (int) Math.floor(10 * Math.min(least, requiredShare == null ? 1 : requiredShare)) * 10;
        floor = floor < LOWEST_FLOOR ? 0 : Math.min(floor, HIGHEST_FLOOR);
        List<Mark> marks = new ArrayList<>();
        for (MonthResult month : decided) {
            marks.add(mark(month, decided, floor));
        }
        List<Tick> ticks = new ArrayList<>();
        int step = 100 - floor > 50 ? 20 : 10;
        for (int percent = 100; percent >= floor; percent -= step) {
            ticks.add(new Tick(y(percent / 100.0, floor), percent + "%"));
        }
        return new MonthChart(marks, ticks, floor, requiredShare == null ? null : y(requiredShare, floor));
    }

    /** The points of the line through the rates, as SVG writes them. */
    public String line() {
        return marks.stream().map(mark -> point(mark.x(), mark.y())).collect(Collectors.joining(" "));
    }

    /** The shape between the ends of all intervals, as SVG writes it: along the upper ones, and back along the lower. */
    public String band() {
        Stream<String> upper = marks.stream().map(mark -> point(mark.x(), mark.high()));
        Stream<String> lower = IntStream.range(0, marks.size())
                .mapToObj(i -> marks.get(marks.size() - 1 - i))
                .map(mark -> point(mark.x(), mark.low()));
        return Stream.concat(upper, lower).collect(Collectors.joining(" "));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static Mark mark(MonthResult month, List<MonthResult> all, int floor) {
        int first = number(all.get(0));
        int last = number(all.get(all.size() - 1));
        int at = number(month);
        double slot = (double) (RIGHT - LEFT) / (last - first + 1);
        boolean labelled = last - first < MOST_LABELS || at == first || at == last;
        return new Mark(
                LEFT + slot * (at - first + 0.5),
                y(month.figures().rate(), floor),
                y(month.figures().low(), floor),
                y(month.figures().high(), floor),
                labelled ? FigureWords.rate(month.figures()) : "",
                labelled ? DayWords.shortMonth(month.month()) : "");
    }

    private static int number(MonthResult month) {
        return month.month().getYear() * 12 + month.month().getMonthValue();
    }

    private static double y(double share, int floor) {
        double within = (100 * share - floor) / (100 - floor);
        return Math.round(10 * (BOTTOM - (BOTTOM - TOP) * within)) / 10.0;
    }
}
