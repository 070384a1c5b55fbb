package org.plumbline.web.chart;

import java.util.ArrayList;
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
        begin(pen, "role", "img", "aria-label", told);
        return ended(pen);
    }

    /**
     * The same for a document that is printed.
     *
     * @param looks style sheet of its marks
     * @param width in pixels of the document
     */
    public String printed(String looks, int width) {
        Pen pen = new Pen();
        begin(pen, "width", width, "height", width * plot.height() / plot.width(), "alt", told);
        pen.begin("style").words(looks).end();
        return ended(pen);
    }

    private void begin(Pen pen, Object... more) {
        List<Object> attributes = new ArrayList<>(
                List.of("xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + plot.width() + " " + plot.height()));
        attributes.addAll(List.of(more));
        pen.begin("svg", attributes.toArray());
    }

    private String ended(Pen pen) {
        marks.forEach(mark -> mark.draw(pen, plot));
        pen.end();
        return pen.written();
    }
}
