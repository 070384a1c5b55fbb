package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Figures;

/** The sentence on top of a page: what was found, with its figures. */
final class Findings {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Findings() {}

    /** Told of the first dimension in which something was decided. */
    static String overview(List<ProviderRow> rows, List<Overview.Head> heads, AttainmentFilter filter) {
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            List<ProviderRow> decided = rows.stream()
                    .filter(row -> row.cells().get(column).figures() != null)
                    .filter(row -> row.cells().get(column).figures().n() > 0)
                    .toList();
            if (!decided.isEmpty()) {
                return finding(decided, column, heads.get(i), filter);
            }
        }
        return period(filter, "") + "nothing has been decided yet for the " + count(rows.size(), "provider") + " here.";
    }

    private static String finding(List<ProviderRow> decided, int column, Overview.Head head, AttainmentFilter filter) {
        long kept = decided.stream()
                .filter(row -> row.cells().get(column).status() == Status.KEPT)
                .count();
        Optional<ProviderRow> most = decided.stream()
                .filter(row -> row.cells().get(column).figures().missed() > 0)
                .max(Comparator.comparingLong(
                        row -> row.cells().get(column).figures().missed()));
        String sentence = period(filter, "") + kept + " of " + count(decided.size(), "provider")
                + " kept their promise (" + head.title().toLowerCase(Locale.UK) + ")";
        return most.map(row -> {
                    Figures figures = row.cells().get(column).figures();
                    return sentence + "; " + row.name() + " missed most: " + number(figures.missed()) + " of "
                            + number(figures.n()) + ".";
                })
                .orElse(sentence + "; none was missed.");
    }

    static String provider(String name, List<LevelResult> levels, AttainmentFilter filter) {
        long kept =
                levels.stream().filter(level -> level.status() == Status.KEPT).count();
        Optional<LevelResult> most = levels.stream()
                .filter(level -> level.figures().missed() > 0)
                .max(Comparator.comparingLong(level -> level.figures().missed()));
        String sentence =
                period(filter, "") + name + " kept " + kept + " of " + count(levels.size(), "measured promise");
        return most.map(level -> sentence + "; most often missed, "
                        + number(level.figures().missed()) + " of "
                        + number(level.figures().n()) + " times: " + unstopped(level.promise()) + ".")
                .orElse(sentence + ".");
    }

    static String level(String name, LevelResult level, AttainmentFilter filter) {
        Figures figures = level.figures();
        if (figures.n() == 0) {
            return period(filter, "") + name + " has nothing decided here yet; " + number(figures.open())
                    + " are open.";
        }
        return period(filter, "") + name + " kept this promise in " + number(figures.met()) + " of "
                + number(figures.n()) + " cases (" + percent(figures.rate()) + ", 95% interval "
                + percent(figures.low()) + " to " + percent(figures.high()) + "); " + number(figures.open())
                + " are open.";
    }

    private static String period(AttainmentFilter filter, String otherwise) {
        YearMonth from = filter.from();
        YearMonth to = filter.to();
        if (from == null && to == null) {
            return otherwise;
        }
        if (from != null && from.equals(to)) {
            return "In " + MONTH.format(from) + " ";
        }
        String since = from == null ? "" : "since " + MONTH.format(from) + " ";
        String until = to == null ? "" : "until " + MONTH.format(to) + " ";
        String both = since.isEmpty() ? until : since + (until.isEmpty() ? "" : "and " + until);
        return Character.toUpperCase(both.charAt(0)) + both.substring(1);
    }

    private static String unstopped(String promise) {
        return promise.endsWith(".") ? promise.substring(0, promise.length() - 1) : promise;
    }

    private static String count(long n, String what) {
        return number(n) + " " + what + (n == 1 ? "" : "s");
    }

    private static String number(long n) {
        return String.format(Locale.UK, "%,d", n);
    }

    private static String percent(Double share) {
        return String.format(Locale.UK, "%.1f%%", share * 100);
    }
}
