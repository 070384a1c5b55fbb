package org.plumbline.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The area between two lines. */
public record Band(String look, List<Point> upper, List<Point> lower) implements Mark {
    public Band {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }

    @Override
    public void draw(Pen pen, Plot plot) {
        List<Point> around = new ArrayList<>(lower);
        Collections.reverse(around);
        around.addAll(0, upper);
        pen.begin("polygon", "class", look, "points", Pen.places(around, plot)).end();
    }
}
