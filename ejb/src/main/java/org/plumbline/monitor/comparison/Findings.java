package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.standards.event.Vocabulary;

/** The sentence on top of a page: what was found, with its figures. */
final class Findings {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Findings() {}

    /** Told of the first dimension in which something was decided. */
    static String overview(List<ProviderRow> rows, List<Overview.Head> heads, AttainmentFilter filter) {
        if (rows.isEmpty()) {
            return "No provider here has a standard in force yet.";
        }
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            List<Told> decided = rows.stream()
                    .filter(row -> row.cells().get(column).figures() != null)
                    .filter(row -> row.cells().get(column).figures().n() > 0)
                    .map(row -> new Told(row.name(), row.cells().get(column)))
                    .toList();
            if (!decided.isEmpty()) {
                return period(filter) + finding(decided, heads.get(i).title());
            }
        }
        return period(filter) + "nothing has been decided yet for the " + count(rows.size(), "provider") + " here.";
    }

    /** One provider's cell of the dimension that a sentence is about. */
    private record Told(String name, Cell cell) {
        @SuppressWarnings("NullAway") // only cells with figures are told
        Figures figures() {
            return cell.figures();
        }
    }

    private static String finding(List<Told> decided, String title) {
        if (decided.size() == 1) {
            Told only = decided.get(0);
            boolean kept = only.cell().status() == Status.KEPT;
            return only.name() + (kept ? " kept" : " did not keep") + " all that it promised under \u201c" + title
                    + "\u201d: " + (only.figures().missed() == 0 ? "nothing was missed" : "it " + missed(only, ""))
                    + ".";
        }
        long kept = decided.stream()
                .filter(told -> told.cell().status() == Status.KEPT)
                .count();
        String sentence = noneOr(kept) + " of the " + number(decided.size())
                + " providers with decided cases kept all that they promised under \u201c" + title + "\u201d";
        return decided.stream()
                .filter(told -> told.figures().missed() > 0)
                .max(Comparator.comparingLong(told -> told.figures().missed()))
                .map(told -> sentence + ". " + told.name() + " " + missed(told, "most: ") + ".")
                .orElse(sentence + "; nothing was missed.");
    }

    private static String missed(Told told, String which) {
        return "missed " + which + number(told.figures().missed()) + " of "
                + number(told.figures().n());
    }

    static String provider(String name, List<LevelResult> levels, AttainmentFilter filter) {
        List<LevelResult> decided =
                levels.stream().filter(level -> level.figures().n() > 0).toList();
        if (decided.isEmpty()) {
            return period(filter) + name + " has nothing decided yet on its " + count(levels.size(), "measured promise")
                    + ".";
        }
        long kept =
                decided.stream().filter(level -> level.status() == Status.KEPT).count();
        String sentence = period(filter) + name + " kept " + noneOr(kept) + " of the "
                + count(decided.size(), "promise") + " on which something was decided";
        return decided.stream()
                .filter(level -> level.figures().missed() > 0)
                .max(Comparator.comparingLong(level -> level.figures().missed()))
                .map(level -> sentence + ". Most often missed, "
                        + number(level.figures().missed()) + " of "
                        + count(level.figures().n(), "time") + ": \u201c" + unstopped(level.promise()) + "\u201d.")
                .orElse(sentence + "; nothing was missed.");
    }

    static String level(String name, LevelResult level, AttainmentFilter filter) {
        Figures figures = level.figures();
        String open = number(figures.open()) + (figures.open() == 1 ? " is open." : " are open.");
        if (figures.n() == 0) {
            return period(filter) + name + " has nothing decided here yet; " + open;
        }
        return period(filter) + name + " kept this promise " + number(figures.met()) + " of "
                + count(figures.n(), "time") + "; " + open;
    }

    /** Of promises side by side. */
    static String dimension(String title, long promisers, int providers, long counts, AttainmentFilter filter) {
        if (promisers == 0) {
            return "None of the " + count(providers, "provider") + " here made a promise under \u201c" + title
                    + "\u201d that events measure.";
        }
        return number(promisers) + " of " + count(providers, "provider") + where(filter)
                + (promisers == 1 ? " makes a promise" : " make promises") + " here that events measure"
                + (counts > 1 ? ", in " + number(counts) + " groups that no order joins." : ".");
    }

    /** When and where, as the filter says, to begin a sentence with. */
    private static String period(AttainmentFilter filter) {
        YearMonth from = filter.from();
        YearMonth to = filter.to();
        String when = from != null && from.equals(to)
                ? "In " + MONTH.format(from)
                : from != null && to != null
                        ? "From " + MONTH.format(from) + " to " + MONTH.format(to)
                        : from != null
                                ? "Since " + MONTH.format(from)
                                : to != null ? "Until " + MONTH.format(to) : "In all months so far";
        return when + where(filter) + ", ";
    }

    private static String where(AttainmentFilter filter) {
        String area = filter.area() == null ? "" : " in contract area " + filter.area();
        String scheme = filter.scheme() == null ? "" : " under " + filter.scheme();
        String group = filter.group() == null
                ? ""
                : " for " + Vocabulary.builtIn().groups().word() + " " + filter.group();
        return area + scheme + group;
    }

    private static String unstopped(String promise) {
        return promise.endsWith(".") ? promise.substring(0, promise.length() - 1) : promise;
    }

    private static String count(long n, String what) {
        return number(n) + " " + what + (n == 1 ? "" : "s");
    }

    private static String noneOr(long n) {
        return n == 0 ? "none" : number(n);
    }

    private static String number(long n) {
        return String.format(Locale.UK, "%,d", n);
    }
}
