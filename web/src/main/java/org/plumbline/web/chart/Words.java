package org.plumbline.web.chart;

import java.util.Locale;

/**
 * Words beside a place.
 *
 * @param right how far beside it, in drawing units, and {@code down} how far below
 */
public record Words(String look, Point at, Anchor anchor, double right, double down, String text) implements Mark {
    /** Which part of the words stands there. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    @Override
    public void draw(Pen pen, Plot plot) {
        write(pen, look, plot.x().at(at.x()) + right, plot.y().at(at.y()) + down, anchor, text);
    }

    /** At a place in drawing units. */
    static void write(Pen pen, String look, double x, double y, Anchor anchor, String text) {
        pen.begin(
                        "text",
                        "class",
                        look,
                        "x",
                        x,
                        "y",
                        y,
                        "text-anchor",
                        anchor.name().toLowerCase(Locale.ROOT))
                .words(text)
                .end();
    }
}
