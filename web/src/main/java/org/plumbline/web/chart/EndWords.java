package org.plumbline.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words at the right ends of lines, in place of a legend: each as near its line as those of the others allow. */
public record EndWords(List<Of> ends) implements Mark {
    private static final int RIGHT = 8;
    private static final int DOWN = 5;
    private static final double APART = 17;

    /** Of a line that ends at a height. */
    public record Of(String look, double y, String text) {}

    public EndWords {
        ends = List.copyOf(ends);
    }

    @Override
    public void draw(Pen pen, Plot plot) {
        List<Of> downwards = ends.stream()
                .sorted(Comparator.comparingDouble(end -> plot.y().at(end.y())))
                .toList();
        double[] heights =
                downwards.stream().mapToDouble(end -> plot.y().at(end.y())).toArray();
        List<Double> apart = apart(heights, plot.top(), plot.bottom());
        for (int i = 0; i < apart.size(); i++) {
            Of end = downwards.get(i);
            Words.write(pen, end.look(), plot.right() + RIGHT, apart.get(i) + DOWN, Words.Anchor.START, end.text());
        }
    }

    /** Moves heights apart downwards and, where that leads beyond the bottom, back upwards. */
    static List<Double> apart(double[] ascending, double top, double bottom) {
        List<Double> moved = new ArrayList<>();
        double next = top;
        for (double height : ascending) {
            next = Math.max(next, height);
            moved.add(next);
            next += APART;
        }
        double lowest = bottom;
        for (int i = moved.size() - 1; i >= 0; i--) {
            moved.set(i, Math.min(moved.get(i), lowest));
            lowest = moved.get(i) - APART;
        }
        return moved;
    }
}
