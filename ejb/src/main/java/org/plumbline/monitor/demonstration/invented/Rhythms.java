package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Unit;

/** What comes again and again: contacts, reviews, vacancies by e-mail, each in its promised rhythm or a usual one. */
final class Rhythms {
    private static final Span USUAL = new Span(4, Unit.WEEKS);
    private static final double USUALLY = 0.85;
    private static final String IN_WORK = "in-work-contact";

    private final Journey journey;
    private final Deeds deeds;
    private final Chance chance;
    private final LocalDate end;
    private final Optional<LocalDateTime> jobStart;

    /**
     * @param journey in which work is found already, if it is
     * @param end the last day of the case
     */
    Rhythms(Journey journey, Deeds deeds, Chance chance, LocalDate end) {
        this.journey = journey;
        this.deeds = deeds;
        this.chance = chance;
        this.end = end;
        this.jobStart = journey.first("job-start");
    }

    void go(Promises promises) {
        Set<Set<String>> gone = new HashSet<>();
        for (Level level : promises.every()) {
            Measure.Every every = (Measure.Every) level.measure();
            Optional<LocalDateTime> from =
                    journey.first(every.from()).filter(when -> journey.holds(level.segment(), when));
            if (from.isPresent() && gone.add(every.target().types())) {
                go(every, from.get(), deeds.kept(level), chance.of(level.id()));
            }
        }
        usual("adviser-contact", "start", "job-start", gone);
        usual(IN_WORK, "job-start", "job-end", gone);
    }

    private void usual(String type, String from, String until, Set<Set<String>> gone) {
        if (gone.stream().noneMatch(types -> types.contains(type))) {
            List<Measure.Phase> phases = List.of(new Measure.Phase(1, Measure.Phase.OPEN_ENDED, USUAL));
            Measure.Every every = new Measure.Every(
                    Pattern.of(from), Pattern.of(until), null, Pattern.of(type), new Measure.Rolling(phases));
            journey.first(from).ifPresent(when -> go(every, when, USUALLY, chance.of("usual " + type)));
        }
    }

    private void go(Measure.Every every, LocalDateTime from, double kept, Chance luck) {
        LocalDate start = from.toLocalDate();
        LocalDate until = until(every, start);
        if (every.rhythm() instanceof Measure.Rolling rolling) {
            roll(every, rolling.phases(), start, until, kept, luck);
        } else if (every.rhythm() instanceof Agreed agreed) {
            roll(every, phases(agreed), start, until, kept, luck);
        } else if (every.rhythm() instanceof Measure.Grid grid) {
            fill(every, grid.phases(), start, until, kept, luck);
        } else if (every.rhythm() instanceof Measure.EachPeriod each) {
            fill(every, each, start, until, kept, luck);
        }
    }

    private List<Measure.Phase> phases(Agreed agreed) {
        Span gap = agreed.limits().getOrDefault(journey.trait(agreed.attribute()), USUAL);
        return List.of(new Measure.Phase(1, Measure.Phase.OPEN_ENDED, gap));
    }

    private LocalDate until(Measure.Every every, LocalDate start) {
        LocalDate until = end;
        if (every.untilSpan() != null) {
            until = earlier(until, deeds.diary().due(start, every.untilSpan()));
        }
        if (every.untilEvent() != null) {
            until = earlier(
                    until,
                    journey.first(every.untilEvent())
                            .map(LocalDateTime::toLocalDate)
                            .orElse(until));
        }
        return until;
    }

    private void roll(
            Measure.Every every,
            List<Measure.Phase> phases,
            LocalDate start,
            LocalDate until,
            double kept,
            Chance luck) {
        LocalDate last = start;
        Optional<Span> gap = gap(phases, start, last);
        while (gap.isPresent()) {
            LocalDate due = deeds.diary().due(last, gap.get());
            LocalDate next = luck.happens(kept)
                    ? deeds.diary().dayWithin(last.plusDays(ChronoUnit.DAYS.between(last, due) / 2), due, luck)
                    : deeds.diary().dayWithin(due, deeds.diary().workingDaysAfter(due, luck.between(1, 6)), luck);
            if (!next.isAfter(last) || next.isAfter(until)) {
                return;
            }
            add(every.target(), next, luck);
            last = next;
            gap = gap(phases, start, last);
        }
    }

    private static Optional<Span> gap(List<Measure.Phase> phases, LocalDate start, LocalDate day) {
        long week = ChronoUnit.DAYS.between(start, day) / 7 + 1;
        return phases.stream()
                .filter(phase -> phase.firstWeek() <= week && week <= phase.lastWeek())
                .map(Measure.Phase::limit)
                .findFirst();
    }

    private void fill(
            Measure.Every every,
            List<Measure.Phase> phases,
            LocalDate start,
            LocalDate until,
            double kept,
            Chance luck) {
        LocalDate slot = start;
        Optional<Span> length = gap(phases, start, slot);
        while (length.isPresent() && slot.isBefore(until)) {
            LocalDate next = deeds.diary().due(slot, length.get());
            fill(every, slot, earlier(next, until), luck.happens(kept) ? 1 : 0, luck);
            slot = next.isAfter(slot) ? next : until;
            length = gap(phases, start, slot);
        }
    }

    private void fill(
            Measure.Every every, Measure.EachPeriod each, LocalDate start, LocalDate until, double kept, Chance luck) {
        for (LocalDate month = start;
                month.isBefore(until);
                month = month.withDayOfMonth(1).plusMonths(1)) {
            LocalDate next = month.withDayOfMonth(1).plusMonths(1);
            int times = luck.happens(kept) ? each.times() : each.times() - 1;
            fill(every, month, earlier(next, until), times, luck);
        }
    }

    /** So many times on days after the first and before the last. */
    private void fill(Measure.Every every, LocalDate first, LocalDate last, int times, Chance luck) {
        for (int i = 0; i < times; i++) {
            LocalDate day = deeds.diary().dayWithin(first, last.minusDays(1), luck);
            if (day.isAfter(first)) {
                add(every.target(), day, luck);
            }
        }
    }

    /** Before the job start an adviser's contact, after it one in work, where either would do. */
    private void add(Pattern target, LocalDate day, Chance luck) {
        LocalDateTime when = deeds.diary().time(day, luck);
        boolean inWork = jobStart.filter(when::isAfter).isPresent();
        Set<String> types = new LinkedHashSet<>(target.types());
        if (types.size() > 1 && types.contains(IN_WORK)) {
            types.removeIf(type -> inWork != type.equals(IN_WORK));
        }
        journey.add(Concrete.of(new Pattern(types, target.with(), target.only()), luck), when);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
