package org.plumbline.standards.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
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

    /** @param progress is told the events measured so far */
    List<Counted> count(Iterable<Cases.OneCase> cases, LongConsumer progress) {
        Assessor assessor = new Assessor();
        long events = 0;
        for (Cases.OneCase one : cases) {
            for (int i = 0; i < counted.size(); i++) {
                Standard standard = files.standards().get(i);
                if (appliesTo(standard, one)) {
                    Counted of = counted.get(i);
                    History history = History.of(one.events, dictionary, standard.zone());
                    CountingListener listener = of.byProvider()
                            .computeIfAbsent(
                                    one.provider == null ? "" : one.provider,
                                    provider -> new CountingListener(of.standards()));
                    assessor.assess(history, of.standards(), asOfMillis[i], listener);
                }
            }
            events += one.events.size();
            progress.accept(events);
        }
        return counted;
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
