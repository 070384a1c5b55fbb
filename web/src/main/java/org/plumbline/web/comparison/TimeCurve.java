package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.comparison.TimeTaken;
import org.plumbline.standards.statistics.TimeToEvent;
import org.plumbline.web.chart.Drawing;

/** How long it took one provider until it was done, beside all together, for showing. */
public record TimeCurve(String name, TimeToEvent own, TimeToEvent all) {
    private static final String ALL = "all together";
    private static final List<Integer> DAYS = IntStream.of(0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 84, 126, 182, 365)
            .boxed()
            .toList();

    static TimeCurve of(LikeForLikeResults found, LikeForLikeResults.Line shown) {
        TimeTaken sum = new TimeTaken();
        found.lines().forEach(line -> sum.add(line.time()));
        return new TimeCurve(shown.name(), shown.time().curve(), sum.curve());
    }

    /** A day and what had become of the cases by then, as shares in words. */
    public record Row(int day, String done, String interval, String left, String allDone) {}

    public String finding() {
        return "Half of " + possessive(name) + " were done by " + day(own.median()) + ", half of all together by "
                + day(all.median()) + ".";
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    private static String day(OptionalDouble median) {
        return median.isPresent() ? "day " + (int) median.getAsDouble() : "no day yet";
    }

    public Drawing drawing() {
        Map<String, TimeToEvent> curves = new LinkedHashMap<>();
        curves.put(name, own);
        curves.put(ALL, all);
        return CurveChart.of(curves, finding());
    }

    /** At days that lie further and further apart, until the last at which anything happened. */
    public List<Row> rows() {
        double last = all.steps().isEmpty()
                ? 0
                : all.steps().get(all.steps().size() - 1).time();
        List<Row> rows = new ArrayList<>();
        for (int day : DAYS) {
            if (day <= last) {
                rows.add(row(day));
            }
        }
        return rows;
    }

    private Row row(int day) {
        TimeToEvent.Step step = own.at(day);
        TimeToEvent.Step ofAll = all.at(day);
        return new Row(
                day,
                ChangeWords.percent(step.happened()),
                Double.isNaN(step.happenedLow())
                        ? ""
                        : ChangeWords.percent(step.happenedLow()) + " to " + ChangeWords.percent(step.happenedHigh()),
                ChangeWords.percent(step.left()),
                ChangeWords.percent(ofAll.happened()));
    }
}
