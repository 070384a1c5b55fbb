package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.Overview;
import org.plumbline.monitor.comparison.ProviderRow;
import org.plumbline.web.security.Viewer;

/** Who promised what in one dimension? The promises side by side, each with how it is kept. */
@Named
@RequestScoped
public class DimensionPage {
    /** A provider's promise. */
    public record Line(ProviderRow provider, LevelResult level) {}

    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private String dimension = "";
    private @Nullable Overview overview;

    @Inject
    public DimensionPage(Viewer viewer, ComparisonFilter filter, Comparisons comparisons) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DimensionPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        title();
    }

    public List<Line> lines() {
        int column = column();
        return overview().rows().stream()
                .flatMap(row -> row.cells().get(column).levels().stream().map(level -> new Line(row, level)))
                .toList();
    }

    public String title() {
        return overview().dimensions().get(column()).title();
    }

    /** How many of the providers promised anything here that events measure. */
    public long promisers() {
        return lines().stream()
                .map(line -> line.provider().provider())
                .distinct()
                .count();
    }

    public int providers() {
        return overview().rows().size();
    }

    public String levelAddress(Line line) {
        return filter.address("/level")
                .with("provider", line.provider().provider())
                .with("level", line.level().level())
                .toString();
    }

    private int column() {
        return IntStream.range(0, overview().dimensions().size())
                .filter(at -> overview().dimensions().get(at).id().equals(dimension))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Nobody here promised anything on '" + dimension + "'"));
    }

    private Overview overview() {
        if (overview == null) {
            overview = comparisons.overview(viewer.view(), filter.asked());
        }
        return overview;
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }
}
