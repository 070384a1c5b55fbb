package org.plumbline.monitor.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.assessment.Remeasuring;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Promises;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.comparison.Measured;
import org.plumbline.standards.comparison.Strictness;
import org.plumbline.standards.comparison.Yardstick;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.PromiseInShort;
import org.plumbline.standards.policy.PromiseSentence;
import org.plumbline.standards.verdict.Listener;

/**
 * Measures the cases of all providers in sight by one yardstick, whatever each promised itself. That reads every case, so
 * it is done {@link Aside}; what came of it is kept for ten minutes, for the pages that look at it from several sides.
 */
@ApplicationScoped
public class LikeForLike {
    private final Contracts contracts;
    private final Promises promises;
    private final TenantCalendars calendars;
    private final TenantClock clock;
    private final Remeasuring remeasuring;
    private final Measurements<LikeQuestion, LikeForLikeResults> measurements;

    @Inject
    public LikeForLike(
            Contracts contracts,
            Promises promises,
            TenantCalendars calendars,
            TenantClock clock,
            Remeasuring remeasuring,
            Aside aside) {
        this.contracts = contracts;
        this.promises = promises;
        this.calendars = calendars;
        this.clock = clock;
        this.remeasuring = remeasuring;
        this.measurements = new Measurements<>(aside);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LikeForLike() {
        this(null, null, null, null, null, null);
    }

    /** The promises of a dimension that are kept case by case, made by anybody in sight; the strictest first. */
    public List<Offered> offered(View view, String dimension) {
        Map<Integer, Contract> seen = new LinkedHashMap<>();
        contracts.list(view).forEach(contract -> seen.put(contract.number(), contract));
        Map<String, Promised> first = new LinkedHashMap<>();
        Map<String, Set<String>> promisers = new LinkedHashMap<>();
        for (Promised promised : promises.latest(view, null).values()) {
            promised.standard().levels().stream()
                    .filter(level -> level.dimension().equals(dimension))
                    .forEach(level -> {
                        first.putIfAbsent(level.id(), promised);
                        promisers
                                .computeIfAbsent(level.id(), id -> new LinkedHashSet<>())
                                .add(seen.get(promised.contract()).providerName());
                    });
        }
        Map<Offered, Strictness> offered = new LinkedHashMap<>();
        first.forEach((id, promised) -> Yardstick.of(promised.standard(), id, Vocabulary.builtIn())
                .ifPresent(yardstick -> {
                    Strictness strictness = strictness(yardstick, promised, seen.get(promised.contract()));
                    offered.put(
                            new Offered(
                                    id,
                                    PromiseInShort.of(yardstick.level()),
                                    yardstick.level().promise(),
                                    PromiseSentence.of(yardstick.level(), Vocabulary.builtIn()),
                                    strictness.counts(),
                                    List.copyOf(promisers.get(id)),
                                    yardstick,
                                    promised.owner()),
                            strictness);
                }));
        return offered.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Strictness.STRICTEST_FIRST))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Strictness strictness(Yardstick yardstick, Promised promised, Contract contract) {
        return Strictness.of(
                yardstick.level(),
                Resolutions.calendar(promised.standard(), contract)
                        .flatMap(id -> calendars
                                .find(contract.tenant(), id, null)
                                .or(() -> calendars.find(promised.owner(), id, null))),
                contract.zone(),
                Vocabulary.builtIn());
    }

    /**
     * What was measured in the last ten minutes, or is being measured; else it begins now.
     *
     * @throws Refused where nobody in sight made that promise
     */
    public Measuring<LikeForLikeResults> ask(View view, LikeQuestion question) {
        Offered by = yardstick(view, question);
        return measurements.ask(view, question, course -> measure(view, question, by, course));
    }

    /** Stops what is under way; nothing of it is kept. */
    public void stop(View view, LikeQuestion question) {
        measurements.stop(view, question);
    }

    /** Forgets what was measured, so that it is measured anew when it is asked for. */
    public void forget(View view, LikeQuestion question) {
        measurements.forget(view, question);
    }

    /**
     * The yardstick that a question means.
     *
     * @throws Refused where nobody in sight made that promise, or what was typed can't be read
     */
    public Offered yardstick(View view, LikeQuestion question) {
        TypedYardstick.check(question.yardstick());
        if (TypedYardstick.is(question.yardstick())) {
            return typed(view, question);
        }
        List<Offered> offered = offered(view, question.dimension());
        return offered.stream()
                .filter(one -> question.yardstick().equals(LikeQuestion.STRICTEST)
                        || question.yardstick().equals(one.id()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Nobody here promised '" + question.yardstick() + "' on '"
                        + question.dimension() + "', or it is not kept case by case"));
    }

    /** In the standard of somebody who promised something there: it says which events open and close a case. */
    private Offered typed(View view, LikeQuestion question) {
        Promised host = promises.latest(view, null).values().stream()
                .filter(promised -> promised.standard().levels().stream()
                        .anyMatch(level -> level.dimension().equals(question.dimension())))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Nobody here promised anything on '" + question.dimension() + "'"));
        Level level = TypedYardstick.read(question.yardstick(), question.dimension());
        Yardstick yardstick = Yardstick.of(host.standard().only(List.of(level)), level.id(), Vocabulary.builtIn())
                .orElseThrow(() -> Refused.invalid("The yardstick is not kept case by case: choose another measure"));
        Strictness counts = Strictness.of(level, Optional.empty(), ZoneOffset.UTC, Vocabulary.builtIn());
        return new Offered(
                question.yardstick(),
                PromiseInShort.of(level),
                level.promise(),
                PromiseSentence.of(level, Vocabulary.builtIn()),
                counts.counts(),
                List.of(),
                yardstick,
                host.owner());
    }

    private void measure(View view, LikeQuestion question, Offered by, Measuring<LikeForLikeResults> course) {
        AttainmentFilter filter = AttainmentFilter.ALL.in(question.area(), question.scheme());
        List<Contract> asked =
                contracts.list(view).stream().filter(filter::fits).toList();
        course.begin(asked.stream().mapToLong(remeasuring::cases).sum());
        Map<String, List<Contract>> byProvider = asked.stream()
                .collect(Collectors.groupingBy(Contract::provider, LinkedHashMap::new, Collectors.toList()));
        List<LikeForLikeResults.Line> lines = new ArrayList<>();
        byProvider.forEach((provider, own) -> {
            Map<String, Measured> sums = new TreeMap<>();
            own.forEach(contract -> measure(contract, question, by, sums, course));
            lines.add(LikeForLikeResults.Line.of(provider, own.get(0).providerName(), sums));
        });
        if (!course.isStopped()) {
            course.finish(new LikeForLikeResults(by, lines, clock.now(view.tenant())));
        }
    }

    private void measure(
            Contract contract,
            LikeQuestion question,
            Offered by,
            Map<String, Measured> sums,
            Measuring<LikeForLikeResults> course) {
        if (course.isStopped()) {
            return;
        }
        Map<String, Listener> listeners = new HashMap<>();
        remeasuring.judge(
                contract,
                by.yardstick().standard(),
                by.owner(),
                group -> listeners.computeIfAbsent(
                        group,
                        first -> sums.computeIfAbsent(group, none -> new Measured())
                                .listener(
                                        by.yardstick(),
                                        remeasuring.words(contract),
                                        Vocabulary.builtIn(),
                                        contract.zone(),
                                        question.from(),
                                        question.to())),
                course::went);
    }
}
