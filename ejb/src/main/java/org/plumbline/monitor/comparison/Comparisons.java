package org.plumbline.monitor.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.UnmeasuredPromise;
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

    @Inject
    public Comparisons(
            Attainments attainments,
            Contracts contracts,
            Promises promises,
            TenantClock clock,
            TenantCalendars calendars,
            Rebases rebases) {
        this.attainments = attainments;
        this.contracts = contracts;
        this.promises = promises;
        this.clock = clock;
        this.calendars = calendars;
        this.rebases = rebases;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Comparisons() {
        this(null, null, null, null, null, null);
    }

    /** Every provider in sight that the filter lets through, by name, and every dimension that one of them promised. */
    public Overview overview(View view, AttainmentFilter filter) {
        Map<String, Side> sides = sides(view, filter);
        List<Overview.Head> heads = heads(sides.values());
        List<ProviderRow> rows =
                sides.values().stream().map(side -> side.row(heads)).toList();
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
        return heads(sides.values()).stream()
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
     * One promise of one provider by month.
     *
     * @param chart null for the kind of chart that suits its months
     */
    public Optional<LevelResults> level(
            View view, String provider, String level, AttainmentFilter filter, @Nullable ChartKind chart) {
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
                return Optional.of(new LevelResults(
                        provider,
                        side.name(),
                        Findings.level(side.name(), result, filter),
                        result,
                        side.months(found.get()),
                        side.change(found.get(), chart),
                        promised.standard().id(),
                        promised.version(),
                        WhatCounts.of(promised.standard(), found.get(), Vocabulary.builtIn()),
                        WhyChosen.of(found.get())));
            }
        }
        return Optional.empty();
    }

    private Map<String, Side> sides(View view, AttainmentFilter filter) {
        Map<String, List<Contract>> byProvider = contracts.list(view).stream()
                .filter(contract -> filter.fits(contract))
                .collect(Collectors.groupingBy(Contract::provider, TreeMap::new, Collectors.toList()));
        Map<Integer, Promised> latest = promises.latest(view, filter.knownBy());
        Map<String, List<AttainmentRow>> rows = attainments.rows(view, filter.between(null, filter.to())).stream()
                .collect(Collectors.groupingBy(AttainmentRow::provider));
        YearMonth running = YearMonth.from(clock.today(view.tenant(), filter.knownBy()));
        List<Rebase> standing = rebases.list(view, filter).stream()
                .filter(rebase -> rebase.stoodAt(filter.knownBy()))
                .toList();
        Map<String, Side> sides = new LinkedHashMap<>();
        byProvider.forEach((provider, own) -> {
            Map<String, Promised> standards = new LinkedHashMap<>();
            own.stream()
                    .map(contract -> latest.get(contract.number()))
                    .filter(promised -> promised != null)
                    .forEach(promised -> standards.put(promised.standard().id(), promised));
            sides.put(
                    provider,
                    new Side(
                            provider,
                            own,
                            List.copyOf(standards.values()),
                            rows.getOrDefault(provider, List.of()),
                            filter,
                            running,
                            standing));
        });
        return sides;
    }

    private static List<Overview.Head> heads(Iterable<Side> sides) {
        Set<String> promised = new LinkedHashSet<>();
        for (Side side : sides) {
            for (Promised one : side.latest()) {
                Standard standard = one.standard();
                standard.levels().stream().map(Level::dimension).forEach(promised::add);
                standard.unmeasured().stream().map(UnmeasuredPromise::dimension).forEach(promised::add);
            }
        }
        Vocabulary vocabulary = Vocabulary.builtIn();
        List<String> ordered = new ArrayList<>(vocabulary.dimensions().keySet());
        ordered.retainAll(promised);
        promised.stream().filter(id -> !ordered.contains(id)).sorted().forEach(ordered::add);
        return ordered.stream()
                .map(id -> new Overview.Head(id, vocabulary.dimensionTitle(id)))
                .toList();
    }
}
