package org.plumbline.web.chart;

/**
 * A rectangle.
 *
 * @param from its left side, and {@code to} its right
 * @param told by a pointer that rests on it, or empty
 */
public record Bar(String look, double from, double to, double low, double high, String told) implements Mark {
    @Override
    public void draw(Pen pen, Plot plot) {
        double left = plot.x().at(from);
        double top = plot.y().at(high);
        pen.begin(
                        "rect",
                        "class",
                        look,
                        "x",
                        left,
                        "y",
                        top,
                        "width",
                        plot.x().at(to) - left,
                        "height",
                        plot.y().at(low) - top)
                .tell(told)
                .end();
    }
}
