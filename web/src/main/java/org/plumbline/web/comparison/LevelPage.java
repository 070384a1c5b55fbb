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
import org.plumbline.monitor.comparison.CohortResult;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** Is one promise kept, month by month or week by week? */
@Named
@RequestScoped
public class LevelPage {
    private static final String WEEK = "week";

    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private Sorting sorting;
    private String provider = "";
    private String level = "";
    private String chart = "";
    private String by = "";
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
                    .level(viewer.view(), provider, level, filter.asked(), length(), kind())
                    .orElseThrow(() -> Refused.notFound("You see no promise '" + level + "' of '" + provider + "'"));
        }
        return results;
    }

    /** As the address names it, such as p-prime; what can't be read asks for the kind that suits. */
    private @Nullable ChartKind kind() {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> name(kind).equals(chart))
                .findFirst()
                .orElse(null);
    }

    /** Weeks where the address says {@code by=week}, else months. */
    private Length length() {
        return WEEK.equals(by) ? Length.WEEK : Length.MONTH;
    }

    public boolean isByWeek() {
        return length() == Length.WEEK;
    }

    private static String name(ChartKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ChangeShown change() {
        return new ChangeShown(results());
    }

    public List<CohortResult> cohorts() {
        return sorting.sorted(
                results().cohorts(),
                new Columns<CohortResult>()
                        .by("month", cohort -> cohort.span().first())
                        .by("status", CohortResult::status)
                        .by("kept", cohort -> cohort.figures().met())
                        .by("missed", cohort -> cohort.figures().missed())
                        .by("rate", cohort -> cohort.figures().rate())
                        .by("open", cohort -> cohort.figures().open()));
    }

    /** How a row of the table is called: its month, or its week's Monday. */
    public String head(CohortResult cohort) {
        return SpanWords.head(cohort.span());
    }

    /**
     * Empty where the cases are of one group: the work list knows of none.
     *
     * @param month null for all
     */
    public String workAddress(@Nullable CohortResult month, String due) {
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
        return here().with("chart", name(kind)).toString();
    }

    /** This page by month where it is by week, and the other way. */
    public String otherAddress() {
        return address("/level").with("by", isByWeek() ? null : WEEK).toString();
    }

    public String rebasesAddress() {
        return address("/rebases").toString();
    }

    public String csvAddress() {
        return here().with("chart", chart).with("as", "csv").toString();
    }

    private Address here() {
        return address("/level").with("by", isByWeek() ? WEEK : null);
    }

    private Address address(String path) {
        return filter.address(path).with("provider", provider).with("level", level);
    }

    public void download() throws IOException {
        List<String> heads = new ArrayList<>(
                List.of("provider", "promise", "in words", "in short", isByWeek() ? WEEK : "month", "status"));
        heads.addAll(FigureCells.HEADS);
        heads.addAll(List.of("chart", "average", "lower limit", "upper limit", "change"));
        Export csv = new Export(filter.exported(masthead.exported()), heads.toArray(String[]::new));
        for (CohortResult cohort : cohorts()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    results().name(),
                    level,
                    results().level().promise(),
                    results().level().brief(),
                    cohort.span(),
                    cohort.status().words()));
            cells.addAll(FigureCells.of(cohort.figures(), results().level().required()));
            cells.addAll(change().cells(cohort));
            csv.row(cells.toArray());
        }
        csv.send(level + (isByWeek() ? "-by-week" : "-by-month"));
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

    public String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by == null ? "" : by;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
