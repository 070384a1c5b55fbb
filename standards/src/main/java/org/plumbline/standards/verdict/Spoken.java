package org.plumbline.standards.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.event.Moment;

/** Days and times as the pages say them: Tuesday 3 March 2026, 2:30pm. */
final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm", Locale.UK);

    private Spoken() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Moment moment, ZoneId zone) {
        Instant instant = moment.instant();
        return instant == null
                ? day(moment.day())
                : day(moment.day()) + ", " + time(LocalTime.ofInstant(instant, zone));
    }

    /** "the end of Thursday 5 March 2026", or the moment. */
    static String due(Moment due, ZoneId zone) {
        return due.isDayOnly() ? "the end of " + day(due.day()) : moment(due, zone);
    }

    /** A day for the last millisecond of one, else the instant. */
    static Moment dueMoment(long due, CivilTime civil) {
        int day = civil.dayOf(due);
        return due == civil.endOf(day)
                ? Moment.on(LocalDate.ofEpochDay(day))
                : Moment.at(Instant.ofEpochMilli(due), civil.zone());
    }

    /** A day for the first millisecond of one, else the instant. */
    static Moment opening(long opens, CivilTime civil) {
        int day = civil.dayOf(opens);
        return opens == civil.startOf(day)
                ? Moment.on(LocalDate.ofEpochDay(day))
                : Moment.at(Instant.ofEpochMilli(opens), civil.zone());
    }

    private static String time(LocalTime time) {
        return TIME.format(time) + (time.getHour() < 12 ? "am" : "pm");
    }
}
