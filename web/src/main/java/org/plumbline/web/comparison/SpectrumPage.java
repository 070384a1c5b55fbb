package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.comparison.TimeTaken;
import org.plumbline.standards.statistics.Heaping;
import org.plumbline.standards.statistics.TimeToEvent.End;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureWords;

/** When is it done: well before the limit, on its last day, or after it? One provider beside the others. */
@Named
@RequestScoped
public class SpectrumPage {
    private static final int WIDEST = 14;

    private LikePage like;
    private @Nullable TimeTaken others;

    @Inject
    public SpectrumPage(LikePage like) {
        this.like = like;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SpectrumPage() {}

    /** Those done on a day around the limit, or beyond the last day that is drawn. */
    public record Row(String day, long own, String ownShare, long others, String othersShare) {}

    private @Nullable TimeTaken own() {
        LikeForLikeResults.Line line = like.shown();
        return line == null ? null : line.time();
    }

    private TimeTaken others() {
        if (others == null) {
            LikeForLikeResults.Line shown = like.shown();
            TimeTaken sum = new TimeTaken();
            like.results().lines().stream().filter(line -> !line.equals(shown)).forEach(line -> sum.add(line.time()));
            others = sum;
        }
        return others;
    }

    /** Whether the one that is looked at has done anything that was due. */
    public boolean isAny() {
        return own() != null && done(own()) > 0;
    }

    public String finding() {
        LikeForLikeResults.Line line = like.shown();
        if (line == null || !isAny()) {
            return "Nothing has been done yet by this yardstick.";
        }
        TimeTaken own = line.time();
        long all = done(own);
        long late = all - until(own, 0);
        Heaping heaping = heaping();
        String heap = heaping.isClear()
                ? "It did more than the others on the very last good day: " + share(heaping.last(), heaping.around())
                        + " of what it did around the limit, the others "
                        + share(heaping.othersLast(), heaping.othersAround()) + "."
                : "On the last good day it did no more than chance explains.";
        return line.name() + " did " + share(until(own, 0), all) + " of what it did by the last good day, "
                + share(late, all) + " later. " + heap;
    }

    public Heaping heaping() {
        TimeTaken own = own();
        TimeTaken others = others();
        return Heaping.of(own.done(0), around(own), others.done(0), around(others));
    }

    /** How the test was done, with its figures. */
    public String test() {
        Heaping heaping = heaping();
        return "Done on the last good day: " + FigureWords.count(heaping.last()) + " of "
                + FigureWords.count(heaping.around()) + " within " + Heaping.DAYS + " days of it, the others "
                + FigureWords.count(heaping.othersLast()) + " of " + FigureWords.count(heaping.othersAround())
                + String.format(Locale.ROOT, " (Fisher’s exact test, one side: p = %s).", p(heaping.tail()))
                + " More than the others can be good timing, or dates that were made to fit: the cases tell.";
    }

    private static String p(double tail) {
        return tail < 0.0001 ? "below 0.0001" : String.format(Locale.ROOT, "%.4f", tail);
    }

    /** Met in time but written down late: met, or made to look met? */
    public String recorded() {
        TimeTaken own = own();
        TimeTaken others = others();
        return "Of what was done in time, " + FigureWords.count(own.recordedLate()) + " ("
                + share(own.recordedLate(), until(own, 0)) + ") was written down only after it was due, of the others’ "
                + FigureWords.count(others.recordedLate()) + " (" + share(others.recordedLate(), until(others, 0))
                + "). Where a feed does not say when something was written down, nothing counts as late.";
    }

    public Drawing drawing() {
        TimeTaken own = own();
        TimeTaken others = others();
        return SpectrumChart.of(
                -WIDEST,
                WIDEST,
                like.shown().name(),
                day -> part(own.done(day), done(own)),
                day -> part(others.done(day), done(others)),
                chartTitle());
    }

    public String chartTitle() {
        return like.shown().name() + ": " + share(own().done(0), done(own())) + " done on the last good day, "
                + share(done(own()) - until(own(), 0), done(own())) + " after it.";
    }

    public List<Row> rows() {
        TimeTaken own = own();
        TimeTaken others = others();
        ArrayList<Row> rows = new ArrayList<>();
        rows.add(row("more than " + WIDEST + " days before", until(own, -WIDEST - 1), until(others, -WIDEST - 1)));
        IntStream.rangeClosed(-WIDEST, WIDEST)
                .forEach(day -> rows.add(row(dayWords(day), own.done(day), others.done(day))));
        rows.add(row(
                "more than " + WIDEST + " days late",
                done(own) - until(own, WIDEST),
                done(others) - until(others, WIDEST)));
        return rows;
    }

    private Row row(String day, long own, long others) {
        return new Row(day, own, share(own, done(own())), others, share(others, done(others())));
    }

    private static long done(TimeTaken time) {
        return until(time, Integer.MAX_VALUE);
    }

    private static long until(TimeTaken time, int day) {
        return time.doneUntil(day);
    }

    private static long around(TimeTaken time) {
        return time.doneUntil(Heaping.DAYS) - time.doneUntil(-Heaping.DAYS - 1);
    }

    private static double part(long count, long all) {
        return all == 0 ? 0 : (double) count / all;
    }

    private static String share(long count, long all) {
        return all == 0 ? "none" : ChangeWords.percent(part(count, all));
    }

    static String dayWords(int day) {
        return day == 0
                ? "on the last good day"
                : FigureWords.counted(Math.abs(day), "day", "days") + (day < 0 ? " before" : " late");
    }

    static String shortDay(int day) {
        return day == 0 ? "last" : day < 0 ? String.valueOf(day).replace('-', '\u2212') : "+" + day;
    }

    /** How many never did it, in words. */
    public String rest() {
        TimeTaken own = own();
        return FigureWords.count(own.ended(End.LEFT)) + " were left before it was done, "
                + FigureWords.count(own.ended(End.WAITS)) + " wait.";
    }

    public String csvAddress() {
        return like.asked("/spectrum").with("as", "csv").toString();
    }

    public void download() throws IOException {
        if (like.results() == null) {
            throw Refused.busy("This is still being measured: ask again in a moment");
        }
        Export csv = new Export(like.exported(), "provider", "yardstick", "day", "done", "done by the others");
        if (isAny()) {
            for (Row row : rows()) {
                csv.row(like.shown().name(), like.results().by().id(), row.day(), row.own(), row.others());
            }
        }
        csv.send(like.getDimension() + "-spectrum");
    }
}
