package org.plumbline.monitor.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.monitor.assessment.FeedScan;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.NeededEvent;
import org.plumbline.standards.policy.PromiseInShort;

/**
 * How far the data of the providers in sight can be trusted: no comparison is better than the feeds it stands on. That
 * reads every event, so it is done {@link Aside}, and what came of it is kept for ten minutes.
 */
@ApplicationScoped
public class DataQuality {
    private final Contracts contracts;
    private final Promises promises;
    private final TenantClock clock;
    private final FeedScan feeds;
    private final Measurements<FeedQuestion, FeedResults> measurements;

    @Inject
    public DataQuality(Contracts contracts, Promises promises, TenantClock clock, FeedScan feeds, Aside aside) {
        this.contracts = contracts;
        this.promises = promises;
        this.clock = clock;
        this.feeds = feeds;
        this.measurements = new Measurements<>(aside);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DataQuality() {
        this(null, null, null, null, null);
    }

    /** What was measured in the last ten minutes, or is being measured; else it begins now. */
    public Measuring<FeedResults> ask(View view, FeedQuestion question) {
        return measurements.ask(view, question, course -> measure(view, question, course));
    }

    /** Stops what is under way; nothing of it is kept. */
    public void stop(View view, FeedQuestion question) {
        measurements.stop(view, question);
    }

    /** Forgets what was measured, so that it is measured anew when it is asked for. */
    public void forget(View view, FeedQuestion question) {
        measurements.forget(view, question);
    }

    private void measure(View view, FeedQuestion question, Measuring<FeedResults> course) {
        List<Contract> asked =
                contracts.list(view).stream().filter(question.filter()::fits).toList();
        course.begin(asked.stream().mapToLong(feeds::cases).sum());
        List<FeedTally> tallies = asked.stream()
                .map(contract -> new FeedTally(contract, clock.now(contract.tenant())))
                .toList();
        Map<TenantId, List<FeedTally>> byTenant = tallies.stream()
                .collect(Collectors.groupingBy(tally -> tally.contract().tenant()));
        byTenant.forEach((tenant, own) -> {
            if (!course.isStopped()) {
                feeds.scan(
                        tenant,
                        own.stream()
                                .collect(Collectors.toMap(
                                        tally -> tally.contract().number(), Function.identity())),
                        course::went);
            }
        });
        if (!course.isStopped()) {
            course.finish(new FeedResults(lines(tallies, promises.latest(view, null)), clock.now(view.tenant())));
        }
    }

    private static List<Feed> lines(List<FeedTally> tallies, Map<Integer, Promised> latest) {
        return tallies.stream()
                .collect(Collectors.groupingBy(
                        tally -> tally.contract().provider(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> line(own, latest))
                .toList();
    }

    private static Feed line(List<FeedTally> own, Map<Integer, Promised> latest) {
        Set<String> needed = new HashSet<>();
        Map<String, Set<String>> missing = new LinkedHashMap<>();
        for (FeedTally tally : own) {
            Promised promised = latest.get(tally.contract().number());
            if (promised == null) {
                continue;
            }
            for (NeededEvent event :
                    NeededEvent.of(promised.standard(), tally.contract().supplied(), Vocabulary.builtIn())) {
                needed.add(event.words());
                if (!event.isAmong(tally.types())) {
                    missing.computeIfAbsent(event.words(), any -> new LinkedHashSet<>())
                            .add(promise(event.level()));
                }
            }
        }
        List<Feed.MissingEvent> never = new ArrayList<>();
        missing.forEach((event, promises) -> never.add(new Feed.MissingEvent(event, List.copyOf(promises))));
        return Feed.of(own, needed.size(), never);
    }

    private static String promise(Level level) {
        return Vocabulary.builtIn().dimensionTitle(level.dimension()) + ", " + PromiseInShort.of(level);
    }
}
