package org.plumbline.web.chart;

import java.util.List;

/**
 * A chart, ready to be written: marks in the order in which they cover each other.
 *
 * @param told what there is to see, for those who do not see it
 */
public record Drawing(Plot plot, List<Mark> marks, String told) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** One SVG element, for a page or a file; its looks are those of the style sheet there. */
    public String svg() {
        Pen pen = new Pen();
        pen.begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + plot.width() + " " + plot.height(),
                "role",
                "img",
                "aria-label",
                told);
        marks.forEach(mark -> mark.draw(pen, plot));
        pen.end();
        return pen.written();
    }
}
