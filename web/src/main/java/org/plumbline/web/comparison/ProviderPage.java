package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkList;
import org.plumbline.monitor.comparison.Change;
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.ProviderResults;
import org.plumbline.monitor.comparison.Status;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.FigureWords;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** What did one provider promise, and does it keep it? */
@Named
@RequestScoped
public class ProviderPage {
    private static final int BARS = 12;

    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private Sorting sorting;
    private WorkList work;
    private String dimension = "";
    private @Nullable Map<String, Long> dueThisWeek;
    private String provider = "";
    private @Nullable ProviderResults results;

    @Inject
    public ProviderPage(
            Viewer viewer,
            ComparisonFilter filter,
            Comparisons comparisons,
            Masthead masthead,
            Sorting sorting,
            WorkList work) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.masthead = masthead;
        this.sorting = sorting;
        this.work = work;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ProviderPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        results();
    }

    public ProviderResults results() {
        if (results == null) {
            results = comparisons
                    .provider(viewer.view(), provider, asked())
                    .orElseThrow(() -> Refused.notFound("You see no provider '" + provider + "'"));
        }
        return results;
    }

    private AttainmentFilter asked() {
        return dimension.isEmpty() ? filter.asked() : filter.asked().withDimension(dimension);
    }

    /** The dimension that the address narrows the page to, in words, or empty: all. */
    public String dimensionTitle() {
        return dimension.isEmpty() ? "" : Vocabulary.builtIn().dimensionTitle(dimension);
    }

    /** In the order of the standard, unless the address asks for another. */
    public List<LevelResult> levels() {
        return sorting.sorted(
                results().levels(),
                new Columns<LevelResult>()
                        .by("promise", LevelResult::promise)
                        .by("status", LevelResult::status)
                        .by("rate", level -> level.figures().rate())
                        .by("open", level -> level.figures().open())
                        .by("due", this::dueThisWeek)
                        .by("missed", level -> level.figures().missed()));
    }

    /** What falls due is told of now alone and of all groups, as the work list is, and to who sees that. */
    public boolean isWorkTold() {
        return filter.asked().knownBy() == null && filter.getGroup().isEmpty() && !viewer.isFiguresOnly();
    }

    /** How many open ones fall due by the end of Sunday, whatever month they began in. */
    public long dueThisWeek(LevelResult level) {
        if (!isWorkTold()) {
            return 0;
        }
        if (dueThisWeek == null) {
            WorkFilter week = new WorkFilter(WorkFilter.Due.WEEK, null, provider, null, null, null);
            dueThisWeek = work.byLevel(viewer.view(), week);
        }
        return dueThisWeek.getOrDefault(level.level(), 0L);
    }

    /** What became of a promise in the last two months, as counts: nothing is concluded from them. */
    public String told(Change change) {
        return "missed " + FigureWords.count(change.now().missed()) + " of "
                + FigureWords.count(change.now().n()) + " in " + DayWords.month(change.month()) + ", "
                + FigureWords.count(change.before().missed()) + " of "
                + FigureWords.count(change.before().n()) + " in "
                + DayWords.month(change.month().minusMonths(1));
    }

    public String allAddress() {
        return filter.address("/provider").with("provider", provider).toString();
    }

    public String packsAddress() {
        return Address.of("/packs").with("provider", provider).toString();
    }

    public String levelAddress(LevelResult level) {
        return filter.address("/level")
                .with("provider", provider)
                .with("level", level.level())
                .toString();
    }

    /** Empty where the cases are of one group: the work list knows of none. */
    public String workAddress(LevelResult level, String due) {
        if (!filter.getGroup().isEmpty()) {
            return "";
        }
        return Address.of("/work")
                .with("due", due)
                .with("provider", provider)
                .with("level", level.level())
                .toString();
    }

    public String csvAddress() {
        return filter.address("/provider")
                .with("provider", provider)
                .with("dimension", dimension)
                .with("as", "csv")
                .toString();
    }

    /** The latest months with something decided, for the small bars. */
    public List<CohortResult> bars(LevelResult level) {
        List<CohortResult> decided =
                level.months().stream().filter(month -> month.figures().n() > 0).toList();
        return decided.subList(Math.max(0, decided.size() - BARS), decided.size());
    }

    /** Whether the promise changes by more than chance explains. */
    public @Nullable ChangeMark mark(LevelResult level) {
        return ChangeMark.of(level);
    }

    /** What the small bars say, in words. */
    public String trend(LevelResult level) {
        List<CohortResult> bars = bars(level);
        if (bars.size() < 2) {
            return "";
        }
        CohortResult last = bars.get(bars.size() - 1);
        return "from " + FigureWords.rate(bars.get(0).figures()) + " in "
                + DayWords.shortMonth(bars.get(0).month()) + " to " + FigureWords.rate(last.figures()) + " in "
                + DayWords.shortMonth(last.month());
    }

    public void download() throws IOException {
        List<String> heads = new ArrayList<>(List.of("provider", "promise", "in words", "in short", "month", "status"));
        heads.addAll(FigureCells.HEADS);
        heads.add("due this week");
        Export csv = new Export(filter.exported(masthead.exported()), heads.toArray(String[]::new));
        for (LevelResult level : levels()) {
            row(csv, level, "all", level.status(), level.figures(), isWorkTold() ? dueThisWeek(level) : null);
            level.months().forEach(month -> row(csv, level, month.month(), month.status(), month.figures(), null));
        }
        csv.send(provider);
    }

    private void row(Export csv, LevelResult level, Object month, Status status, Figures figures, @Nullable Long due) {
        List<@Nullable Object> cells = new ArrayList<>(
                List.of(results().name(), level.level(), level.promise(), level.brief(), month, status.words()));
        cells.addAll(FigureCells.of(figures, level.required()));
        cells.add(due);
        csv.row(cells.toArray());
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(@Nullable String dimension) {
        this.dimension = dimension == null ? "" : dimension;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
