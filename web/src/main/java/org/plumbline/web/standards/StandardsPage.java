package org.plumbline.web.standards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.StandardInForce;
import org.plumbline.monitor.policy.StandardSummary;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;

/** Which standards are there, and which of them judge cases? */
@Named
@RequestScoped
public class StandardsPage {
    private Viewer viewer;
    private Standards standards;
    private @Nullable List<StandardSummary> all;

    @Inject
    public StandardsPage(Viewer viewer, Standards standards) {
        this.viewer = viewer;
        this.standards = standards;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected StandardsPage() {}

    /** Those that a tenant published. */
    public List<StandardSummary> published() {
        return all().stream().filter(standard -> standard.owner() != null).toList();
    }

    /** Those of the catalogue that nobody here adopted yet. */
    public List<StandardSummary> catalogue() {
        return all().stream().filter(standard -> standard.owner() == null).toList();
    }

    public String sentence() {
        long inForce =
                all().stream().filter(standard -> !standard.inForce().isEmpty()).count();
        int promises = all().stream().mapToInt(StandardSummary::promises).sum();
        int measured = all().stream().mapToInt(StandardSummary::measured).sum();
        return FigureWords.counted(all().size(), "standard makes ", "standards make ") + FigureWords.count(promises)
                + " promises; events measure " + FigureWords.count(measured) + " of them. " + inForce
                + (inForce == 1 ? " standard is" : " standards are") + " in force.";
    }

    /** Such as: v1, 3 contracts, from 27 March 2026. */
    public String inForce(StandardSummary standard) {
        List<StandardInForce> all = standard.inForce();
        if (all.isEmpty()) {
            return "Not in force";
        }
        int version = all.stream().mapToInt(StandardInForce::version).max().orElseThrow();
        long contracts = all.stream().map(StandardInForce::contract).distinct().count();
        LocalDate from = all.stream()
                .map(StandardInForce::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return "v" + version + ", " + FigureWords.counted(contracts, "contract", "contracts") + ", from "
                + DayWords.day(from);
    }

    public boolean isEditor() {
        return viewer.has(Role.STANDARDS_EDITOR);
    }

    private List<StandardSummary> all() {
        if (all == null) {
            all = standards.list(viewer.view());
        }
        return all;
    }
}
