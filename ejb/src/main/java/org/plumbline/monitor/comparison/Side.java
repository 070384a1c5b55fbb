package org.plumbline.monitor.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.PromiseInShort;
import org.plumbline.standards.policy.PromiseSentence;
import org.plumbline.standards.policy.RequiredShare;
import org.plumbline.standards.policy.UnmeasuredPromise;

/**
 * A provider with what it promised and what became of it.
 *
 * @param rows of the months until the last that is asked for: change is told from the beginning
 * @param filter what is asked for
 * @param today on the viewer's clock
 * @param rebases of the viewer's that stand, by month
 */
record Side(
        Promiser promiser, List<AttainmentRow> rows, AttainmentFilter filter, LocalDate today, List<Rebase> rebases) {
    /** Of more points none can be told from its neighbour. */
    private static final int MOST_WEEKS = 104;

    /** The same with all months until the last that is asked for. */
    Side fromTheBeginning() {
        return new Side(promiser, rows, filter.between(null, filter.to()), today, rebases);
    }

    /** The month that is not over yet. */
    YearMonth running() {
        return YearMonth.from(today);
    }

    String provider() {
        return promiser.provider();
    }

    String name() {
        return promiser.name();
    }

    List<Contract> contracts() {
        return promiser.contracts();
    }

    List<Promised> latest() {
        return promiser.latest();
    }

    ProviderRow row(List<Overview.Head> heads, HowStrict strict) {
        List<LevelResult> levels = levels();
        List<Cell> cells =
                heads.stream().map(head -> cell(head.id(), levels, strict)).toList();
        return new ProviderRow(provider(), name(), levels.size() + unmeasured().size(), levels.size(), cells);
    }

    List<LevelResult> levels() {
        Map<String, LevelResult> results = new LinkedHashMap<>();
        for (Promised promised : latest()) {
            promised.standard().levels().stream()
                    .filter(level ->
                            filter.dimension() == null || filter.dimension().equals(level.dimension()))
                    .filter(level -> filter.level() == null || filter.level().equals(level.id()))
                    .forEach(level -> results.put(level.id(), level(level)));
        }
        return List.copyOf(results.values());
    }

    /** Those that the filter lets through, each with how strict it is on the calendar of its contracts, as it was known. */
    Stream<SideBySide.Promise> promises(TenantCalendars calendars, TenantId viewer) {
        Map<String, LevelResult> results =
                levels().stream().collect(Collectors.toMap(LevelResult::level, result -> result));
        return promiser.made().stream()
                .filter(made -> results.containsKey(made.level().id()))
                .map(made -> new SideBySide.Promise(
                        provider(),
                        name(),
                        results.get(made.level().id()),
                        made.strictness(calendars, viewer, filter.knownBy())));
    }

    List<UnmeasuredPromise> unmeasured() {
        return latest().stream()
                .flatMap(promised -> promised.standard().unmeasured().stream())
                .filter(promise ->
                        filter.dimension() == null || filter.dimension().equals(promise.dimension()))
                .distinct()
                .toList();
    }

    LevelResult level(Level level) {
        List<CohortResult> months = months(level).stream()
                .filter(month -> filter.fits(month.month()))
                .toList();
        Figures all = months.stream().map(CohortResult::figures).reduce(Figures.of(0, 0, 0, 0, 0, 0), Figures::plus);
        return new LevelResult(
                level.id(),
                level.dimension(),
                Vocabulary.builtIn().dimensionTitle(level.dimension()),
                level.promise(),
                PromiseInShort.of(level),
                PromiseSentence.of(level, Vocabulary.builtIn()),
                level.source(),
                Judged.of(all, level.share()),
                all,
                Doubt.of(all, level.share()),
                words(level.share()),
                required(level),
                months,
                change(level, Length.MONTH, months(level), null));
    }

    /** From the first month that has any opportunity until the last that is asked for. */
    List<CohortResult> months(Level level) {
        TreeMap<YearMonth, Figures> months = new TreeMap<>();
        of(level).forEach(row -> months.merge(row.month(), row.figures(), Figures::plus));
        return months.entrySet().stream()
                .map(month -> result(CohortSpan.month(month.getKey()), month.getValue(), level))
                .toList();
    }

    /**
     * The latest weeks, until the end of the last month that is asked for.
     *
     * @param counted by the week's Monday, in order
     */
    List<CohortResult> weeks(Level level, SortedMap<LocalDate, Figures> counted) {
        List<CohortResult> weeks = counted.entrySet().stream()
                .map(week -> result(CohortSpan.weekOf(week.getKey()), week.getValue(), level))
                .filter(week -> filter.to() == null || !week.month().isAfter(filter.to()))
                .toList();
        return weeks.subList(Math.max(0, weeks.size() - MOST_WEEKS), weeks.size());
    }

    private static CohortResult result(CohortSpan span, Figures figures, Level level) {
        return new CohortResult(span, Judged.of(figures, level.share()), figures, Doubt.of(figures, level.share()));
    }

    /** @param asked null for the kind of chart that suits the cohorts */
    ChangeOverTime change(Level level, Length length, List<CohortResult> cohorts, @Nullable ChartKind asked) {
        return ChangeOverTime.of(length, cohorts, today, required(level), rebases(level), asked);
    }

    /** Where the averages of all contracts whose cases are counted here start anew: one alone moves not that of all. */
    private List<Rebase> rebases(Level level) {
        Set<Integer> counted = of(level).map(row -> row.contract().number()).collect(Collectors.toSet());
        Map<YearMonth, List<Rebase>> byMonth = rebases.stream()
                .filter(rebase -> rebase.level().equals(level.id()))
                .collect(Collectors.groupingBy(Rebase::month, TreeMap::new, Collectors.toList()));
        return byMonth.values().stream()
                .filter(same -> same.stream()
                        .flatMap(rebase -> rebase.contracts().stream())
                        .collect(Collectors.toSet())
                        .containsAll(counted))
                .map(same -> same.get(0))
                .toList();
    }

    private Stream<AttainmentRow> of(Level level) {
        return rows.stream().filter(row -> row.level().equals(level.id()));
    }

    private static @Nullable Double required(Level level) {
        return level.share() == null ? null : level.share().permille() / 1_000.0;
    }

    private Cell cell(String dimension, List<LevelResult> levels, HowStrict strict) {
        List<LevelResult> here = levels.stream()
                .filter(level -> level.dimension().equals(dimension))
                .toList();
        if (here.isEmpty()) {
            boolean promised =
                    unmeasured().stream().anyMatch(one -> one.dimension().equals(dimension));
            return new Cell(dimension, promised ? Status.NOT_MEASURED : Status.NOT_PROMISED, null, null, "", List.of());
        }
        Figures figures = here.stream().map(LevelResult::figures).reduce(Figures.of(0, 0, 0, 0, 0, 0), Figures::plus);
        Status worst = Judged.worst(here.stream().map(LevelResult::status).toList());
        String doubt = here.size() == 1 ? here.get(0).doubt() : Doubt.of(figures, null);
        String strictness = here.size() == 1 ? strict.of(provider(), here.get(0).level()) : "";
        return new Cell(dimension, worst, figures, doubt, strictness, here);
    }

    private static @Nullable String words(@Nullable RequiredShare share) {
        if (share == null) {
            return null;
        }
        String cohort = share.cohort() == RequiredShare.Cohort.WHOLE ? "of the month's cohort" : "of those decided";
        return share.words() + " " + cohort;
    }
}
