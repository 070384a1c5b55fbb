package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.ChangeOverTime;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.monitor.comparison.Rebase;
import org.plumbline.standards.statistics.ChangeChart;
import org.plumbline.standards.statistics.ChangeRules;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.FigureWords;

/** A promise's chart of change with all that must be said beside it. */
public record ChangeShown(LevelResults results) {
    private ChangeOverTime change() {
        return results.change();
    }

    public Length length() {
        return change().length();
    }

    public String finding() {
        return ChangeWords.finding(
                results.level().dimensionTitle() + " " + results.level().brief(), change());
    }

    /** Null where nothing is a point. */
    public @Nullable Drawing drawing() {
        return change().points().isEmpty() ? null : ChangeDrawing.of(results, finding());
    }

    public @Nullable ChangeMark variation() {
        return ChangeMark.of(change().variation());
    }

    public @Nullable ChangeMark assurance() {
        return ChangeMark.of(change().assurance());
    }

    /** Where fewer points make the limits than are wanted; else empty. */
    public String trial() {
        if (!change().trial() || change().variation() == null) {
            return "";
        }
        int last = change().points().get(change().points().size() - 1).stretch();
        long points = change().points().stream()
                .filter(point -> point.stretch() == last)
                .count();
        return "On trial: " + SpanWords.counted(points, length()) + (points == 1 ? " makes" : " make")
                + " these limits, and " + ChangeChart.TRIAL + " are wanted before anybody relies on them.";
    }

    /** Which kind of chart it is, and why. */
    public String kind() {
        List<Long> decided = change().points().stream()
                .map(point -> point.cohort().figures().n())
                .sorted()
                .toList();
        String made = "This is " + ChangeWords.name(change().kind()) + ": "
                + ChangeWords.made(change().kind(), length()) + ".";
        if (!change().suited()) {
            return made + " Another suits these " + SpanWords.many(length()) + " better.";
        }
        return change().kind() == ChartKind.XMR
                ? made
                : made + " The " + SpanWords.many(length()) + " have from " + FigureWords.count(decided.get(0)) + " to "
                        + FigureWords.count(decided.get(decided.size() - 1)) + " decided cases.";
    }

    public List<ChartKind> others() {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind != change().kind())
                .toList();
    }

    public String name(ChartKind kind) {
        return ChangeWords.name(kind);
    }

    /** Which rules tell change from chance, and what makes a month or a week a point. */
    public String rules() {
        return "Change is told by " + ChangeRules.NAME + ". A " + SpanWords.one(length())
                + " is a point once it is over and at most one in "
                + ChangeOverTime.OPEN_OF + " of its cases is open: those could move its share by two points at most.";
    }

    /** The latest month or week that is no point, and how many others are none; empty where all are. */
    public String undecided() {
        List<CohortResult> undecided = change().undecided();
        if (undecided.isEmpty()) {
            return "";
        }
        CohortResult last = undecided.get(undecided.size() - 1);
        int others = undecided.size() - 1;
        return SpanWords.first(SpanWords.of(last.span())) + " is no point yet: of "
                + FigureWords.counted(last.figures().n() + last.figures().open(), "case", "cases") + " "
                + FigureWords.counted(last.figures().open(), "is", "are")
                + " open, and its share will be somewhere from "
                + FigureWords.band(last.figures()) + "%."
                + switch (others) {
                    case 0 -> "";
                    case 1 -> " Nor is one earlier " + SpanWords.one(length()) + ".";
                    default -> " Nor are " + others + " earlier " + SpanWords.many(length()) + ".";
                };
    }

    public List<Rebase> rebases() {
        return change().rebases();
    }

    public String told(Rebase rebase) {
        return begun(rebase) + ", because: " + rebase.reason();
    }

    /** All that an audience is told: a reason may name a number that is hidden from it. */
    public String begun(Rebase rebase) {
        return "From " + DayWords.month(rebase.month()) + " the average starts anew";
    }

    public @Nullable ChangePoint point(CohortResult cohort) {
        return change().pointOf(cohort.span()).orElse(null);
    }

    /** The average and the limits of what is a point; else empty. */
    public String limits(CohortResult cohort) {
        ChangePoint point = point(cohort);
        return point == null ? "" : ChangeWords.average(point.limits()) + ", " + ChangeWords.limits(point.limits());
    }

    public String shape(ChangePoint point) {
        return ChangeWords.shape(point.signal());
    }

    public String words(ChangePoint point) {
        return ChangeWords.signal(point.signal());
    }

    /** Of a download: the kind of chart, average, limits and signal; of what is no point nothing. */
    public List<@Nullable Object> cells(CohortResult cohort) {
        ChangePoint point = point(cohort);
        return point == null
                ? Collections.nCopies(5, null)
                : List.of(
                        ChangeWords.word(change().kind()),
                        FigureCells.rounded(point.limits().mean()),
                        FigureCells.rounded(point.limits().lower()),
                        FigureCells.rounded(point.limits().upper()),
                        words(point));
    }

    /** Cases that count on neither side, told one kind after the other. */
    public String notCounted(CohortResult cohort) {
        if (cohort.figures().hidden()) {
            return "hidden";
        }
        List<String> told = new ArrayList<>();
        add(told, cohort.figures().excused(), "excused");
        add(told, cohort.figures().withdrawn(), "withdrawn");
        add(told, cohort.figures().noEvidence(), "without evidence");
        return told.isEmpty() ? "0" : String.join(", ", told);
    }

    private static void add(List<String> told, long count, String what) {
        if (count > 0) {
            told.add(FigureWords.count(count) + " " + what);
        }
    }
}
