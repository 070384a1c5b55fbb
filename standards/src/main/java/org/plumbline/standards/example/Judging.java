package org.plumbline.standards.example;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;
import org.plumbline.standards.verdict.State;

/**
 * Judges examples by one standard, as the service judges cases; where it leaves its calendar to the nation, by that of
 * England and Wales. For one thread.
 */
public final class Judging {

    private static final String ENGLAND_AND_WALES = "england-and-wales";
    private static final String SCOTLAND = "scotland";

    private final Standard standard;
    private final Vocabulary vocabulary;
    private final Calendars calendars;
    private final boolean byNation;
    private final Dictionary dictionary = new FreshDictionary();
    private final Assessor assessor = new Assessor();
    private final ResolvedStandards resolved;

    /** @throws IllegalArgumentException if the standard's calendar is not among those given */
    public Judging(Standard standard, Vocabulary vocabulary, Calendars calendars) {
        this(standard, vocabulary, calendars, ENGLAND_AND_WALES);
    }

    /**
     * @param nation id of the calendar by which a standard counts that leaves its own to the nation
     * @throws IllegalArgumentException if that, or the standard's own, is not among those given
     */
    public Judging(Standard standard, Vocabulary vocabulary, Calendars calendars, String nation) {
        this.byNation = standard.leavesCalendarToNation();
        this.standard = standard.leavesCalendarToNation() ? standard.countedBy(nation) : standard;
        this.vocabulary = vocabulary;
        this.calendars = calendars;
        this.resolved = ResolvedStandards.of(
                Resolved.of(this.standard, "1", vocabulary, calendars, dictionary, standard.zone(), Set.of()));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The same cases judged by another reading of one level. */
    public Judging with(Level level) {
        return new Judging(standard.with(level), vocabulary, calendars);
    }

    /** Where the calendar is that of the nation in which a contract lies, the same cases in Scotland. */
    Optional<Judging> ofAnotherNation() {
        return byNation && calendars.find(SCOTLAND).isPresent()
                ? Optional.of(new Judging(standard.countedBy(SCOTLAND), vocabulary, calendars))
                : Optional.empty();
    }

    String calendarTitle() {
        return calendars.find(standard.calendar()).map(WorkingCalendar::title).orElse(standard.calendar());
    }

    /** The states of the opportunities of the example's level, in the order in which they are told. */
    public List<State> judge(Example example) {
        List<State> states = new ArrayList<>();
        History history = History.of(example.events(), dictionary, standard.zone());
        Listener listener = opportunity -> {
            if (resolved.levelIds().get(opportunity.level()).equals(example.level())) {
                states.add(opportunity.state());
            }
        };
        long asOf = millis(example.asOf(), standard.zone());
        assessor.assess(history, resolved, asOf, listener);
        assessor.assessContract(history, resolved, asOf, listener);
        return states;
    }

    private static long millis(Moment asOf, ZoneId zone) {
        Instant instant = asOf.instant();
        return instant != null
                ? instant.toEpochMilli()
                : asOf.day().plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    }
}
