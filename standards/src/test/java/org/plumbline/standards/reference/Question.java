package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Limit;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Value;
import org.plumbline.standards.policy.Volume;
import org.plumbline.standards.verdict.Reason;
import org.plumbline.standards.verdict.State;

/**
 * What is asked of one case: the events known by an instant, its stays, and the days on which this version of the
 * standard judges what starts: "judged by the version in force on the day on which it starts".
 */
record Question(
        Knowledge known,
        List<Spell> spells,
        Days days,
        Set<String> supplied,
        Predicate<LocalDate> judges,
        Instant asOf,
        List<Level> levels) {

    List<Judged> judge(Level level) {
        return new ReplacedRule(level, this).without(judgeAll(level));
    }

    private List<Judged> judgeAll(Level level) {
        Measure measure = level.measure();
        if (measure instanceof Measure.Within within) {
            return new WithinRule(level, within, this).judge();
        }
        if (measure instanceof AtLeast atLeast) {
            return new AtLeastRule(level, atLeast, this).judge();
        }
        if (measure instanceof Between between) {
            return new BetweenRule(level, between, this).judge();
        }
        if (measure instanceof Value value) {
            return new ValueRule(level, value, this).judge();
        }
        if (measure instanceof Volume volume) {
            return new VolumeRule(level, volume, this).judge();
        }
        return new EveryRule(level, (Measure.Every) measure, this).judge();
    }

    Pauses pauses(Level level) {
        return Pauses.of(level.leeway().pauses(), known, spells);
    }

    Due due(Level level, Start start, Limit limit) {
        if (limit instanceof Limit.Nth nth) {
            return nth(start, nth);
        }
        return limit instanceof Agreed agreed
                ? agreed(level, start, agreed)
                : limits(level).due(start.counted(), limit);
    }

    /** "The day of the third such event since the clock started, until which nothing falls due." */
    private Due nth(Start start, Limit.Nth nth) {
        return known.all(nth.event()).stream()
                .filter(fact -> fact.number() != start.trigger().number() && !fact.certainlyBefore(start.trigger()))
                .filter(fact -> !fact.last().isBefore(start.moment()))
                .skip(nth.n() - 1L)
                .findFirst()
                .map(fact -> new Due.At(Fact.lastOf(fact.day(), days.zone())))
                .orElse(new Due.At(Due.NOT_YET));
    }

    /** "What the case's own plan says when the clock starts." Where it says none of these, nobody can tell. */
    private Due agreed(Level level, Start start, Agreed agreed) {
        return Optional.ofNullable(known.at(start.trigger(), start.counted().day(), agreed.attribute()))
                .map(agreed.limits()::get)
                .map(span -> limits(level).due(start.counted(), span))
                .orElse(new Due.Unknown(Reason.NOT_AGREED));
    }

    Limits limits(Level level) {
        return new Limits(days, level.readings(), pauses(level));
    }

    /**
     * "What excuses, if it comes in time": it decides at once, and what was done in time is met all the same. Q: one after
     * the limit, where any time will do? Until it was done late, or the closing decided.
     */
    private Verdict excused(Level level, Start start, Verdict verdict) {
        boolean kept = verdict.state() == State.MET && verdict.by() != null && verdict.closedBy() == null;
        if (kept || verdict.state() == State.NO_EVIDENCE) {
            return verdict;
        }
        boolean anyTime = level.readings().excuse() == Readings.Excuse.ANY_TIME;
        Instant limit = anyTime || verdict.due() == null ? Due.NOT_YET : verdict.due();
        Instant last = verdict.by() != null && verdict.by().last().isBefore(limit)
                ? verdict.by().last()
                : limit;
        Instant begun = begun(level, start);
        return known.facts().stream()
                .filter(fact -> level.leeway().excuses().stream().anyMatch(excuse -> known.fits(fact, excuse)))
                .filter(fact -> fact.number() != start.trigger().number() && fact.number() != start.key())
                .filter(fact -> !fact.last().isBefore(begun) && !fact.first().isAfter(last))
                .findFirst()
                .map(fact -> Verdict.excused(verdict.due(), fact))
                .orElse(verdict);
    }

    /** A case that is counted before its clock starts begins when it is counted. */
    private Instant begun(Level level, Start start) {
        return level.over() == null ? start.moment() : fact(start.key()).first();
    }

    /** Q: which version says what became of the promise that another follows? The one that judges the other. */
    List<Judged> whenever(String level) {
        Question always = new Question(known, spells, days, supplied, day -> true, asOf, levels);
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

    /** "No evidence only where the contract declares that its feed does not supply that event type." */
    boolean supplies(Pattern target) {
        return supplied.isEmpty() || target.typesIn(known.vocabulary()).stream().anyMatch(supplied::contains);
    }

    /** The verdict, if this version judges what started then and the promise speaks of the case. */
    Optional<Judged> judged(Level level, Start start, Verdict notExcused) {
        Verdict verdict = excused(level, start, notExcused);
        Decision decision = verdict.decision(asOf);
        if (!judges.test(start.day())
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
                begun(level, start),
                verdict.state(),
                Due.NOT_YET.equals(verdict.due()) ? null : verdict.due(),
                by == null ? null : by.number(),
                verdict.closedBy() == null ? null : verdict.closedBy().number(),
                verdict.recordedLate(),
                verdict.doneLate()));
    }
}
