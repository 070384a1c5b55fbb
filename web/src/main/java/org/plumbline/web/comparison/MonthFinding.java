package org.plumbline.web.comparison;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.MonthResult;
import org.plumbline.monitor.comparison.Status;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;

/** What a chart by month shows, in a sentence for its title: what is there to see, and nothing concluded from it. */
final class MonthFinding {
    private MonthFinding() {}

    /** @param share required, in words, or null: every case */
    static String of(List<MonthResult> months, @Nullable String share) {
        List<MonthResult> decided =
                months.stream().filter(month -> month.figures().n() > 0).toList();
        if (decided.isEmpty()) {
            return "Nothing is decided yet";
        }
        String range = range(decided);
        if (share == null) {
            return range;
        }
        long kept =
                decided.stream().filter(month -> month.status() == Status.KEPT).count();
        return "Kept in " + kept + " of " + FigureWords.counted(decided.size(), "month", "months") + " (required: "
                + share + "). " + range;
    }

    private static String range(List<MonthResult> decided) {
        Comparator<MonthResult> byRate = Comparator.comparing(
                month -> (double) month.figures().met() / month.figures().n());
        MonthResult lowest = decided.stream().min(byRate).orElseThrow();
        MonthResult highest = decided.stream().max(byRate).orElseThrow();
        if (decided.size() == 1 || byRate.compare(lowest, highest) == 0) {
            return "The share kept was " + FigureWords.rate(lowest.figures())
                    + (decided.size() == 1 ? " in " + DayWords.month(lowest.month()) : " in every month");
        }
        return "The share kept lay between " + told(lowest) + " and " + told(highest);
    }

    private static String told(MonthResult month) {
        return FigureWords.rate(month.figures()) + " in " + DayWords.month(month.month());
    }
}
