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

    /**
     * When so many open milliseconds that are not paused have passed since the instant: at closing time rather than the
     * next morning.
     */
    Instant afterOpenMillis(Instant instant, long millis, Pauses pauses) {
        Instant at = running(instant, pauses);
        long left = millis;
        while (true) {
            Instant paused = pauses.nextPause(at);
            Instant closes = closing(at).isBefore(paused) ? closing(at) : paused;
            long open = closes.toEpochMilli() - at.toEpochMilli();
            if (left <= open) {
                return at.plusMillis(left);
            }
            left -= open;
            at = running(closes, pauses);
        }
    }

    private Instant running(Instant instant, Pauses pauses) {
        Instant at = thisOrNextOpening(pauses.resumed(instant));
        return at.equals(instant) ? at : running(at, pauses);
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
