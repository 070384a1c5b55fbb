package org.plumbline.standards.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.verdict.State;

/** "N in each calendar period with a rule for part periods." */
record PeriodRule(Level level, Measure.EachPeriod each, Stay stay, Question question) {

    List<Judged> judge() {
        List<Judged> judged = new ArrayList<>();
        LocalDate first = firstDay(stay.begins().day());
        for (int ordinal = 0; ; ordinal++) {
            LocalDate begin = begin(first, ordinal);
            LocalDate nextBegin = begin(first, ordinal + 1);
            LocalDate from = later(begin, stay.begins().day());
            LocalDate until = earlier(nextBegin.minusDays(1), lastOfSpan());
            Instant begins = ordinal == 0
                    ? stay.begins().first()
                    : from.atStartOfDay(zone()).toInstant();
            boolean ended =
                    stay.end().isPresent() && !begins.isBefore(stay.end().get().from());
            if (from.isAfter(until) || ended || begins.isAfter(question.asOf())) {
                return judged;
            }
            int times = times(begin, nextBegin, from, until);
            if (times > 0) {
                Start start = new Start(stay.begins(), ordinal, from, begins);
                Verdict verdict = verdict(from, until, times, stop -> times(begin, nextBegin, from, stop));
                question.judged(level, start, verdict).ifPresent(judged::add);
            }
        }
    }

    /** @param timesUntil how often the days until a day ask for it */
    private Verdict verdict(LocalDate from, LocalDate until, int times, ToIntFunction<LocalDate> timesUntil) {
        Instant due = due(until);
        List<Fact> done = stay.targets().stream()
                .filter(fact -> !fact.day().isBefore(from) && !fact.first().isAfter(due))
                .toList();
        if (done.size() >= times) {
            return Verdict.met(due, done.get(times - 1));
        }
        Optional<Fact> stop = stay.endBefore(due, question.asOf()).flatMap(Stay.End::by);
        if (stop.isPresent()) {
            return stopped(
                    due,
                    done,
                    times,
                    stop.get(),
                    timesUntil.applyAsInt(stop.get().day()));
        }
        return due.isBefore(question.asOf()) ? Verdict.missed(due, null) : Verdict.open(due);
    }

    /** Q: and if an event ends the period? By the closing's reading; pro rata what was done may be enough for the part. */
    private Verdict stopped(Instant due, List<Fact> done, int times, Fact stop, int timesOfPart) {
        boolean proRata = level.readings().partPeriod() == Readings.PartPeriod.PRO_RATA;
        if (proRata && !done.isEmpty() && done.size() >= timesOfPart) {
            return Verdict.met(due, done.get(done.size() - 1));
        }
        // "The closing event ends a cadence's last interval like a contact": like one.
        return level.readings().closing() == Readings.Closing.KEEPS && done.size() + 1 < times
                ? new Verdict(State.MISSED, due, null, stop)
                : Verdict.ended(due, Optional.of(stop), level.readings().closing());
    }

    private Instant due(LocalDate until) {
        Instant due = Fact.lastOf(until, zone());
        return stay.end()
                .filter(end -> end.by().isEmpty() && end.lastGood().isBefore(due))
                .map(Stay.End::lastGood)
                .orElse(due);
    }

    /** Of a period that is covered in part: all, none, or the part's share rounded down. */
    private int times(LocalDate begin, LocalDate nextBegin, LocalDate from, LocalDate until) {
        long whole = ChronoUnit.DAYS.between(begin, nextBegin);
        long part = from.datesUntil(until.plusDays(1))
                .filter(day -> !question.pauses(level).covers(day))
                .count();
        if (part == whole) {
            return each.times();
        }
        if (part == 0) {
            return 0;
        }
        return switch (level.readings().partPeriod()) {
            case COUNTS -> each.times();
            case SKIPPED -> 0;
            case PRO_RATA -> (int) (each.times() * part / whole);
        };
    }

    private LocalDate lastOfSpan() {
        return stay.end()
                .filter(end -> end.by().isEmpty())
                .map(end -> LocalDate.ofInstant(end.lastGood(), zone()))
                .orElse(LocalDate.MAX);
    }

    private LocalDate firstDay(LocalDate day) {
        return switch (each.period()) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate begin(LocalDate first, int ordinal) {
        return switch (each.period()) {
            case WEEK -> first.plusWeeks(ordinal);
            case MONTH -> first.plusMonths(ordinal);
            case QUARTER -> first.plusMonths(3L * ordinal);
            case YEAR -> first.plusYears(ordinal);
        };
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private ZoneId zone() {
        return question.days().zone();
    }
}
