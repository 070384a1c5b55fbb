package org.plumbline.web.chart;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a drawing. Words are written as words, whatever signs they hold; numbers to a tenth. */
public final class Pen {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    Pen() {
        try {
            xml = FACTORY.createXMLStreamWriter(written);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Begins an element, to be ended by {@link #end}.
     *
     * @param attributes names and values in turn; a number is written to a tenth, and without a look of its own a mark
     *     has the empty class, which is left out
     */
    public Pen begin(String element, Object... attributes) {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                String value = attributes[i + 1] instanceof Number number
                        ? number(number.doubleValue())
                        : attributes[i + 1].toString();
                if (!value.isEmpty()) {
                    xml.writeAttribute(attributes[i].toString(), value);
                }
            }
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a pointer that rests on the element is told; nothing where that is empty. */
    public Pen tell(String told) {
        return told.isEmpty() ? this : begin("title").words(told).end();
    }

    public Pen words(String text) {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Pen end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Places of data as {@code points} of an SVG element. */
    static String places(List<Point> points, Plot plot) {
        return points.stream()
                .map(point ->
                        number(plot.x().at(point.x())) + "," + number(plot.y().at(point.y())))
                .collect(Collectors.joining(" "));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    String written() {
        try {
            xml.flush();
            return written.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
