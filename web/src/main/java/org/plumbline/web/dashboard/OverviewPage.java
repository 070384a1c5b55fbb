package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.Cell;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.Overview;
import org.plumbline.monitor.comparison.ProviderRow;
import org.plumbline.web.comparison.ChangeMark;
import org.plumbline.web.comparison.ComparisonFilter;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** Who keeps what they promised? */
@Named
@RequestScoped
public class OverviewPage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private Sorting sorting;
    private boolean everything;
    private @Nullable Overview overview;

    @Inject
    public OverviewPage(
            Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Masthead masthead, Sorting sorting) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected OverviewPage() {}

    public Overview overview() {
        if (overview == null) {
            overview = comparisons.overview(viewer.view(), filter.asked());
        }
        return overview;
    }

    /** Positions of the columns to show: unless everything is asked for, the dimensions that events measure. */
    public List<Integer> columns() {
        return IntStream.range(0, overview().dimensions().size())
                .filter(column -> everything || isMeasured(column))
                .boxed()
                .toList();
    }

    /** By name, by how many promises events measure, or by the share kept in a dimension. */
    public List<ProviderRow> rows() {
        Columns<ProviderRow> by =
                new Columns<ProviderRow>().by("provider", ProviderRow::name).by("measured", ProviderRow::measured);
        for (int i = 0; i < overview().dimensions().size(); i++) {
            int column = i;
            by.by(overview().dimensions().get(i).id(), row -> rate(row.cells().get(column)));
        }
        return sorting.sorted(overview().rows(), by);
    }

    private static @Nullable Double rate(Cell cell) {
        return cell.figures() == null ? null : cell.figures().rate();
    }

    private boolean isMeasured(int column) {
        return overview().rows().stream()
                .anyMatch(row -> row.cells().get(column).figures() != null);
    }

    /** Whether the cell's promise changes; nothing of several together, nor where there is nothing to compare. */
    public @Nullable ChangeMark mark(Cell cell) {
        return cell.levels().size() == 1 ? ChangeMark.of(cell.levels().get(0)) : null;
    }

    public String providerAddress(ProviderRow row) {
        return filter.address("/provider").with("provider", row.provider()).toString();
    }

    /** Of the promise by month, or where the provider made several in that dimension, of those. */
    public String cellAddress(ProviderRow row, Cell cell) {
        return cell.levels().size() > 1
                ? filter.address("/provider")
                        .with("provider", row.provider())
                        .with("dimension", cell.dimension())
                        .toString()
                : filter.address("/level")
                        .with("provider", row.provider())
                        .with("level", cell.levels().get(0).level())
                        .toString();
    }

    public String dimensionAddress(String dimension) {
        return filter.address("/dimension").with("dimension", dimension).toString();
    }

    /** The same page with all dimensions, or back with the measured ones. */
    public String otherAddress() {
        return filter.address("/overview")
                .with("all", everything ? null : "true")
                .toString();
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }

    public String csvAddress() {
        return filter.address("/overview").with("as", "csv").toString();
    }

    public void download() throws IOException {
        List<String> heads = new ArrayList<>(List.of("provider", "dimension", "promise", "strictness", "status"));
        heads.addAll(FigureCells.HEADS);
        Export csv = new Export(filter.exported(masthead.exported()), heads.toArray(String[]::new));
        for (ProviderRow row : rows()) {
            for (Cell cell : row.cells()) {
                List<@Nullable Object> cells = new ArrayList<>(List.of(
                        row.name(),
                        cell.dimension(),
                        cell.brief(),
                        cell.strictness(),
                        cell.status().words()));
                Double required =
                        cell.levels().size() == 1 ? cell.levels().get(0).required() : null;
                cells.addAll(FigureCells.of(cell.figures(), required));
                csv.row(cells.toArray());
            }
        }
        csv.send("overview");
    }
}
