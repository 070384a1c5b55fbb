package org.plumbline.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {
    private static final Plot PLOT = Plot.of(200, 100, new Plot.Room(20, 40, 10, 20), 0, 10, 0, 1);

    private static String svg(Mark... marks) {
        return new Drawing(PLOT, List.of(marks), "Chart: it rose").svg();
    }

    @Test
    void words_stay_words_whatever_signs_they_hold() throws Exception {
        String told = "<script>alert('\"&')</script>";
        String svg = new Drawing(
                        PLOT,
                        List.of(
                                new Words("value", new Point(5, 1), Words.Anchor.MIDDLE, 0, 0, told),
                                new Dot("point", Shape.CIRCLE, new Point(5, 1), 4, told)),
                        told)
                .svg();

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getAttribute("aria-label")).isEqualTo(told);
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(root.getElementsByTagName("text"))).containsExactly(told);
        assertThat(texts(root.getElementsByTagName("title"))).containsExactly(told);
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void marks_stand_at_their_data_between_the_room_for_words() {
        assertThat(svg(new Line("rate", List.of(new Point(0, 0), new Point(5, 0.5), new Point(10, 1)))))
                .contains("<polyline class=\"rate\" points=\"20,80 90,45 160,10\">");
        assertThat(svg(new Band(
                        "band",
                        List.of(new Point(0, 1), new Point(10, 1)),
                        List.of(new Point(0, 0), new Point(10, 0)))))
                .contains("points=\"20,10 160,10 160,80 20,80\"");
        assertThat(svg(new Bar("bar", 2, 4, 0, 0.5, "")))
                .contains("x=\"48\" y=\"45\" width=\"28\" height=\"35\"")
                .doesNotContain("<title>");
        assertThat(svg(Line.steps("", List.of(new Point(0, 1), new Point(5, 0.5), new Point(10, 0)))))
                .contains("<polyline points=\"20,10 90,10 90,45 160,45 160,80\">");
    }

    @Test
    void every_shape_has_an_outline_of_its_own_around_its_place() {
        assertThat(svg(new Dot("", Shape.SQUARE, new Point(5, 0.5), 4, ""))).contains("d=\"M86,41h8v8h-8z\"");
        assertThat(svg(new Dot("", Shape.TRIANGLE_UP, new Point(5, 0.5), 4, "")))
                .contains("d=\"M86,49l4,-8 4,8z\"");
        assertThat(svg(new Dot("", Shape.TRIANGLE_DOWN, new Point(5, 0.5), 4, "")))
                .contains("d=\"M86,41l4,8 4,-8z\"");
    }

    @Test
    void the_axis_below_leaves_out_words_that_have_no_room() {
        List<Axis.Tick> ticks = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new Axis.Tick(i, "m" + i))
                .toList();

        assertThat(svg(Axis.below(ticks, 11))).contains(">m1<").contains(">m10<");
        assertThat(svg(Axis.below(ticks, 4)))
                .contains(">m0<", ">m3<", ">m6<", ">m9<")
                .doesNotContain(">m1<", ">m10<");
    }

    @Test
    void names_of_lines_that_end_close_to_each_other_move_apart_and_stay_inside() {
        assertThat(EndWords.apart(new double[] {20, 60}, 10, 80)).containsExactly(20.0, 60.0);
        assertThat(EndWords.apart(new double[] {20, 20, 21}, 10, 80)).containsExactly(20.0, 37.0, 54.0);
        assertThat(EndWords.apart(new double[] {70, 78, 80}, 10, 80)).containsExactly(46.0, 63.0, 80.0);
    }
}
