package org.plumbline.standards.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.ContractWide;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.HistoryBuilder;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.CountingListener;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;

/** Measures cases by standards: each case by every standard of its provider and contract, or of nobody's. */
final class Measurement {

    /** The tallies of one standard, by provider; the empty name where the events name none. */
    record Counted(ResolvedStandards standards, Map<String, CountingListener> byProvider) {}

    /** So many cases a thread takes at a time. */
    private static final int BATCH = 64;

    /** @param standard by its place among the files */
    private record Judging(int standard, String calendar) {}

    private final StandardFiles files;
    private final ContractCalendars calendars;
    private final Dictionary dictionary;
    private final Map<Judging, ResolvedStandards> resolved = new ConcurrentHashMap<>();
    private final List<Counted> counted = new ArrayList<>();
    private final long[] asOfMillis;

    /** Types of the contract's events that start clocks in its cases. */
    private final Set<String> anchors;

    Measurement(StandardFiles files, ContractCalendars calendars, String asOf, Dictionary dictionary) {
        this.files = files;
        this.dictionary = dictionary;
        this.calendars = calendars;
        anchors = Subject.anchors(files.standards(), Vocabulary.builtIn());
        for (int i = 0; i < files.standards().size(); i++) {
            counted.add(new Counted(resolved(i, null), new TreeMap<>()));
        }
        asOfMillis = files.standards().stream()
                .mapToLong(standard -> millis(asOf, standard.zone()))
                .toArray();
    }

    /**
     * The cases are shared out among the processors; sums do not care who counted.
     *
     * @param progress is told the events measured so far, by one thread at a time
     */
    List<Counted> count(Cases cases, LongConsumer progress) {
        Iterator<Cases.OneCase> left = cases.all().iterator();
        long[] events = {0};
        List<Counting> parts = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(part -> new Counting(cases))
                .toList();
        parts.parallelStream().forEach(part -> {
            List<Cases.OneCase> some = new ArrayList<>();
            while (take(left, some, events, progress)) {
                some.forEach(part::count);
            }
        });
        for (Counting part : parts) {
            part.addTo(counted);
        }
        Assessor assessor = new Assessor();
        for (Cases.OneContract one : cases.contracts()) {
            for (int i = 0; i < counted.size(); i++) {
                if (appliesTo(files.standards().get(i), one.provider(), one.name())) {
                    History history = history(one.events(), i);
                    assessor.assessContract(
                            history, resolved(i, one.name()), asOfMillis[i], listener(i, one.provider()));
                }
            }
            events[0] += one.events().size();
            progress.accept(events[0]);
        }
        return counted;
    }

    private static synchronized boolean take(
            Iterator<Cases.OneCase> left, List<Cases.OneCase> to, long[] events, LongConsumer progress) {
        for (Cases.OneCase one : to) {
            events[0] += one.size();
        }
        progress.accept(events[0]);
        to.clear();
        while (left.hasNext() && to.size() < BATCH) {
            to.add(left.next());
        }
        return !to.isEmpty();
    }

    /** What one thread counts. */
    private final class Counting {
        private final Cases cases;
        private final Assessor assessor = new Assessor();
        private final LineNames lineNames = new LineNames();
        private final List<Map<String, CountingListener>> byProvider = counted.stream()
                .<Map<String, CountingListener>>map(of -> new TreeMap<>())
                .toList();
        private final HistoryBuilder[] builders = files.standards().stream()
                .map(standard -> new HistoryBuilder(standard.zone()))
                .toArray(HistoryBuilder[]::new);

        Counting(Cases cases) {
            this.cases = cases;
        }

        void count(Cases.OneCase one) {
            String provider = one.provider == null ? "" : one.provider;
            for (int i = 0; i < byProvider.size(); i++) {
                Standard standard = files.standards().get(i);
                if (appliesTo(standard, one.provider, one.contract)) {
                    ResolvedStandards standards = counted.get(i).standards();
                    CountingListener listener =
                            byProvider.get(i).computeIfAbsent(provider, fresh -> new CountingListener(standards));
                    History history = one.runs.isEmpty()
                            ? history(ContractWide.into(one.events, wide(cases, one), anchors), i)
                            : Run.history(one.runs, dictionary, builders[i], lineNames);
                    assessor.assess(history, resolved(i, one.contract), asOfMillis[i], listener);
                }
            }
        }

        void addTo(List<Counted> sums) {
            for (int i = 0; i < byProvider.size(); i++) {
                Counted sum = sums.get(i);
                byProvider
                        .get(i)
                        .forEach((provider, part) -> sum.byProvider()
                                .computeIfAbsent(provider, fresh -> new CountingListener(sum.standards()))
                                .tally()
                                .add(part.tally()));
            }
        }
    }

    private History history(List<CaseEvent> events, int standard) {
        return History.of(events, dictionary, files.standards().get(standard).zone());
    }

    private CountingListener listener(int standard, @Nullable String provider) {
        Counted of = counted.get(standard);
        return of.byProvider()
                .computeIfAbsent(provider == null ? "" : provider, name -> new CountingListener(of.standards()));
    }

    /** What happened in the contract of the case. */
    private List<CaseEvent> wide(Cases cases, Cases.OneCase one) {
        return anchors.isEmpty() || one.contract == null
                ? List.of()
                : cases.contracts().stream()
                        .filter(contract -> contract.name().equals(one.contract)
                                && (contract.provider() == null
                                        || contract.provider().equals(one.provider)))
                        .flatMap(contract -> contract.events().stream())
                        .toList();
    }

    /** Resolved once for each calendar. The levels, and so the tallies, are the same by any. */
    private ResolvedStandards resolved(int number, @Nullable String contract) {
        Standard standard = files.standards().get(number);
        return resolved.computeIfAbsent(
                new Judging(number, calendars.of(standard, contract)),
                judging -> ResolvedStandards.of(Resolved.of(
                        standard.countedBy(judging.calendar()),
                        "1",
                        Vocabulary.builtIn(),
                        files.calendars(),
                        dictionary,
                        standard.zone(),
                        Set.of())));
    }

    /** Event types among the cases' events that the vocabulary does not have, so that no rule can name them. */
    static Set<String> unknownTypes(Cases cases) {
        Set<String> unknown = new TreeSet<>();
        Stream.concat(
                        cases.all().stream().flatMap(one -> one.events.stream()),
                        cases.contracts().stream().flatMap(one -> one.events().stream()))
                .map(CaseEvent::type)
                .filter(type -> Vocabulary.builtIn().find(type).isEmpty())
                .forEach(unknown::add);
        return unknown;
    }

    private static boolean appliesTo(Standard standard, @Nullable String provider, @Nullable String contract) {
        boolean ofProvider = standard.provider() == null
                || provider == null
                || standard.provider().equals(provider);
        boolean ofContract = standard.contracts().isEmpty()
                || contract == null
                || standard.contracts().contains(contract);
        return ofProvider && ofContract;
    }

    private static long millis(String asOf, ZoneId zone) {
        Moment moment = Moment.parse(asOf, zone);
        Instant instant = moment.instant();
        return instant != null ? instant.toEpochMilli() : lastMillisecond(moment.day(), zone);
    }

    private static long lastMillisecond(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    }
}
