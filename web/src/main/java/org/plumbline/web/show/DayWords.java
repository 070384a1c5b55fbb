package org.plumbline.web.show;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Moment;

/** Days and times as pages write them: 27 March 2026, 2:30pm. EL functions of the {@code pl} tags. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private DayWords() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** As on a strip of days: Fri 27 Mar. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    public static String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** Day and time; the last millisecond of a day is the end of that day, and nobody wants to read 11:59pm. */
    public static String dayAndTime(@Nullable Instant instant, ZoneId zone) {
        if (instant == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        if (isEndOfDay(local.toLocalTime())) {
            return day(local.toLocalDate());
        }
        return day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** For tables that a spreadsheet sorts: 2026-03-27 14:30 on the clocks of the zone, to the minute. */
    public static String sortable(Instant instant, ZoneId zone) {
        return SORTABLE.format(LocalDateTime.ofInstant(instant, zone));
    }

    /** A moment of which perhaps only the day is known. */
    public static String moment(@Nullable Moment moment, ZoneId zone) {
        if (moment == null) {
            return "";
        }
        return moment.instant() == null ? day(moment.day()) : dayAndTime(moment.instant(), zone);
    }

    /** As people of a live page say it: Friday 27 March, 2:30pm. */
    public static String weekday(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        DayOfWeek weekday = local.getDayOfWeek();
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK) + " " + dayAndTime(instant, zone);
    }

    /** 2:30pm, and 2pm on the hour; midday and midnight by their names. */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** How long ago, rounded down to its largest unit: 4 seconds ago, 2 minutes ago. The header's script says it alike. */
    public static String ago(long seconds) {
        if (seconds < 60) {
            return FigureWords.counted(seconds, "second", "seconds") + " ago";
        }
        return seconds < 3_600
                ? FigureWords.counted(seconds / 60, "minute", "minutes") + " ago"
                : FigureWords.counted(seconds / 3_600, "hour", "hours") + " ago";
    }

    private static boolean isEndOfDay(LocalTime time) {
        return time.getHour() == 23 && time.getMinute() == 59 && time.getSecond() == 59;
    }
}
