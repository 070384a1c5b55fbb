package org.plumbline.standards.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Readings;

/** "From an event until another, the gap between target events stays within a limit." */
record EveryRule(Level level, Measure.Every every, Question question, Set<Fact> taken) {

    EveryRule(Level level, Measure.Every every, Question question) {
        this(level, every, question, new HashSet<>());
    }

    List<Judged> judge() {
        List<Judged> judged = new ArrayList<>();
        List<Spell> spells = question.spells();
        for (int i = 0; i < spells.size(); i++) {
            Optional<Fact> next = spells.subList(i + 1, spells.size()).stream()
                    .flatMap(later -> start(later).stream())
                    .findFirst();
            Optional<Fact> first = start(spells.get(i));
            Optional<Fact> start = first;
            while (start.isPresent()) {
                Fact begins = start.get();
                Fact counted = level.readings().numbering() == Readings.Numbering.RESUMES ? first.get() : begins;
                Due span = every.untilSpan() == null
                        ? new Due.NoClock()
                        : new Limits(question.days(), level.readings(), Pauses.NONE).due(counted, every.untilSpan());
                Optional<Stay.End> end = end(spells.get(i), begins, span, next);
                judged.addAll(judge(begins, counted, span, end));
                start = untold(span) ? Optional.empty() : end.flatMap(at -> again(begins, at, next));
            }
        }
        return judged;
    }

    /** Q: how often is there no evidence of a rhythm? Once in a stay: nobody can tell when it would start again. */
    private boolean untold(Due span) {
        return !question.supplies(every.target()) || span instanceof Due.Unknown;
    }

    /** "When it has ended, the next one starts it again." */
    private Optional<Fact> again(Fact start, Stay.End end, Optional<Fact> next) {
        return question.known().all(every.from()).stream()
                .filter(fact -> every.eachFrom() && Fact.ORDER.compare(start, fact) < 0)
                .filter(fact -> !fact.first().isBefore(end.from()))
                .filter(fact -> next.isEmpty() || Fact.ORDER.compare(fact, next.get()) < 0)
                .findFirst();
    }

    private Optional<Fact> start(Spell spell) {
        return spell.facts().stream()
                .filter(fact -> question.known().fits(fact, every.from()))
                .findFirst();
    }

    private List<Judged> judge(Fact start, Fact counted, Due span, Optional<Stay.End> end) {
        if (untold(span)) {
            return question.judged(level, Start.at(start), Verdict.noEvidence(null)).stream()
                    .toList();
        }
        List<Fact> targets = question.known().all(every.target()).stream()
                .filter(fact -> fact.number() != start.number() && !fact.certainlyBefore(start))
                // Q: a target that two rhythms could claim? It counts for the earlier.
                .filter(fact -> !taken.contains(fact))
                .filter(fact -> end.isEmpty() || !fact.first().isAfter(end.get().lastGood()))
                .toList();
        taken.add(start);
        taken.addAll(targets);
        if (level.readings().firstDue() == Readings.FirstDue.FROM_START) {
            return judge(new Stay(start, counted.day(), start, targets, end));
        }
        return targets.isEmpty()
                ? List.of()
                : judge(new Stay(start, counted.day(), targets.get(0), targets.subList(1, targets.size()), end));
    }

    private List<Judged> judge(Stay stay) {
        Measure.Rhythm rhythm = every.rhythm();
        if (rhythm instanceof Measure.Grid grid) {
            return new GridRule(level, grid, stay, question).judge();
        }
        return rhythm instanceof Measure.EachPeriod each
                ? new PeriodRule(level, each, stay, question).judge()
                : new RollingRule(level, rhythm, stay, question).judge();
    }

    /**
     * The first of: the end of its span, the closing of its stay, the event that ends it; and, because a case is in one
     * rhythm at a time, the start of the same rhythm in a later stay.
     */
    private Optional<Stay.End> end(Spell spell, Fact start, Due span, Optional<Fact> next) {
        List<Stay.End> ends = new ArrayList<>();
        if (span instanceof Due.At at) {
            ends.add(new Stay.End(at.last().plusMillis(1), at.last(), Optional.empty()));
        }
        // Q: a rhythm that starts on the day of the closing? It lasts while the case is open: not at all.
        Fact closing = spell.closing();
        if (level.readings().closing() != Readings.Closing.IGNORES
                && closing != null
                && closing.number() != start.number()
                && !closing.certainlyBefore(start)) {
            ends.add(Stay.End.by(closing));
        }
        first(every.untilEvent(), start).ifPresent(until -> ends.add(Stay.End.by(until)));
        next.ifPresent(at -> ends.add(new Stay.End(at.first(), at.first().minusMillis(1), Optional.of(at))));
        return ends.stream().min(Comparator.comparing(Stay.End::from));
    }

    private Optional<Fact> first(@Nullable Pattern until, Fact start) {
        return until == null
                ? Optional.empty()
                : question.known().all(until).stream()
                        .filter(fact -> fact.number() != start.number() && !fact.certainlyBefore(start))
                        .findFirst();
    }
}
