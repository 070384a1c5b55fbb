package org.plumbline.monitor.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.comparison.Strictness;
import org.plumbline.standards.comparison.Strictness.Order;

/**
 * How strict each promise is against the others' of its dimension, kept reckoned once: the clock is asked for every day
 * of a calendar, and no case or count comes into it. A dimension is reckoned anew when one of its standards, calendars or
 * contracts has changed, and for whoever sees other promises.
 */
@ApplicationScoped
public class Standings {
    /** Dimensions, of all who look on: some kilobytes each. */
    private static final int MOST_KEPT = 1_000;

    private final Contracts contracts;
    private final Promises promises;
    private final TenantCalendars calendars;
    private final Cache<Key, Map<HowStrict.Promise, String>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /** @param uploads of calendars, by the viewer and by the holder of each promise */
    private record Key(
            TenantId viewer,
            List<Integer> uploads,
            @Nullable Instant knownBy,
            List<Made.Ref> promises) {}

    private record Strict(Made made, Strictness strictness) {
        String provider() {
            return made.contract().provider();
        }
    }

    @Inject
    public Standings(Contracts contracts, Promises promises, TenantCalendars calendars) {
        this.contracts = contracts;
        this.promises = promises;
        this.calendars = calendars;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Standings() {
        this(null, null, null);
    }

    /** Among all providers in sight under the filter's area and scheme, by what was known when it says. */
    public HowStrict of(View view, AttainmentFilter filter) {
        AttainmentFilter there = AttainmentFilter.ALL.in(filter.area(), filter.scheme());
        List<Promiser> sides = Promiser.of(
                contracts.list(view).stream().filter(there::fits).toList(), promises.latest(view, filter.knownBy()));
        return among(view.tenant(), sides.stream().map(Promiser::made).toList(), filter.knownBy());
    }

    /** @param made by each provider that is compared */
    HowStrict among(TenantId viewer, Collection<List<Made>> made, @Nullable Instant knownBy) {
        // Asked first: what is uploaded meanwhile is at most reckoned again.
        Map<TenantId, Integer> uploads = calendars.uploads();
        Map<String, List<Made>> byDimension = made.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(one -> one.level().dimension()));
        Map<HowStrict.Promise, String> words = new HashMap<>();
        byDimension.values().forEach(of -> {
            List<Made.Ref> refs = of.stream().map(Made::ref).toList();
            List<Integer> counted = Stream.concat(
                            Stream.of(viewer), refs.stream().map(Made.Ref::holder))
                    .map(tenant -> uploads.getOrDefault(tenant, 0))
                    .toList();
            words.putAll(kept.get(new Key(viewer, counted, knownBy, refs), key -> reckon(of, key)));
        });
        return new HowStrict(words);
    }

    private Map<HowStrict.Promise, String> reckon(List<Made> made, Key key) {
        List<Strict> all = made.stream()
                .map(one -> new Strict(one, one.strictness(calendars, key.viewer(), key.knownBy())))
                .toList();
        Map<HowStrict.Promise, String> words = new HashMap<>();
        for (Strict one : all) {
            List<Strict> others = all.stream()
                    .filter(other -> !other.provider().equals(one.provider()))
                    .toList();
            if (!others.isEmpty()) {
                String level = one.made().level().id();
                words.put(
                        new HowStrict.Promise(one.provider(), level),
                        standing(one, others).words());
            }
        }
        return Map.copyOf(words);
    }

    private static Standing standing(Strict one, List<Strict> others) {
        List<Strict> alike = others.stream()
                .filter(other ->
                        other.strictness().counts().equals(one.strictness().counts()))
                .toList();
        return new Standing(
                alike.size(),
                count(one, alike, Order.LAXER),
                count(one, alike, Order.STRICTER),
                count(one, alike, Order.SAME),
                alike.size() == 1 ? alike.get(0).made().contract().providerName() : "");
    }

    /** @param order of this one to the others */
    private static int count(Strict one, List<Strict> others, Order order) {
        return (int) others.stream()
                .filter(other -> one.strictness().to(other.strictness()) == order)
                .count();
    }
}
