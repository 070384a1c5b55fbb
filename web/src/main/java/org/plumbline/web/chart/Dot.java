package org.plumbline.web.chart;

/**
 * A point of data.
 *
 * @param radius in drawing units
 * @param told by a pointer that rests on it, or empty; a table has to say the same
 */
public record Dot(String look, Shape shape, Point at, double radius, String told) implements Mark {
    @Override
    public void draw(Pen pen, Plot plot) {
        String around = shape.around(plot.x().at(at.x()), plot.y().at(at.y()), radius);
        pen.begin("path", "class", look, "d", around).tell(told).end();
    }
}
