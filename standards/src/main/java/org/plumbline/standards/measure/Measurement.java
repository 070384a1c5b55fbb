package org.plumbline.standards.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
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

    private final StandardFiles files;
    private final Dictionary dictionary = new FreshDictionary();
    private final List<Counted> counted = new ArrayList<>();
    private final long[] asOfMillis;

    Measurement(StandardFiles files, String asOf) {
        this.files = files;
        for (Standard standard : files.standards()) {
            Resolved resolved = Resolved.of(
                    standard, "1", Vocabulary.builtIn(), files.calendars(), dictionary, standard.zone(), Set.of());
            counted.add(new Counted(ResolvedStandards.of(resolved), new TreeMap<>()));
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
    List<Counted> count(Collection<Cases.OneCase> cases, LongConsumer progress) {
        Iterator<Cases.OneCase> left = cases.iterator();
        long[] events = {0};
        List<Counting> parts = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(part -> new Counting())
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
        return counted;
    }

    private static synchronized boolean take(
            Iterator<Cases.OneCase> left, List<Cases.OneCase> to, long[] events, LongConsumer progress) {
        for (Cases.OneCase one : to) {
            events[0] += one.events.size();
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
        private final Assessor assessor = new Assessor();
        private final List<Map<String, CountingListener>> byProvider = counted.stream()
                .<Map<String, CountingListener>>map(of -> new TreeMap<>())
                .toList();

        void count(Cases.OneCase one) {
            String provider = one.provider == null ? "" : one.provider;
            for (int i = 0; i < byProvider.size(); i++) {
                Standard standard = files.standards().get(i);
                if (appliesTo(standard, one)) {
                    ResolvedStandards standards = counted.get(i).standards();
                    CountingListener listener =
                            byProvider.get(i).computeIfAbsent(provider, fresh -> new CountingListener(standards));
                    History history = History.of(one.events, dictionary, standard.zone());
                    assessor.assess(history, standards, asOfMillis[i], listener);
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

    /** Event types among the cases' events that the vocabulary does not have, so that no rule can name them. */
    static Set<String> unknownTypes(Iterable<Cases.OneCase> cases) {
        Set<String> unknown = new java.util.TreeSet<>();
        for (Cases.OneCase one : cases) {
            for (CaseEvent event : one.events) {
                if (Vocabulary.builtIn().find(event.type()).isEmpty()) {
                    unknown.add(event.type());
                }
            }
        }
        return unknown;
    }

    private static boolean appliesTo(Standard standard, Cases.OneCase one) {
        boolean ofProvider = standard.provider() == null
                || one.provider == null
                || standard.provider().equals(one.provider);
        boolean ofContract = standard.contracts().isEmpty()
                || one.contract == null
                || standard.contracts().contains(one.contract);
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
