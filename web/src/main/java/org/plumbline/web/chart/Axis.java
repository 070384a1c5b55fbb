package org.plumbline.web.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/** The sides of a plot with their values: thin lines across it, or words below it. */
public final class Axis {
    private static final int WORDS_LEFT = 8;
    private static final int WORDS_DOWN = 5;
    private static final int WORDS_BELOW = 22;

    private Axis() {}

    /** A value of the axis below, and its words. */
    public record Tick(double at, String words) {}

    /** A line across the plot at each of the values, with its words at the left. */
    public static Mark upright(List<Double> values, DoubleFunction<String> words) {
        return (pen, plot) -> values.stream().filter(plot.y()::holds).forEach(value -> {
            Line.level("axis", value, plot.x().from(), plot.x().to()).draw(pen, plot);
            double y = plot.y().at(value) + WORDS_DOWN;
            Words.write(pen, "", plot.left() - WORDS_LEFT, y, Words.Anchor.END, words.apply(value));
        });
    }

    /** Words below the plot; where there are too many for their room, every second, third and so on. */
    public static Mark below(List<Tick> ticks, int most) {
        int every = Math.max(1, (ticks.size() + most - 1) / most);
        return (pen, plot) -> {
            for (int i = 0; i < ticks.size(); i += every) {
                double x = plot.x().at(ticks.get(i).at());
                Words.write(
                        pen,
                        "",
                        x,
                        plot.bottom() + WORDS_BELOW,
                        Words.Anchor.MIDDLE,
                        ticks.get(i).words());
            }
        };
    }

    /** What the values below are, in words under them, at the right end. */
    public static Mark title(String words) {
        return (pen, plot) ->
                Words.write(pen, "", plot.right(), plot.bottom() + 2 * WORDS_BELOW, Words.Anchor.END, words);
    }
}
