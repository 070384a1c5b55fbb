package org.plumbline.monitor.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.assessment.KeptWeeks;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.WhatCounts;
import org.plumbline.standards.policy.WhyChosen;

/** Providers side by side, for those who may see them. */
@ApplicationScoped
public class Comparisons {
    private static final int MOST_CHANGES = 3;

    private final Attainments attainments;
    private final Contracts contracts;
    private final Promises promises;
    private final TenantClock clock;
    private final TenantCalendars calendars;
    private final Rebases rebases;
    private final Standings standings;
    private final KeptWeeks weeks;

    @Inject
    public Comparisons(
            Attainments attainments,
            Contracts contracts,
            Promises promises,
            TenantClock clock,
            TenantCalendars calendars,
            Rebases rebases,
            Standings standings,
            KeptWeeks weeks) {
        this.attainments = attainments;
        this.contracts = contracts;
        this.promises = promises;
        this.clock = clock;
        this.calendars = calendars;
        this.rebases = rebases;
        this.standings = standings;
        this.weeks = weeks;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Comparisons() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Every provider in sight that the filter lets through, by name, and every dimension that one of them promised. */
    public Overview overview(View view, AttainmentFilter filter) {
        Map<String, Side> sides = sides(view, filter);
        List<Overview.Head> heads = Overview.heads(sides.values());
        HowStrict strict = standings.among(
                view.tenant(),
                sides.values().stream().map(side -> side.promiser().made()).toList(),
                filter.knownBy());
        List<ProviderRow> rows =
                sides.values().stream().map(side -> side.row(heads, strict)).toList();
        return new Overview(
                Findings.overview(rows, heads, filter), heads, rows, clock.now(view.tenant(), filter.knownBy()));
    }

    /** One provider, its promises in the order of its standard. */
    public Optional<ProviderResults> provider(View view, String provider, AttainmentFilter filter) {
        Side side = sides(view, filter.withProvider(provider)).get(provider);
        if (side == null) {
            return Optional.empty();
        }
        List<LevelResult> levels = side.levels();
        return Optional.of(new ProviderResults(
                provider,
                side.name(),
                Findings.provider(side.name(), levels, filter),
                levels,
                changes(side, filter),
                side.unmeasured(),
                side.latest(),
                side.contracts()));
    }

    /** In the filter's last month or, without one, in the latest that is over, against the month before. */
    private static List<Change> changes(Side side, AttainmentFilter filter) {
        List<LevelResult> levels = side.fromTheBeginning().levels();
        Optional<YearMonth> month = Optional.ofNullable(filter.to()).or(() -> Change.latest(levels, side.running()));
        return month.map(last -> Change.most(levels, last, MOST_CHANGES)).orElse(List.of());
    }

    /** What everybody in sight promised in one dimension; empty where nobody promised anything. */
    public Optional<DimensionResults> dimension(View view, String dimension, AttainmentFilter filter) {
        Map<String, Side> sides = sides(view, filter.withDimension(dimension));
        return Overview.heads(sides.values()).stream()
                .filter(head -> head.id().equals(dimension))
                .findFirst()
                .map(head -> {
                    List<SideBySide.Promise> promises = sides.values().stream()
                            .flatMap(side -> side.promises(calendars, view.tenant()))
                            .toList();
                    long promisers = promises.stream()
                            .map(SideBySide.Promise::provider)
                            .distinct()
                            .count();
                    long counts = promises.stream()
                            .map(promise -> promise.strictness().counts())
                            .distinct()
                            .count();
                    String sentence = Findings.dimension(head.title(), promisers, sides.size(), counts, filter);
                    return new DimensionResults(dimension, head.title(), sentence, SideBySide.of(promises));
                });
    }

    /**
     * One promise of one provider by month or by week.
     *
     * @param chart null for the kind of chart that suits its months or weeks
     * @throws Refused where weeks are asked for by an audience, or with a look back
     */
    public Optional<LevelResults> level(
            View view,
            String provider,
            String level,
            AttainmentFilter filter,
            Length length,
            @Nullable ChartKind chart) {
        if (length == Length.WEEK) {
            view.requireCases();
            if (filter.knownBy() != null) {
                throw Refused.invalid("Weeks are counted as of now: look back by month");
            }
        }
        Side side = sides(view, filter.withProvider(provider)).get(provider);
        if (side == null) {
            return Optional.empty();
        }
        for (Promised promised : side.latest()) {
            Optional<Level> found = promised.standard().levels().stream()
                    .filter(one -> one.id().equals(level))
                    .findFirst();
            if (found.isPresent()) {
                LevelResult result = side.level(found.get());
                List<CohortResult> cohorts = length == Length.MONTH
                        ? side.months(found.get())
                        : side.weeks(found.get(), weeks.of(view, side.contracts(), level, filter.group()));
                return Optional.of(new LevelResults(
                        provider,
                        side.name(),
                        Findings.level(side.name(), result, filter),
                        result,
                        cohorts,
                        side.change(found.get(), length, cohorts, chart),
                        promised.standard().id(),
                        promised.version(),
                        WhatCounts.of(promised.standard(), found.get(), Vocabulary.builtIn()),
                        WhyChosen.of(found.get())));
            }
        }
        return Optional.empty();
    }

    private Map<String, Side> sides(View view, AttainmentFilter filter) {
        List<Contract> seen = contracts.list(view).stream().filter(filter::fits).toList();
        Map<Integer, Promised> latest = promises.latest(view, filter.knownBy());
        Map<String, List<AttainmentRow>> rows = attainments.rows(view, filter.between(null, filter.to())).stream()
                .collect(Collectors.groupingBy(AttainmentRow::provider));
        LocalDate today = clock.today(view.tenant(), filter.knownBy());
        List<Rebase> standing = rebases.list(view, filter).stream()
                .filter(rebase -> rebase.stoodAt(filter.knownBy()))
                .toList();
        Map<String, Side> sides = new LinkedHashMap<>();
        Promiser.of(seen, latest)
                .forEach(promiser -> sides.put(
                        promiser.provider(),
                        new Side(
                                promiser, rows.getOrDefault(promiser.provider(), List.of()), filter, today, standing)));
        return sides;
    }
}
