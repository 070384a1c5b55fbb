package org.plumbline.web.chart;

/** What tells one kind of dot from another without its colour. */
public enum Shape {
    CIRCLE("a%1$s,%1$s 0 1,0 %2$s,0a%1$s,%1$s 0 1,0 -%2$s,0z", -1, 0),
    SQUARE("h%2$sv%2$sh-%2$sz", -1, -1),
    DIAMOND("l%1$s,-%1$s %1$s,%1$s -%1$s,%1$sz", -1, 0),
    TRIANGLE_UP("l%1$s,-%2$s %1$s,%2$sz", -1, 1),
    TRIANGLE_DOWN("l%1$s,%2$s %1$s,-%2$sz", -1, -1);

    private final String path;
    private final int startX;
    private final int startY;

    Shape(String path, int startX, int startY) {
        this.path = path;
        this.startX = startX;
        this.startY = startY;
    }

    /** The outline as SVG writes it. */
    String around(double x, double y, double radius) {
        return "M" + Pen.number(x + startX * radius) + "," + Pen.number(y + startY * radius)
                + path.formatted(Pen.number(radius), Pen.number(2 * radius));
    }
}
