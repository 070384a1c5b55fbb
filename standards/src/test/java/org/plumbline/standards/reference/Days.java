package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.plumbline.standards.calendar.Opening;
import org.plumbline.standards.calendar.OpeningHours;
import org.plumbline.standards.calendar.WorkingCalendar;

/** Working days and opening hours, looked up one day after the other. */
record Days(WorkingCalendar calendar, ZoneId zone) {

    /** The calendar does not know this day. */
    static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    OpeningHours hours(LocalDate day) {
        if (day.isBefore(calendar.known().first())
                || day.isAfter(calendar.known().last())) {
            throw new Beyond();
        }
        OpeningHours own = calendar.openings().get(day);
        if (own != null) {
            return own;
        }
        return calendar.closures().containsKey(day)
                ? OpeningHours.CLOSED
                : calendar.week().on(day.getDayOfWeek());
    }

    boolean isWorking(LocalDate day) {
        return !hours(day).isClosed();
    }

    LocalDate thisOrNextWorking(LocalDate day) {
        LocalDate at = day;
        while (!isWorking(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The n-th working day after the day; for 0 the day itself, working or not. */
    LocalDate workingDaysAfter(LocalDate day, int n) {
        // Even where nothing is counted, the calendar must know the day that it is asked about.
        hours(day);
        LocalDate at = day;
        for (int i = 0; i < n; i++) {
            at = thisOrNextWorking(at.plusDays(1));
        }
        return at;
    }

    /** The instant if the calendar is open then, else when it opens next. A closing time is no longer open. */
    Instant thisOrNextOpening(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        while (true) {
            for (Opening opening : hours(day).openings()) {
                if (instant.isBefore(until(day, opening))) {
                    Instant opens = at(day, opening.from());
                    return instant.isBefore(opens) ? opens : instant;
                }
            }
            day = day.plusDays(1);
        }
    }

    /** When so many open milliseconds have passed since the instant: at closing time rather than the next morning. */
    Instant afterOpenMillis(Instant instant, long millis) {
        Instant at = thisOrNextOpening(instant);
        long left = millis;
        while (true) {
            Instant closes = closing(at);
            long open = closes.toEpochMilli() - at.toEpochMilli();
            if (left <= open) {
                return at.plusMillis(left);
            }
            left -= open;
            at = thisOrNextOpening(closes);
        }
    }

    private Instant closing(Instant open) {
        LocalDate day = LocalDate.ofInstant(open, zone);
        return hours(day).openings().stream()
                .map(opening -> until(day, opening))
                .filter(open::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private Instant until(LocalDate day, Opening opening) {
        return opening.until().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : at(day, opening.until());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
