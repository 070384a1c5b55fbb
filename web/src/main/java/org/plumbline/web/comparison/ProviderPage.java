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
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.monitor.comparison.ProviderResults;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Csv;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;
import org.plumbline.web.show.Masthead;

/** What did one provider promise, and does it keep it? */
@Named
@RequestScoped
public class ProviderPage {
    private static final int BARS = 12;

    private Viewer viewer;
    private ComparisonFilter filter;
    private Comparisons comparisons;
    private Masthead masthead;
    private String provider = "";
    private @Nullable ProviderResults results;

    @Inject
    public ProviderPage(Viewer viewer, ComparisonFilter filter, Comparisons comparisons, Masthead masthead) {
        this.viewer = viewer;
        this.filter = filter;
        this.comparisons = comparisons;
        this.masthead = masthead;
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
                    .provider(viewer.view(), provider, filter.asked())
                    .orElseThrow(() -> Refused.notFound("You see no provider '" + provider + "'"));
        }
        return results;
    }

    /** The first promise of a dimension goes by the dimension's name, so that the overview's cells lead to it. */
    public String anchor(LevelResult level) {
        boolean first = results().levels().stream()
                .filter(other -> other.dimension().equals(level.dimension()))
                .findFirst()
                .filter(level::equals)
                .isPresent();
        return first ? level.dimension() : level.level();
    }

    public String levelAddress(LevelResult level) {
        return filter.address("/level")
                .with("provider", provider)
                .with("level", level.level())
                .toString();
    }

    public String workAddress(LevelResult level, String due) {
        return Address.of("/work")
                .with("due", due)
                .with("provider", provider)
                .with("level", level.level())
                .toString();
    }

    public String csvAddress() {
        return filter.address("/provider")
                .with("provider", provider)
                .with("as", "csv")
                .toString();
    }

    /** The latest months with something decided, for the small bars. */
    public List<MonthResult> bars(LevelResult level) {
        List<MonthResult> decided =
                level.months().stream().filter(month -> month.figures().n() > 0).toList();
        return decided.subList(Math.max(0, decided.size() - BARS), decided.size());
    }

    /** What the small bars say, in words. */
    public String trend(LevelResult level) {
        List<MonthResult> bars = bars(level);
        if (bars.size() < 2) {
            return "";
        }
        MonthResult last = bars.get(bars.size() - 1);
        return "from " + FigureWords.rate(bars.get(0).figures()) + " in "
                + DayWords.shortMonth(bars.get(0).month()) + " to " + FigureWords.rate(last.figures()) + " in "
                + DayWords.shortMonth(last.month());
    }

    public void download() throws IOException {
        Csv csv = new Csv(
                masthead.notice(),
                "provider",
                "promise",
                "in words",
                "month",
                "met",
                "missed",
                "open",
                "rate",
                "low",
                "high");
        for (LevelResult level : results().levels()) {
            for (MonthResult month : level.months()) {
                csv.row(
                        results().name(),
                        level.level(),
                        level.promise(),
                        month.month(),
                        month.figures().met(),
                        month.figures().missed(),
                        month.figures().open(),
                        month.figures().rate(),
                        month.figures().low(),
                        month.figures().high());
            }
        }
        Faces.sendFile(csv.bytes(), provider + ".csv", true);
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
