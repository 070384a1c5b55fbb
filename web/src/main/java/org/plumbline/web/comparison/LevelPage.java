package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.RequiredShare;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.WhatCounts;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Csv;
import org.plumbline.web.show.Masthead;

/** Is one promise kept, month by month? */
@Named
@RequestScoped
public class LevelPage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Standards standards;
    private Masthead masthead;
    private String provider = "";
    private String level = "";
    private @Nullable LevelResults results;
    private @Nullable Standard standard;

    @Inject
    public LevelPage(
            Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Standards standards, Masthead masthead) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.standards = standards;
        this.masthead = masthead;
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
                    .level(viewer.view(), provider, level, filter.asked())
                    .orElseThrow(() -> Refused.notFound("You see no promise '" + level + "' of '" + provider + "'"));
        }
        return results;
    }

    public MonthChart chart() {
        RequiredShare share = promised().share();
        return MonthChart.of(results().level().months(), share == null ? null : share.permille() / 1000.0);
    }

    public List<String> whatCounts() {
        return WhatCounts.of(standard(), promised(), Vocabulary.builtIn());
    }

    private Level promised() {
        return standard().levels().stream()
                .filter(one -> one.id().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private Standard standard() {
        if (standard == null) {
            standard = standards
                    .find(viewer.view(), results().standard(), results().version())
                    .orElseThrow()
                    .standard();
        }
        return standard;
    }

    public String workAddress(@Nullable MonthResult month, String due) {
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

    public String csvAddress() {
        return filter.address("/level")
                .with("provider", provider)
                .with("level", level)
                .with("as", "csv")
                .toString();
    }

    public void download() throws IOException {
        Csv csv = new Csv(
                masthead.notice(),
                "provider",
                "promise",
                "month",
                "status",
                "met",
                "missed",
                "open",
                "excused",
                "withdrawn",
                "no evidence",
                "rate",
                "low",
                "high");
        for (MonthResult month : results().level().months()) {
            csv.row(
                    results().name(),
                    level,
                    month.month(),
                    month.status().words(),
                    month.figures().met(),
                    month.figures().missed(),
                    month.figures().open(),
                    month.figures().excused(),
                    month.figures().withdrawn(),
                    month.figures().noEvidence(),
                    month.figures().rate(),
                    month.figures().low(),
                    month.figures().high());
        }
        Faces.sendFile(csv.bytes(), level + "-by-month.csv", true);
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
