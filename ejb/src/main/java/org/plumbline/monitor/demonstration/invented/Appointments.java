package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Pattern;
import org.plumbline.standards.policy.Span;

/** What is booked for a time to come, and what is done before it: reminders, calls, information. */
final class Appointments {
    private static final Pattern USUAL = Pattern.of("adviser-meeting");
    private static final int NOTICE_LEAST = 3;
    private static final int NOTICE_MOST = 15;
    private static final int FIRST_DAY = 35;
    private static final int LAST_DAY = 120;
    private static final double TOO_LATE = 0.4;

    /** When office work can be done, in minutes since midnight and every so many of them. */
    private static final int OPENS = 8 * 60 + 50;

    private static final int CLOSES = 17 * 60 + 10;
    private static final int STEP = 20;

    private final Journey journey;
    private final Deeds deeds;
    private final Chance chance;
    private final LocalDate start;
    private final LocalDate end;

    /** @param end the last day of the case */
    Appointments(Journey journey, Deeds deeds, Chance chance, LocalDate start, LocalDate end) {
        this.journey = journey;
        this.deeds = deeds;
        this.chance = chance;
        this.start = start;
        this.end = end;
    }

    void book(Promises promises) {
        for (Level level : promises.of(Between.class)) {
            Between promise = (Between) level.measure();
            if (promise.at() != null) {
                Chance luck = chance.of(level.id());
                for (LocalDateTime when : booked(promise, luck)) {
                    book(level, promise, promise.at(), when, luck.of(when));
                }
            }
        }
    }

    /** What was held had been booked; what nobody held yet is made up. */
    private List<LocalDateTime> booked(Between promise, Chance luck) {
        Pattern held = promise.held();
        if (held == null) {
            return journey.all(USUAL);
        }
        if (journey.first(held).isEmpty()) {
            LocalDate day = deeds.diary().workingDaysAfter(start.plusDays(luck.between(FIRST_DAY, LAST_DAY)), 1);
            if (day.isBefore(end)) {
                journey.add(Concrete.of(held, luck), deeds.diary().time(day, luck));
            }
        }
        return journey.first(held).stream().toList();
    }

    private void book(Level level, Between promise, String at, LocalDateTime when, Chance luck) {
        LocalDateTime earliest = journey.first("referral").orElseThrow().plusMinutes(10);
        LocalDateTime booked =
                deeds.diary().time(when.toLocalDate().minusDays(luck.between(NOTICE_LEAST, NOTICE_MOST)), luck);
        while (!deeds.diary().works(booked.toLocalDate())) {
            booked = booked.minusDays(1);
        }
        if (booked.isBefore(earliest)) {
            booked = earliest;
        }
        if (!booked.isBefore(when)) {
            return;
        }
        Concrete booking = Concrete.of(promise.anchor(), luck);
        journey.add(booking.type(), booked, Map.of(at, when.toString()));
        if (journey.holds(level.segment(), booked)) {
            keepOrMiss(level, promise, booked, when, luck);
        }
    }

    private void keepOrMiss(Level level, Between promise, LocalDateTime booked, LocalDateTime when, Chance luck) {
        boolean kept = luck.happens(deeds.kept(level));
        LocalDateTime closes = before(when, promise.near());
        List<LocalDateTime> times = kept
                ? times(promise.far() == null ? booked : later(booked, before(when, promise.far())), closes)
                : luck.happens(TOO_LATE) ? times(closes, when) : List.of();
        if (!times.isEmpty()) {
            journey.add(Concrete.of(promise.target(), luck), luck.oneOf(times));
        }
    }

    private List<LocalDateTime> times(LocalDateTime after, LocalDateTime before) {
        List<LocalDateTime> times = new ArrayList<>();
        for (LocalDate day = after.toLocalDate(); !day.isAfter(before.toLocalDate()); day = day.plusDays(1)) {
            for (int minute = OPENS; minute < CLOSES && deeds.diary().works(day); minute += STEP) {
                LocalDateTime time = day.atTime(minute / 60, minute % 60);
                if (time.isAfter(after) && time.isBefore(before)) {
                    times.add(time);
                }
            }
        }
        return times;
    }

    /** The last moment that is so long before; hours to the minute, anything longer by days. */
    private static LocalDateTime before(LocalDateTime when, Span span) {
        int n = span.amount();
        LocalDate day = when.toLocalDate();
        LocalDateTime before =
                switch (span.unit()) {
                    case HOURS, BUSINESS_HOURS -> when.minusHours(n);
                    case DAYS -> day.minusDays(n).atTime(LocalTime.MAX);
                    case WORKING_DAYS, WORKING_DAYS_SAME_TIME ->
                        day.minusDays(n + 2L * (n / 5 + 1)).atTime(LocalTime.MAX);
                    case WEEKS -> day.minusWeeks(n).atTime(LocalTime.MAX);
                    case MONTHS -> day.minusMonths(n).atTime(LocalTime.MAX);
                };
        return before.isBefore(when) ? before : when;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
