package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.answer.AnswerFilter;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.comparison.Comparisons;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.Overview;
import org.plumbline.monitor.comparison.ProviderRow;
import org.plumbline.web.comparison.ChangeMark;
import org.plumbline.web.dashboard.Needs.Way;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.FigureWords;

/** A contract manager's day: disputes to decide, and promises that are kept less often than chance explains. */
@RequestScoped
class ManagerNeeds {
    private static final int MOST = 5;

    private Viewer viewer;
    private Comparisons comparisons;
    private Answers answers;

    @Inject
    ManagerNeeds(Viewer viewer, Comparisons comparisons, Answers answers) {
        this.viewer = viewer;
        this.comparisons = comparisons;
        this.answers = answers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ManagerNeeds() {}

    Needs needs() {
        Overview overview = comparisons.overview(viewer.view(), AttainmentFilter.ALL);
        List<Way> ways = new ArrayList<>();
        long waiting = answers.count(viewer.view(), AnswerFilter.of(AnswerFilter.State.WAITING));
        if (waiting > 0) {
            ways.add(new Way(
                    FigureWords.counted(waiting, "dispute waits", "disputes wait") + " for an outcome",
                    "/answers?state=waiting",
                    true));
        }
        List<Way> worse = overview.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.levels().stream())
                        .filter(level -> ChangeMark.of(level) == ChangeMark.CONCERNING)
                        .map(level -> worse(row, level)))
                .toList();
        ways.addAll(worse.subList(0, Math.min(MOST, worse.size())));
        if (worse.size() > MOST) {
            ways.add(new Way("and " + (worse.size() - MOST) + " more, on the overview", "/overview", false));
        }
        ways.add(new Way("Compare all providers", "/overview", false));
        ways.add(new Way("How far the data can be trusted", "/data-quality", false));
        return new Needs("Providers and their promises", overview.sentence(), ways);
    }

    private static Way worse(ProviderRow row, LevelResult level) {
        String address = Address.of("/level")
                .with("provider", row.provider())
                .with("level", level.level())
                .toString();
        return new Way("Getting worse at " + row.name() + ": " + level.promise(), address, true);
    }
}
