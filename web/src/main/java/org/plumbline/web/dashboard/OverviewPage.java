package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.comparison.Cell;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.Overview;
import org.plumbline.monitor.comparison.ProviderRow;
import org.plumbline.web.comparison.ComparisonFilter;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Csv;
import org.plumbline.web.show.Masthead;

/** Who keeps what they promised? */
@Named
@RequestScoped
public class OverviewPage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private boolean everything;
    private @Nullable Overview overview;

    @Inject
    public OverviewPage(Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Masthead masthead) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.masthead = masthead;
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

    private boolean isMeasured(int column) {
        return overview().rows().stream()
                .anyMatch(row -> row.cells().get(column).figures() != null);
    }

    public String providerAddress(ProviderRow row) {
        return filter.address("/provider").with("provider", row.provider()).toString();
    }

    /** Of the promise by month, or where the provider made several in that dimension, of all its promises. */
    public String cellAddress(ProviderRow row, Cell cell) {
        return cell.levels().size() > 1
                ? providerAddress(row) + "#" + cell.dimension()
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
        Csv csv = new Csv(
                masthead.notice(), "provider", "dimension", "status", "met", "missed", "open", "rate", "low", "high");
        for (ProviderRow row : overview().rows()) {
            for (Cell cell : row.cells()) {
                if (cell.figures() != null) {
                    csv.row(
                            row.name(),
                            cell.dimension(),
                            cell.status().words(),
                            cell.figures().met(),
                            cell.figures().missed(),
                            cell.figures().open(),
                            cell.figures().rate(),
                            cell.figures().low(),
                            cell.figures().high());
                }
            }
        }
        Faces.sendFile(csv.bytes(), "overview.csv", true);
    }
}
