package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.comparison.ChangeOverTime.ChangePoint;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResults;
import org.plumbline.monitor.comparison.Rebase;
import org.plumbline.monitor.comparison.Rebases;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Said;

/** Where does the average of one promise's chart start anew, and why? Contract managers say so, and withdraw it. */
@Named
@RequestScoped
public class RebasesPage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Rebases rebases;
    private String provider = "";
    private String level = "";
    private String month = "";
    private String reason = "";
    private @Nullable LevelResults results;

    @Inject
    public RebasesPage(Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Rebases rebases) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.rebases = rebases;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RebasesPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        results();
    }

    public LevelResults results() {
        if (results == null) {
            results = comparisons
                    .level(viewer.view(), getProvider(), getLevel(), filter.asked(), Length.MONTH, null)
                    .orElseThrow(() ->
                            Refused.notFound("You see no promise '" + getLevel() + "' of '" + getProvider() + "'"));
        }
        return results;
    }

    /** Of this promise, those that were withdrawn too. */
    public List<Rebase> list() {
        return rebases.list(viewer.view(), asked()).stream()
                .filter(rebase -> rebase.level().equals(getLevel()))
                .toList();
    }

    /** The months that are points, but for the first: there the average starts anyway. */
    public List<Choice> months() {
        return results().change().points().stream()
                .skip(1)
                .map(ChangePoint::cohort)
                .map(one -> new Choice(one.month().toString(), DayWords.month(one.month())))
                .toList();
    }

    public @Nullable String start() {
        return Said.orRefused(
                () -> {
                    Rebase made = rebases.start(viewer.view(), asked(), getLevel(), YearMonth.parse(month), reason);
                    return "From " + DayWords.month(made.month()) + " the average starts anew.";
                },
                address("/level"));
    }

    public @Nullable String withdraw(long number) {
        return Said.orRefused(
                () -> {
                    rebases.withdraw(viewer.view(), number);
                    return "The average goes on there as before.";
                },
                address("/rebases"));
    }

    private AttainmentFilter asked() {
        return filter.asked().withProvider(getProvider());
    }

    public String address(String path) {
        return filter.address(path)
                .with("provider", getProvider())
                .with("level", getLevel())
                .toString();
    }

    public String getProvider() {
        return Asked.or(provider, "provider");
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider == null ? "" : provider;
    }

    public String getLevel() {
        return Asked.or(level, "level");
    }

    public void setLevel(@Nullable String level) {
        this.level = level == null ? "" : level;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month == null ? "" : month;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
