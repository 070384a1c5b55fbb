package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.verdict.Acceptance;
import org.plumbline.standards.verdict.OpportunityKey;
import org.plumbline.standards.verdict.State;

/** Judges one case, or a contract as a whole, anew from all of its events, as if nothing had ever been judged before. */
public record Reference(Subject subject, Vocabulary vocabulary, Set<String> supplied) {

    /** A standard and the days on which it judges what starts. */
    record Version(
            Standard standard, LocalDate from, @Nullable LocalDate untilExclusive) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (untilExclusive == null || day.isBefore(untilExclusive));
        }

        /** "Cases that are opened from then on." Q: opened more than once? The first time counts. */
        boolean isFor(Knowledge known) {
            return standard.appliesTo() == Standard.AppliesTo.CLOCKS
                    || known.facts().stream()
                            .filter(fact -> known.isAny(fact, standard.opens()))
                            .findFirst()
                            .filter(opened -> !opened.day().isBefore(from))
                            .isPresent();
        }
    }

    public static Reference of(TrialCase trial) {
        return new Reference(trial.subject(), Engine.VOCABULARY, trial.supplied());
    }

    /** By each knowledge what was decided before the next one came. */
    public List<Judged> judge(TrialCase trial, Instant asOf) {
        // As of an instant: what has begun by then has happened.
        List<Fact> facts = Facts.standing(NumberedEvent.byId(trial.events()), RandomHistory.LONDON).stream()
                .filter(fact -> !fact.first().isAfter(asOf))
                .toList();
        Knowledge happened = new Knowledge(facts, vocabulary);
        List<TrialCase.Known> known = trial.knownByNow();
        Settled settled = Settled.NOTHING;
        for (int i = 0; i < known.size(); i++) {
            List<Version> versions = known.get(i).versions().stream()
                    .map(text -> new Version(Engine.read(text), text.from(), text.untilExclusive()))
                    .toList();
            Optional<Instant> next =
                    known.stream().skip(i + 1L).map(TrialCase.Known::from).findFirst();
            List<Judged> judged = judge(happened, versions, Engine.calendar(known.get(i)), asOf);
            settled = settled.then(
                    judged,
                    each -> on(each.day(), versions, happened)
                            .filter(version -> Numbers.isNumbered(each.level(), version.standard()))
                            .isPresent(),
                    each -> next.filter(more -> isDecided(each, more, happened))
                            .filter(more -> !isAccepted(each, more, trial.accepted()))
                            .isPresent());
        }
        return settled.all();
    }

    /**
     * "Neither done nor due before then" it is undecided. Q: and what had not begun by then, though it was done or due?
     * Nobody can have decided it.
     */
    private static boolean isDecided(Judged judged, Instant more, Knowledge happened) {
        if (judged.state() == State.OPEN || !judged.start().isBefore(more)) {
            return false;
        }
        boolean done = happened.facts().stream()
                .anyMatch(fact -> judged.decidedBy() != null
                        && !judged.doneLate()
                        && fact.number() == judged.decidedBy()
                        && fact.first().isBefore(more));
        return done || judged.due() != null && judged.due().isBefore(more);
    }

    /** "Not kept by what was known before that for which it was accepted." */
    private static boolean isAccepted(Judged judged, Instant more, List<Acceptance> accepted) {
        OpportunityKey key = new OpportunityKey(judged.level(), judged.key(), judged.ordinal());
        return accepted.stream()
                .anyMatch(each -> each.key().equals(key) && !each.known().isBefore(more));
    }

    private List<Judged> judge(Knowledge happened, List<Version> versions, WorkingCalendar calendar, Instant asOf) {
        List<Judged> judged = List.of();
        for (Version version : versions) {
            judged = new Numbers(judged).with(judge(happened, version, versions, calendar, asOf), version.standard());
        }
        return judged;
    }

    private List<Judged> judge(
            Knowledge happened, Version version, List<Version> versions, WorkingCalendar calendar, Instant asOf) {
        Standard standard = version.standard();
        Question question = new Question(
                happened,
                Spell.of(happened, standard),
                new Days(calendar, standard.zone()),
                supplied,
                day -> on(day, versions, happened).filter(version::equals).isPresent(),
                asOf,
                standard.levels());
        List<Judged> judged = new ArrayList<>();
        standard.levels().stream()
                .filter(level -> subject == subject(level))
                .forEach(level -> judged.addAll(question.judge(level)));
        return judged;
    }

    /** "A promise kept by events of the contract is the contract's own." */
    private Subject subject(Level level) {
        return level.measure().targets().stream()
                        .flatMap(target -> target.types().stream())
                        .flatMap(type -> vocabulary.find(type).stream())
                        .anyMatch(type -> type.scope() == EventType.Scope.CONTRACT)
                ? Subject.CONTRACT
                : Subject.CASE;
    }

    /** "Those opened before go on by the version before": by the one in force on the day before its first. No case is a contract. */
    private Optional<Version> on(LocalDate day, List<Version> versions, Knowledge known) {
        return versions.stream()
                .filter(version -> version.isInForce(day))
                .findFirst()
                .flatMap(version -> subject == Subject.CONTRACT || version.isFor(known)
                        ? Optional.of(version)
                        : on(version.from().minusDays(1), versions, known));
    }
}
