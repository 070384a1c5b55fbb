package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.monitor.attainment.Figures;

/**
 * What became of one promise in a month and in the month before: counts, from which nothing is concluded.
 *
 * @param level id of the promise
 * @param now of {@code month}; {@code before}: of the month before it
 */
public record Change(String level, String promise, YearMonth month, Figures now, Figures before) {
    private static final Figures NONE = Figures.of(0, 0, 0, 0, 0, 0);

    /**
     * Those whose number of missed changed most, at most {@code most}.
     *
     * @param levels with both months among theirs
     */
    static List<Change> most(List<LevelResult> levels, YearMonth month, int most) {
        return levels.stream()
                .map(level -> new Change(
                        level.level(), level.promise(), month, in(level, month), in(level, month.minusMonths(1))))
                .filter(change -> change.now.n() > 0 && change.before.n() > 0)
                .filter(change -> change.difference() != 0)
                .sorted(Comparator.comparingLong((Change change) -> -Math.abs(change.difference()))
                        .thenComparing(Change::level))
                .limit(most)
                .toList();
    }

    /** The latest month before this one in which something was decided: a month that still runs has few decided. */
    static Optional<YearMonth> latest(List<LevelResult> levels, YearMonth running) {
        return levels.stream()
                .flatMap(level -> level.months().stream())
                .filter(month -> month.figures().n() > 0 && month.month().isBefore(running))
                .map(CohortResult::month)
                .max(Comparator.naturalOrder());
    }

    private static Figures in(LevelResult level, YearMonth month) {
        return level.months().stream()
                .filter(one -> one.month().equals(month))
                .map(CohortResult::figures)
                .findFirst()
                .orElse(NONE);
    }

    private long difference() {
        return now.missed() - before.missed();
    }
}
