package org.plumbline.monitor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.LevelResult;
import org.plumbline.monitor.comparison.ProviderResults;

/** The promises of a contract in the periods of a pack. Each period ends with the pack's month. */
final class LevelParts {
    private static final Figures NONE = Figures.of(0, 0, 0, 0, 0, 0);

    private LevelParts() {}

    /** A contract's promises in one period. */
    record Period(String words, ProviderResults results) {}

    static Figures sum(ProviderResults of) {
        return of.levels().stream().map(LevelResult::figures).reduce(NONE, Figures::plus);
    }

    /** @param cases of the month */
    static Part volumes(List<Period> periods, long cases) {
        PackTable table =
                PackTable.under("Period", "Kept", "Missed", "Open", "Excused", "Withdrawn", "No evidence", "All");
        for (Period period : periods) {
            Figures of = sum(period.results());
            table = table.with(
                    period.words(),
                    of.met(),
                    of.missed(),
                    of.open(),
                    of.excused(),
                    of.withdrawn(),
                    of.noEvidence(),
                    of.all());
        }
        return Part.of(
                "volumes",
                "How much there was",
                List.of("Cases with at least one promise to keep that began in the month: " + cases
                        + ". The table counts promises, of which a case has several."),
                table);
    }

    static Part promises(List<Period> periods) {
        PackTable table = PackTable.under(
                "Promise",
                "Period",
                "Status",
                "Kept",
                "Decided",
                "Excused",
                "Open",
                "Share kept",
                "From",
                "To",
                "Required");
        List<Map<String, LevelResult>> byPeriod = new ArrayList<>();
        periods.forEach(period -> byPeriod.add(
                period.results().levels().stream().collect(Collectors.toMap(LevelResult::level, Function.identity()))));
        for (LevelResult level : periods.get(0).results().levels()) {
            for (int i = 0; i < periods.size(); i++) {
                LevelResult in = byPeriod.get(i).get(level.level());
                Figures of = in == null ? NONE : in.figures();
                table = table.with(
                        level.promise() + " (" + level.brief() + ")",
                        periods.get(i).words(),
                        in == null || of.all() == 0 ? "no cases" : in.status().words(),
                        of.met(),
                        of.n(),
                        of.excused(),
                        of.open(),
                        of.rate(),
                        of.low(),
                        of.high(),
                        level.share() == null ? "every case" : level.share());
            }
        }
        return Part.of(
                "promises",
                "Each promise, and how it was kept",
                List.of("Decided is the denominator: kept and missed together. From and to are the 95% interval of the"
                        + " share kept. Excused and open ones are in neither number."),
                table);
    }

    static Part change(ProviderResults month) {
        List<Curve> curves = month.levels().stream()
                .filter(level -> level.change().points().size() > 1)
                .map(Curve::of)
                .toList();
        PackTable table =
                PackTable.under("Promise", "Month", "Share kept", "Average", "Lower limit", "Upper limit", "Change");
        for (LevelResult level : month.levels()) {
            for (Curve.At at : Curve.of(level).points()) {
                table = table.with(
                        level.promise(),
                        When.month(at.month()),
                        at.share(),
                        at.mean(),
                        at.lower(),
                        at.upper(),
                        at.signal());
            }
        }
        return new Part(
                "change",
                "Is it changing?",
                List.of(
                        curves.isEmpty()
                                ? "No promise has two decided months to compare yet."
                                : "Months that are over and, but for one case in fifty, decided. Outside the limits a month differs"
                                        + " from the average by more than chance explains."),
                table.rows().isEmpty() ? null : table,
                curves);
    }
}
