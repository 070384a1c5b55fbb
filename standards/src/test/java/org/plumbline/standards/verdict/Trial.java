package org.plumbline.standards.verdict;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;

/**
 * One promise, written as in a file, tried on one case in England. Referral opens it, the end of the programme closes
 * it, a return reopens it. Events are written {@code type@2026-03-02 channel=phone; type@2026-03-02T14:30}, and have
 * the numbers 0, 1, 2 in the order in which they are written.
 */
final class Trial {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Vocabulary VOCABULARY = Vocabulary.builtIn();
    private static final String FILE = """
            standard: trial
            title: Trial standard
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            closes: programme-end
            reopens: returned
            levels:
              - id: trial
                dimension: first-contact
                promise: A promise.
                source: a test
            """;

    final Dictionary dictionary = new FreshDictionary();
    private final Standard standard;
    private final Set<String> supplied;
    private List<CaseEvent> events = List.of();

    private Trial(Standard standard, Set<String> supplied) {
        this.standard = standard;
        this.supplied = supplied;
    }

    /** @param rule lines of the level, joined */
    static Trial of(String... rule) {
        String level = Arrays.stream(rule).map(line -> "    " + line + "\n").collect(Collectors.joining());
        return new Trial(
                StandardReader.read(
                        "trial.yaml",
                        new StringReader(FILE + level),
                        VOCABULARY,
                        Calendars.builtIn().ids()),
                Set.of());
    }

    /** The same for a version that applies to {@code clocks} or {@code cases}. */
    static Trial applyingTo(String what, String... rule) {
        String level = Arrays.stream(rule).map(line -> "    " + line + "\n").collect(Collectors.joining());
        return new Trial(
                StandardReader.read(
                        "trial.yaml",
                        new StringReader(FILE.replace("levels:", "applies-to: " + what + "\nlevels:") + level),
                        VOCABULARY,
                        Calendars.builtIn().ids()),
                Set.of());
    }

    /** Counted by the working days of this calendar. */
    Trial countedBy(String calendar) {
        return new Trial(standard.countedBy(calendar), supplied);
    }

    /** One promise, with the id {@code trial}, and others below it, each beginning with its id. */
    static Trial of(List<String> rule, List<List<String>> others) {
        StringBuilder level = new StringBuilder();
        rule.forEach(line -> level.append("    ").append(line).append('\n'));
        for (List<String> other : others) {
            level.append("  - id: ").append(other.get(0)).append("\n    dimension: first-contact\n");
            level.append("    promise: Another promise.\n");
            other.stream()
                    .skip(1)
                    .forEach(line -> level.append("    ").append(line).append('\n'));
        }
        return new Trial(
                StandardReader.read(
                        "trial.yaml",
                        new StringReader(FILE + level),
                        VOCABULARY,
                        Calendars.builtIn().ids()),
                Set.of());
    }

    /** What is told of one of several promises. */
    List<Explained> told(String level, String asOf) {
        return run(asOf).stream()
                .filter(each -> each.level().id().equals(level))
                .toList();
    }

    /** The contract's feed supplies these types alone. */
    Trial supplied(String... types) {
        return new Trial(standard, Set.of(types));
    }

    Trial on(String text) {
        List<CaseEvent> read = new ArrayList<>();
        for (String each : text.split("; *")) {
            String[] words = each.split(" ");
            String[] typeAndMoment = words[0].split("@");
            Map<String, String> attributes = new HashMap<>();
            Arrays.stream(words).skip(1).map(word -> word.split("=")).forEach(pair -> attributes.put(pair[0], pair[1]));
            String recorded = attributes.remove("recorded");
            read.add(new CaseEvent(
                    Integer.toString(read.size()),
                    typeAndMoment[0],
                    Moment.parse(typeAndMoment[1], LONDON),
                    recorded == null ? null : instant(recorded),
                    null,
                    attributes,
                    attributes.remove("voids"),
                    attributes.remove("replaces")));
        }
        events = read;
        return this;
    }

    static Instant instant(String local) {
        return Moment.parse(local, LONDON).instant();
    }

    History history() {
        return History.ofNumbered(
                events.stream()
                        .map(e -> new NumberedEvent(Long.parseLong(e.id()), e))
                        .toList(),
                dictionary,
                LONDON);
    }

    Resolved resolved(String version) {
        return resolved(version, dictionary);
    }

    /** For judging beside another trial: with its codes. */
    Resolved resolved(String version, Dictionary dictionary) {
        return resolved(version, dictionary, Calendars.builtIn());
    }

    Resolved resolved(String version, Dictionary dictionary, Calendars calendars) {
        return Resolved.of(standard, version, VOCABULARY, calendars, dictionary, LONDON, supplied);
    }

    /** The states in order, as of the end of the day or as of a local time. */
    List<State> states(String asOf) {
        return run(asOf).stream().map(Explained::state).toList();
    }

    /** The only opportunity. */
    Explained only(String asOf) {
        List<Explained> all = run(asOf);
        if (all.size() != 1) {
            throw new AssertionError("one opportunity, not " + all);
        }
        return all.get(0);
    }

    State state(String asOf) {
        return only(asOf).state();
    }

    /** The due time of the only opportunity, as local date or local date and time. */
    String due(String asOf) {
        Moment due = only(asOf).due();
        return due == null
                ? "none"
                : due.isDayOnly()
                        ? due.day().toString()
                        : due.instant().atZone(LONDON).toLocalDateTime().toString();
    }

    List<Explained> run(String asOf) {
        return run(ResolvedStandards.of(resolved("1")), asOf);
    }

    List<Explained> run(ResolvedStandards standards, String asOf) {
        ExplainingListener listener = new ExplainingListener(dictionary, VOCABULARY);
        new Assessor().assess(history(), standards, millis(asOf), listener);
        return listener.explained();
    }

    /** The same of the contract as a whole, by the levels that it keeps. */
    List<Explained> ofContract(String asOf) {
        ExplainingListener listener = new ExplainingListener(dictionary, VOCABULARY);
        ResolvedStandards standards = ResolvedStandards.of(resolved("1"));
        new Assessor().assessContract(history(), standards, millis(asOf), listener);
        return listener.explained();
    }

    /** When a verdict changes by itself: a local date and time, or "never". */
    String nextChange(String asOf) {
        ResolvedStandards standards = ResolvedStandards.of(resolved("1"));
        long next = new Assessor().assess(history(), standards, millis(asOf), opportunity -> {});
        return next == Long.MAX_VALUE
                ? "never"
                : Instant.ofEpochMilli(next).atZone(LONDON).toLocalDateTime().toString();
    }

    static long millis(String asOf) {
        Moment moment = Moment.parse(asOf, LONDON);
        return moment.isDayOnly()
                ? CivilTime.of(LONDON).endOf((int) moment.day().toEpochDay())
                : moment.instant().toEpochMilli();
    }
}
