package org.plumbline.standards.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/** "N target events in a window after a trigger; distinct days or not." */
record AtLeastRule(Level level, AtLeast atLeast, Question question) {

    /** From one instant until the last good millisecond of another; by an event, where one ends it. */
    record Window(Instant opens, Instant last, Optional<Fact> by) {
        /** What ends with an event is not due before. */
        Instant due() {
            return by.isPresent() ? Due.NOT_YET : last;
        }
    }

    List<Judged> judge() {
        return new Clocks(level, question)
                .of(atLeast.on()).stream()
                        .flatMap(clock -> question.judged(level, clock.start(), verdict(clock)).stream())
                        .toList();
    }

    private Verdict verdict(Clocks.Clock clock) {
        boolean shown =
                question.supplies(atLeast.target()) || atLeast.enough() != null && question.supplies(atLeast.enough());
        if (clock.state() == Clocks.Running.UNTOLD || !shown) {
            return Verdict.noEvidence(null);
        }
        if (clock.state() == Clocks.Running.NOT_YET) {
            return Verdict.notStarted(clock.closing(), level.readings().closing());
        }
        return window(clock).map(window -> verdict(clock, window)).orElse(Verdict.noEvidence(null));
    }

    private Verdict verdict(Clocks.Clock clock, Window window) {
        Optional<Fact> kept = kept(since(clock, window), window, Timeliness.IN_TIME);
        if (kept.isPresent()) {
            return Verdict.met(window.due(), kept.get());
        }
        Optional<Fact> closing = clock.closing()
                .filter(fact -> !fact.first().isAfter(window.last()))
                .filter(fact -> window.by().isEmpty()
                        || fact.certainlyBefore(window.by().get()));
        if (closing.isPresent()) {
            return Verdict.ended(window.due(), closing, level.readings().closing());
        }
        if (window.by().isPresent()) {
            return judgedBy(window.by().get(), window.opens());
        }
        if (!window.last().isBefore(question.asOf())) {
            return Verdict.open(window.last());
        }
        return kept(since(clock, window), window, Timeliness.UNCERTAIN).isPresent()
                ? Verdict.noEvidence(window.last())
                : Verdict.missed(
                        window.last(),
                        kept(since(clock, window), window, Timeliness.LATE).orElse(null));
    }

    /** "Until an event, which decides." Q: and if that comes before the window opens? Nothing could be done: withdrawn. */
    private static Verdict judgedBy(Fact until, Instant opens) {
        return Verdict.ended(
                Due.NOT_YET,
                Optional.of(until),
                until.last().isBefore(opens) ? Readings.Closing.WITHDRAWS : Readings.Closing.MISSES);
    }

    private List<Fact> since(Clocks.Clock clock, Window window) {
        Start start = clock.start();
        return question.known().facts().stream()
                .filter(fact -> fact.number() != start.trigger().number())
                .filter(fact -> !fact.certainlyBefore(start.trigger()))
                .filter(fact -> !fact.last().isBefore(window.opens()))
                .filter(fact ->
                        clock.closing().isEmpty() || !clock.closing().get().certainlyBefore(fact))
                .toList();
    }

    /** What makes up the number, or is enough by itself: the first of the two. */
    private Optional<Fact> kept(List<Fact> since, Window window, Timeliness most) {
        List<Fact> those = since.stream()
                .filter(fact -> timeliness(fact, window) == Timeliness.IN_TIME
                        || most == Timeliness.LATE
                        || timeliness(fact, window) == most)
                .toList();
        Set<LocalDate> days = new HashSet<>();
        List<Fact> counted = new ArrayList<>(those.stream()
                .filter(fact -> question.known().fits(fact, atLeast.target()))
                .filter(fact -> days.add(fact.day()) || !atLeast.distinctDays())
                .toList());
        Stream<Fact> enough = those.stream()
                .filter(fact -> atLeast.enough() != null && question.known().fits(fact, atLeast.enough()));
        return Stream.concat(counted.stream().skip(atLeast.times() - 1L).limit(1), enough)
                .min(Fact.ORDER);
    }

    private Timeliness timeliness(Fact fact, Window window) {
        // What an event ends, takes all that is not certainly after it.
        return window.by().isPresent() && !window.by().get().certainlyBefore(fact)
                ? Timeliness.IN_TIME
                : Timeliness.of(fact, window.last(), level.readings());
    }

    /** Empty where nobody can tell. */
    private Optional<Window> window(Clocks.Clock clock) {
        Fact counted = clock.start().counted();
        if (atLeast.window() instanceof AtLeast.For span) {
            return question.limits(level).due(counted, span.span()) instanceof Due.At due
                    ? Optional.of(new Window(clock.start().moment(), due.last(), Optional.empty()))
                    : Optional.empty();
        }
        if (atLeast.window() instanceof AtLeast.Next next) {
            LocalDate first = next.period() == Measure.Period.WEEK
                    ? counted.day().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                    : counted.day().with(TemporalAdjusters.firstDayOfNextMonth());
            LocalDate after = next.period() == Measure.Period.WEEK ? first.plusWeeks(1) : first.plusMonths(1);
            return Optional.of(new Window(
                    first.atStartOfDay(zone()).toInstant(), Fact.lastOf(after.minusDays(1), zone()), Optional.empty()));
        }
        Instant opens = clock.start().moment();
        if (atLeast.opens() != null) {
            if (!(question.limits(level).due(counted, atLeast.opens()) instanceof Due.At at)) {
                return Optional.empty();
            }
            opens = at.last().equals(Due.NOT_YET)
                    ? at.last()
                    : LocalDate.ofInstant(at.last(), zone())
                            .atStartOfDay(zone())
                            .toInstant();
        }
        Optional<Fact> until = question.known().all(((AtLeast.Until) atLeast.window()).event()).stream()
                .filter(fact -> fact.number() != clock.start().trigger().number())
                .filter(fact -> !fact.certainlyBefore(clock.start().trigger()))
                .filter(fact -> !fact.last().isBefore(clock.start().moment()))
                .min(Comparator.comparing(fact -> fact, Fact.ORDER));
        return Optional.of(new Window(opens, until.map(Fact::last).orElse(Due.NOT_YET), until));
    }

    private ZoneId zone() {
        return question.days().zone();
    }
}
