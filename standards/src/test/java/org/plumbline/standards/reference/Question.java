package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Pattern;

/**
 * What is asked of one case: the events known by an instant, its stays, and the days on which this version of the
 * standard judges what starts.
 */
record Question(
        Knowledge known,
        List<Spell> spells,
        Days days,
        Set<String> supplied,
        LocalDate from,
        @Nullable LocalDate untilExclusive,
        Instant asOf,
        List<Level> levels) {

    List<Judged> judge(Level level) {
        Measure measure = level.measure();
        return measure instanceof Measure.Within within
                ? new WithinRule(level, within, this).judge()
                : new EveryRule(level, (Measure.Every) measure, this).judge();
    }

    /** Q: which version says what became of the promise that another follows? The one that judges the other. */
    List<Judged> whenever(String level) {
        Question always = new Question(known, spells, days, supplied, LocalDate.MIN, null, asOf, levels);
        return levels.stream()
                .filter(each -> each.id().equals(level))
                .flatMap(each -> always.judge(each).stream())
                .toList();
    }

    Fact fact(long number) {
        return known.facts().stream()
                .filter(fact -> fact.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** "Judged by the version in force on the day on which it starts." */
    boolean judges(Start start) {
        return !start.day().isBefore(from)
                && (untilExclusive == null || start.day().isBefore(untilExclusive));
    }

    /** "No evidence only where the contract declares that its feed does not supply that event type." */
    boolean supplies(Pattern target) {
        return supplied.isEmpty() || target.typesIn(known.vocabulary()).stream().anyMatch(supplied::contains);
    }

    /** The verdict, if this version judges what started then and the promise speaks of the case. */
    Optional<Judged> judged(Level level, Start start, Verdict verdict) {
        Decision decision = verdict.decision(asOf);
        if (!judges(start)
                || !known.holds(level.segment(), start, decision)
                || !known.holds(level.condition(), start, decision)) {
            return Optional.empty();
        }
        Fact by = verdict.by();
        return Optional.of(new Judged(
                level.id(),
                start.key(),
                start.ordinal(),
                start.day(),
                verdict.state(),
                verdict.due(),
                by == null ? null : by.number(),
                verdict.closedBy() == null ? null : verdict.closedBy().number(),
                verdict.recordedLate()));
    }
}
