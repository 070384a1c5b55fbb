package org.plumbline.web.chart;

import java.util.ArrayList;
import java.util.List;

/** A line from point to point. */
public record Line(String look, List<Point> points) implements Mark {
    public Line {
        points = List.copyOf(points);
    }

    /** At one height. */
    public static Line level(String look, double y, double fromX, double toX) {
        return new Line(look, List.of(new Point(fromX, y), new Point(toX, y)));
    }

    /** From bottom to top of the plot. */
    public static Mark upright(String look, double x) {
        return (pen, plot) -> new Line(
                        look,
                        List.of(
                                new Point(x, plot.y().from()),
                                new Point(x, plot.y().to())))
                .draw(pen, plot);
    }

    /** In steps: each height holds from its point until the next one's. */
    public static Line steps(String look, List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                corners.add(new Point(points.get(i).x(), points.get(i - 1).y()));
            }
            corners.add(points.get(i));
        }
        return new Line(look, corners);
    }

    @Override
    public void draw(Pen pen, Plot plot) {
        pen.begin("polyline", "class", look, "points", Pen.places(points, plot)).end();
    }
}
