package org.plumbline.web.chart;

/** Something that stands in a chart, in the units of its data. Its look is a class of the style sheet, or empty. */
@FunctionalInterface
public interface Mark {
    void draw(Pen pen, Plot plot);
}
