package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.DimensionResults;
import org.plumbline.monitor.comparison.PromiseLine;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureCells;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** Who promised what in one dimension? The promises side by side, the strictest first, each with how it is kept. */
@Named
@RequestScoped
public class DimensionPage {
    private static final int MOST_NAMES = 3;

    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private Sorting sorting;
    private String dimension = "";
    private @Nullable DimensionResults results;

    @Inject
    public DimensionPage(
            Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Masthead masthead, Sorting sorting) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DimensionPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        results();
    }

    public DimensionResults results() {
        if (results == null) {
            results = comparisons
                    .dimension(viewer.view(), dimension, filter.asked())
                    .orElseThrow(() -> Refused.notFound("Nobody here promised anything on '" + dimension + "'"));
        }
        return results;
    }

    public List<PromiseLine> lines() {
        return sorting.sorted(
                results().lines(),
                new Columns<PromiseLine>()
                        .by("provider", PromiseLine::name)
                        .by("required", line -> line.level().required())
                        .by("status", line -> line.level().status())
                        .by("rate", line -> line.level().figures().rate()));
    }

    /** Where the promise has no place of its own in the order, in words; else empty. */
    public String beside(PromiseLine line) {
        List<String> told = new ArrayList<>();
        if (!line.same().isEmpty()) {
            told.add("As strict as " + names(line.same()) + ".");
        }
        if (!line.untold().isEmpty()) {
            told.add("Not to be ordered with " + names(line.untold()) + ".");
        }
        return String.join(" ", told);
    }

    static String names(List<String> names) {
        int more = names.size() - MOST_NAMES;
        if (more > 1) {
            return String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " others";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    public String levelAddress(PromiseLine line) {
        return filter.address("/level")
                .with("provider", line.provider())
                .with("level", line.level().level())
                .toString();
    }

    /** Of the page that measures everybody by one of these promises. */
    public String likeAddress() {
        return filter.address("/like-for-like").with("dimension", dimension).toString();
    }

    public String csvAddress() {
        return filter.address("/dimension")
                .with("dimension", dimension)
                .with("as", "csv")
                .toString();
    }

    public void download() throws IOException {
        List<String> heads = new ArrayList<>(List.of(
                "provider", "promise", "in words", "in short", "counts", "ends on", "as strict as", "no order with"));
        heads.add("status");
        heads.addAll(FigureCells.HEADS);
        Export csv = new Export(filter.exported(masthead.exported()), heads.toArray(String[]::new));
        for (PromiseLine line : results().lines()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    line.name(),
                    line.level().level(),
                    line.level().promise(),
                    line.level().brief(),
                    line.counts(),
                    line.ends(),
                    String.join("; ", line.same()),
                    String.join("; ", line.untold())));
            cells.add(line.level().status().words());
            cells.addAll(FigureCells.of(line.level().figures(), line.level().required()));
            csv.row(cells.toArray());
        }
        csv.send(dimension);
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }
}
