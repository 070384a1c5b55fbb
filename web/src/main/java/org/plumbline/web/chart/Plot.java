package org.plumbline.web.chart;

/**
 * The sheet of a chart: its size in drawing units, and the scales of the area in which data stand. What is left around
 * that area is room for words.
 */
public record Plot(int width, int height, Scale x, Scale y) {
    /** Room around the data, in drawing units. */
    public record Room(int left, int right, int top, int bottom) {}

    /** Values of x grow to the right, values of y upwards. */
    public static Plot of(int width, int height, Room room, double fromX, double toX, double fromY, double toY) {
        return new Plot(
                width,
                height,
                new Scale(fromX, toX, room.left(), width - room.right()),
                new Scale(fromY, toY, height - room.bottom(), room.top()));
    }

    public double left() {
        return x.start();
    }

    public double right() {
        return x.end();
    }

    public double top() {
        return y.end();
    }

    public double bottom() {
        return y.start();
    }
}
