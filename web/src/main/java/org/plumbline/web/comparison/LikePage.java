package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.DimensionResults;
import org.plumbline.monitor.comparison.LikeForLike;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.monitor.comparison.LikeQuestion;
import org.plumbline.monitor.comparison.Measuring;
import org.plumbline.monitor.comparison.Offered;
import org.plumbline.monitor.comparison.PromiseLine;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/**
 * How would everybody do by one and the same promise? The pages that look at such a measurement share this bean: the
 * address has the yardstick, and while it is being measured, each of them shows how far that is.
 */
@Named
@RequestScoped
public class LikePage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private LikeForLike likeForLike;
    private Masthead masthead;
    private Sorting sorting;
    private String dimension = "";
    private String yardstick = "";
    private String show = "";
    private @Nullable Measuring<LikeForLikeResults> measuring;
    private @Nullable LikeForLikeResults results;
    private @Nullable List<Offered> offered;
    private @Nullable DimensionResults promised;
    private @Nullable List<LikeRow> rows;
    private @Nullable TimeCurve curve;

    @Inject
    public LikePage(
            Viewer viewer,
            ComparisonFilter filter,
            Comparisons comparisons,
            LikeForLike likeForLike,
            Masthead masthead,
            Sorting sorting) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.likeForLike = likeForLike;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LikePage() {}

    /** Begins to measure, unless that has been done or is under way. */
    public void load() {
        measuring();
    }

    public Measuring<LikeForLikeResults> measuring() {
        if (measuring == null) {
            Attainments.requireGroup(viewer.view(), group());
            measuring = likeForLike.ask(viewer.view(), question());
            LikeForLikeResults found = measuring.results();
            results = found == null ? null : found.in(group());
        }
        return measuring;
    }

    private LikeQuestion question() {
        return LikeQuestion.of(getDimension(), getYardstick(), filter.asked());
    }

    /** While it is measured, asked once a second: at the end, the page is drawn with what was found. */
    public void look() {
        if (!measuring().isUnderWay()) {
            drawAnew();
        }
    }

    public void stop() {
        likeForLike.stop(viewer.view(), question());
        Faces.redirect(
                Faces.getRequestContextPath() + filter.address("/dimension").with("dimension", getDimension()));
    }

    /** Measures anew what was measured some minutes ago. */
    public void again() {
        likeForLike.forget(viewer.view(), question());
        drawAnew();
    }

    private void drawAnew() {
        Faces.redirect(Faces.getRequestContextPath()
                + asked(Faces.getViewId().replace(".xhtml", ""))
                        .with("adjusted", Asked.or("", "adjusted"))
                        .with("standardised", Asked.or("", "standardised")));
    }

    /** The group of cases that alone is looked at, or null. What is measured is measured by group, whichever is. */
    @Nullable
    String group() {
        return filter.asked().group();
    }

    String exported() {
        return filter.exported(masthead.exported());
    }

    /** Null until it is measured; for the whole of a page as it was when that began to be drawn. */
    public @Nullable LikeForLikeResults results() {
        measuring();
        return results;
    }

    public String title() {
        return promised().title();
    }

    private DimensionResults promised() {
        if (promised == null) {
            promised = comparisons
                    .dimension(viewer.view(), getDimension(), filter.asked())
                    .orElseThrow(() -> Refused.notFound("Nobody here promised anything on '" + getDimension() + "'"));
        }
        return promised;
    }

    /** What can be the yardstick, the strictest first. */
    public List<Choice> yardsticks() {
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice(LikeQuestion.STRICTEST, "The strictest")),
                        offered().stream()
                                .map(one -> new Choice(
                                        one.id(),
                                        one.brief() + " " + one.counts() + " (" + DimensionPage.names(one.promisers())
                                                + ")")))
                .collect(Collectors.toCollection(ArrayList::new));
        if (getYardstick().indexOf(':') >= 0) {
            choices.add(new Choice(getYardstick(), "Typed: " + getYardstick()));
        }
        return choices;
    }

    private List<Offered> offered() {
        if (offered == null) {
            offered = likeForLike.offered(viewer.view(), getDimension());
        }
        return offered;
    }

    /** Providers that anything is decided of, each with what it promised itself and how it differs from the others. */
    public List<LikeRow> rows() {
        LikeForLikeResults found = results();
        if (found == null) {
            return List.of();
        }
        if (rows == null) {
            rows = rows(found);
        }
        return rows;
    }

    private List<LikeRow> rows(LikeForLikeResults found) {
        List<LikeForLikeResults.Line> decided = found.decided();
        Optional<Funnel> funnel = found.funnel(false);
        List<LikeRow> unsorted = new ArrayList<>();
        for (LikeForLikeResults.Line line : found.lines()) {
            int at = decided.indexOf(line);
            List<PromiseLine> own = promised().lines().stream()
                    .filter(promise -> promise.provider().equals(line.provider()))
                    .toList();
            unsorted.add(new LikeRow(
                    line,
                    at < 0 ? null : funnel.orElseThrow().units().get(at),
                    own,
                    line.time().curve()));
        }
        return sorting.sorted(
                unsorted,
                new Columns<LikeRow>()
                        .by("provider", LikeRow::name)
                        .by("rate", row -> row.figures().rate())
                        .by("others", LikeRow::flag)
                        .by("median", LikeRow::medianDays));
    }

    public LikeWords words() {
        return new LikeWords(results(), false, false, group());
    }

    /** Those that can be looked at by themselves. */
    public List<Choice> providers() {
        LikeForLikeResults found = results();
        return found == null
                ? List.of()
                : found.lines().stream()
                        .map(line -> new Choice(line.provider(), line.name()))
                        .toList();
    }

    /** The provider that is asked for, or the first that lies clearly lower than the others, or the first; null: none. */
    public LikeForLikeResults.@Nullable Line shown() {
        LikeForLikeResults found = results();
        if (found == null || found.lines().isEmpty()) {
            return null;
        }
        LikeForLikeResults.Line asked = found.of(getShow());
        if (asked != null) {
            return asked;
        }
        List<LikeForLikeResults.Line> decided = found.decided();
        return found.funnel(false).stream()
                .flatMap(funnel -> IntStream.range(0, decided.size())
                        .filter(i -> funnel.units().get(i).flag() == Funnel.Flag.BELOW_99_8)
                        .mapToObj(decided::get))
                .findFirst()
                .orElseGet(() -> decided.isEmpty() ? found.lines().get(0) : decided.get(0));
    }

    public TimeCurve curve() {
        if (curve == null) {
            curve = TimeCurve.of(results(), shown());
        }
        return curve;
    }

    public String levelAddress(PromiseLine line) {
        return filter.address("/level")
                .with("provider", line.provider())
                .with("level", line.level().level())
                .toString();
    }

    public String dimensionAddress() {
        return filter.address("/dimension").with("dimension", getDimension()).toString();
    }

    /** Of another page on the same measurement. */
    public String address(String path) {
        return asked(path).toString();
    }

    Address asked(String path) {
        return filter.address(path)
                .with("dimension", getDimension())
                .with("yardstick", getYardstick())
                .with("show", getShow());
    }

    /** Of the page on which a yardstick is typed. */
    public String typingAddress() {
        return asked("/yardstick").toString();
    }

    public String csvAddress() {
        return asked("/like-for-like").with("as", "csv").toString();
    }

    public void download() throws IOException {
        LikeForLikeResults found = results();
        if (found == null) {
            throw Refused.busy("This is still being measured: ask again in a moment");
        }
        List<String> heads = new ArrayList<>(List.of("provider", "yardstick", "yardstick in words", "own promise"));
        heads.addAll(FigureCells.HEADS);
        heads.addAll(List.of("against the others", "tail", "median days", "median low", "median high", "left"));
        Export csv = new Export(exported(), heads.toArray(String[]::new));
        for (LikeRow row : rows()) {
            List<@Nullable Object> cells = new ArrayList<>(
                    List.of(row.name(), found.by().id(), found.by().promise(), row.ownInShort()));
            cells.addAll(FigureCells.of(row.figures(), null));
            cells.add(row.against());
            cells.add(row.tail());
            cells.add(row.medianDays());
            cells.add(row.medianLow());
            cells.add(row.medianHigh());
            cells.add(row.left());
            csv.row(cells.toArray());
        }
        csv.send(getDimension() + "-like-for-like");
    }

    public String getDimension() {
        return Asked.or(dimension, "dimension");
    }

    public void setDimension(@Nullable String dimension) {
        this.dimension = dimension == null ? "" : dimension;
    }

    /** The strictest, unless another is asked for. */
    public String getYardstick() {
        String asked = Asked.or(yardstick, "yardstick");
        return asked.isEmpty() ? LikeQuestion.STRICTEST : asked;
    }

    public void setYardstick(@Nullable String yardstick) {
        this.yardstick = yardstick == null ? "" : yardstick;
    }

    public String getShow() {
        return Asked.or(show, "show");
    }

    public void setShow(@Nullable String show) {
        this.show = show == null ? "" : show;
    }
}
