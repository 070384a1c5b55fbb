package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Volume;

/** "At least n contract events in a period": each period is asked for by itself, from its first day on. */
record VolumeRule(Level level, Volume volume, Question question) {

    List<Judged> judge() {
        return question.known().all(volume.from()).stream()
                .findFirst()
                .map(this::judge)
                .orElse(List.of());
    }

    /** Q: which number has a period? Counted from the one in which the contract starts, asked for or not. */
    private List<Judged> judge(Fact start) {
        List<Judged> judged = new ArrayList<>();
        LocalDate first = volume.notBefore() == null ? start.day() : later(start.day(), volume.notBefore());
        Optional<LocalDate> last = lastDay(start);
        for (int ordinal = 0; ; ordinal++) {
            LocalDate begin = begin(start.day(), ordinal);
            LocalDate next = begin(start.day(), ordinal + 1);
            LocalDate from = later(begin, first);
            LocalDate until = last.filter(next::isAfter).orElse(next.minusDays(1));
            Instant begins = begin.atStartOfDay(zone()).toInstant();
            if (begins.isAfter(question.asOf()) || last.isPresent() && begin.isAfter(last.get())) {
                return judged;
            }
            Instant asked = from.atStartOfDay(zone()).toInstant();
            int times = times(begin, next, from, until);
            if (times > 0 && !asked.isAfter(question.asOf())) {
                Verdict verdict = verdict(from, until, times);
                question.judged(level, new Start(start, ordinal, from, asked), verdict)
                        .ifPresent(judged::add);
            }
        }
    }

    private Verdict verdict(LocalDate from, LocalDate until, int times) {
        Instant due = Fact.lastOf(until, zone());
        if (!question.supplies(volume.target())) {
            return Verdict.noEvidence(due);
        }
        Set<String> seen = new HashSet<>();
        Optional<Fact> enough = question.known().all(volume.target()).stream()
                .filter(fact -> !fact.day().isBefore(from) && !fact.day().isAfter(until))
                .filter(fact -> volume.distinct() == null || seen.add(who(fact)))
                .skip(times - 1L)
                .findFirst();
        if (enough.isPresent()) {
            return Verdict.met(due, enough.get());
        }
        return due.isBefore(question.asOf()) ? Verdict.missed(due, null) : Verdict.open(due);
    }

    /** "To count each one once." Q: those that do not say who they are? At most one can be told from the others. */
    private String who(Fact fact) {
        return fact.attributes().getOrDefault(volume.distinct(), "(not said)");
    }

    /** Q: is the day of the event that ends it asked for? It is, and nothing after it. */
    private Optional<LocalDate> lastDay(Fact start) {
        return Optional.ofNullable(volume.until())
                .flatMap(until -> question.known().all(until).stream()
                        .filter(fact -> fact.number() != start.number() && !fact.certainlyBefore(start))
                        .map(Fact::day)
                        .findFirst());
    }

    /** "A year that is covered only in part": none by default, or all, or the part's share rounded down. */
    private int times(LocalDate begin, LocalDate next, LocalDate from, LocalDate until) {
        long whole = ChronoUnit.DAYS.between(begin, next);
        long part = ChronoUnit.DAYS.between(from, until) + 1;
        if (part <= 0) {
            return 0;
        }
        if (part == whole) {
            return volume.times();
        }
        return switch (level.readings().partPeriod()) {
            case COUNTS -> volume.times();
            case SKIPPED -> 0;
            case PRO_RATA -> (int) (volume.times() * part / whole);
        };
    }

    private LocalDate begin(LocalDate start, int ordinal) {
        return switch (volume.year()) {
            case MONTH -> start.withDayOfMonth(1).plusMonths(ordinal);
            case QUARTER ->
                start.withDayOfMonth(1)
                        .minusMonths((start.getMonthValue() - 1) % 3)
                        .plusMonths(3L * ordinal);
            case CALENDAR_YEAR -> start.withDayOfYear(1).plusYears(ordinal);
            case TAX_YEAR -> taxYear(start).plusYears(ordinal);
            case CONTRACT_YEAR -> start.plusYears(ordinal);
        };
    }

    private static LocalDate taxYear(LocalDate day) {
        LocalDate sixthOfApril = LocalDate.of(day.getYear(), Month.APRIL, 6);
        return day.isBefore(sixthOfApril) ? sixthOfApril.minusYears(1) : sixthOfApril;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private ZoneId zone() {
        return question.days().zone();
    }
}
