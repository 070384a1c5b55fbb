package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.ChartKind;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** Is one promise kept, month by month? */
@Named
@RequestScoped
public class LevelPage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private Sorting sorting;
    private String provider = "";
    private String level = "";
    private String chart = "";
    private @Nullable LevelResults results;

    @Inject
    public LevelPage(
            Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Masthead masthead, Sorting sorting) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LevelPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        results();
    }

    public LevelResults results() {
        if (results == null) {
            results = comparisons
                    .level(viewer.view(), provider, level, filter.asked(), kind())
                    .orElseThrow(() -> Refused.notFound("You see no promise '" + level + "' of '" + provider + "'"));
        }
        return results;
    }

    /** As the address names it, such as p-prime; what can't be read asks for the kind that suits the months. */
    private @Nullable ChartKind kind() {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> name(kind).equals(chart))
                .findFirst()
                .orElse(null);
    }

    private static String name(ChartKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ChangeShown change() {
        return new ChangeShown(results());
    }

    public List<MonthResult> months() {
        return sorting.sorted(
                results().months(),
                new Columns<MonthResult>()
                        .by("month", MonthResult::month)
                        .by("status", MonthResult::status)
                        .by("kept", month -> month.figures().met())
                        .by("missed", month -> month.figures().missed())
                        .by("rate", month -> month.figures().rate())
                        .by("open", month -> month.figures().open()));
    }

    /** Empty where the cases are of one group: the work list knows of none. */
    public String workAddress(@Nullable MonthResult month, String due) {
        if (!filter.getGroup().isEmpty()) {
            return "";
        }
        return Address.of("/work")
                .with("due", due)
                .with("provider", provider)
                .with("level", level)
                .with("month", month == null ? null : month.month())
                .toString();
    }

    public String providerAddress() {
        return filter.address("/provider").with("provider", provider).toString();
    }

    public String standardAddress() {
        return Address.of("/standard")
                .with("id", results().standard())
                .with("version", results().version())
                .toString();
    }

    /** This page with another kind of chart. */
    public String chartAddress(ChartKind kind) {
        return address("/level").with("chart", name(kind)).toString();
    }

    public String rebasesAddress() {
        return address("/rebases").toString();
    }

    public String csvAddress() {
        return address("/level").with("chart", chart).with("as", "csv").toString();
    }

    private Address address(String path) {
        return filter.address(path).with("provider", provider).with("level", level);
    }

    public void download() throws IOException {
        List<String> heads = new ArrayList<>(List.of("provider", "promise", "in words", "in short", "month", "status"));
        heads.addAll(FigureCells.HEADS);
        heads.addAll(List.of("chart", "average", "lower limit", "upper limit", "change"));
        Export csv = new Export(filter.exported(masthead.exported()), heads.toArray(String[]::new));
        for (MonthResult month : months()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    results().name(),
                    level,
                    results().level().promise(),
                    results().level().brief(),
                    month.month(),
                    month.status().words()));
            cells.addAll(FigureCells.of(month.figures(), results().level().required()));
            cells.addAll(change().cells(month));
            csv.row(cells.toArray());
        }
        csv.send(level + "-by-month");
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getChart() {
        return chart;
    }

    public void setChart(@Nullable String chart) {
        this.chart = chart == null ? "" : chart;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
