package org.plumbline.standards.reference;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.standards.calendar.CalendarReader;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.InForce;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Opportunity;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;
import org.plumbline.standards.yaml.InvalidDocument;
import org.plumbline.standards.yaml.Problems;

/** A trial case as the engine judges it. */
final class Engine {

    static final Vocabulary VOCABULARY = Vocabulary.builtIn();

    static final Calendars CALENDARS = Calendars.builtIn()
            .with(CalendarReader.read("office.yaml", RandomCase.OFFICE, Calendars.builtIn(), new Problems())
                    .orElseThrow());
    private static final int KEPT = 5_000;
    private static final Map<String, Standard> READ = new HashMap<>();
    private static final Map<String, WorkingCalendar> SHUT = new HashMap<>();

    private final Assessor assessor = new Assessor();
    private final TrialCase trial;
    private final Dictionary dictionary = new FreshDictionary();
    private final ResolvedStandards standards;

    Engine(TrialCase trial) {
        this.trial = trial;
        this.standards = ResolvedStandards.ofKnown(
                        trial.known().stream().map(this::knowledge).toList())
                .knownBy(trial.asOf())
                .accepting(trial.accepted());
    }

    private org.plumbline.standards.verdict.Knowledge knowledge(TrialCase.Known known) {
        Calendars calendars = CALENDARS.with(calendar(known));
        return new org.plumbline.standards.verdict.Knowledge(
                known.from(),
                known.versions().stream()
                        .map(text -> new InForce(
                                Resolved.of(
                                        read(text),
                                        "of " + text.from(),
                                        VOCABULARY,
                                        calendars,
                                        dictionary,
                                        RandomHistory.LONDON,
                                        trial.supplied()),
                                text.from(),
                                text.untilExclusive()))
                        .toList());
    }

    /** The verdicts, and when the first of them changes by itself. */
    record Answer(List<Judged> judged, long nextChange) {}

    Answer answer(List<NumberedEvent> events, Instant asOf) {
        List<Judged> judged = new ArrayList<>();
        long next = assess(events, asOf, opportunity -> judged.add(judged(opportunity)));
        return new Answer(judged, next);
    }

    long assess(List<NumberedEvent> events, Instant asOf, Listener listener) {
        History history = History.ofNumbered(events, dictionary, RandomHistory.LONDON);
        return trial.subject() == Subject.CASE
                ? assessor.assess(history, standards, asOf.toEpochMilli(), listener)
                : assessor.assessContract(history, standards, asOf.toEpochMilli(), listener);
    }

    ResolvedStandards standards() {
        return standards;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    List<NumberedEvent> numbered() {
        return NumberedEvent.byId(trial.events());
    }

    private Judged judged(Opportunity opportunity) {
        int by = opportunity.decidedBy();
        return new Judged(
                standards.levelIds().get(opportunity.level()),
                opportunity.key(),
                opportunity.ordinal(),
                LocalDate.ofEpochDay(opportunity.startDay()),
                Instant.ofEpochMilli(opportunity.startMillis()),
                opportunity.state(),
                opportunity.hasDue() ? Instant.ofEpochMilli(opportunity.dueMillis()) : null,
                by == Opportunity.NO_EVENT ? null : opportunity.history().key(by),
                opportunity.closedBy() == Opportunity.NO_EVENT
                        ? null
                        : opportunity.history().key(opportunity.closedBy()),
                opportunity.recordedLate(),
                opportunity.doneLate());
    }

    /** That of the standards, closed on one more day where that is known. */
    static WorkingCalendar calendar(TrialCase.Known known) {
        WorkingCalendar calendar =
                CALENDARS.find(read(known.versions().get(0)).calendar()).orElseThrow();
        LocalDate closed = known.closed();
        return closed == null
                ? calendar
                : SHUT.computeIfAbsent(calendar.id() + " " + closed, any -> shut(calendar, closed));
    }

    private static WorkingCalendar shut(WorkingCalendar calendar, LocalDate day) {
        return WorkingCalendar.builder(calendar.id())
                .title(calendar.title())
                .basedOn(calendar)
                .closed(day, "Day of thanks")
                .build();
    }

    static boolean allReadable(TrialCase trial) {
        return trial.known().stream()
                .flatMap(known -> known.versions().stream())
                .allMatch(Engine::canRead);
    }

    static boolean canRead(TrialCase.Text text) {
        try {
            read(text);
            return true;
        } catch (InvalidDocument refused) {
            return false;
        }
    }

    static Standard read(TrialCase.Text text) {
        Standard known = READ.get(text.yaml());
        if (known != null) {
            return known;
        }
        Standard read = StandardReader.read("trial.yaml", new StringReader(text.yaml()), VOCABULARY, CALENDARS.ids());
        if (READ.size() > KEPT) {
            READ.clear();
        }
        READ.put(text.yaml(), read);
        return read;
    }
}
