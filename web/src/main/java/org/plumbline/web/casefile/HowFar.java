package org.plumbline.web.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How far away a due time is: by the hour on the day itself, else in calendar days. */
final class HowFar {
    private HowFar() {}

    static String of(Instant due, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(due, zone));
        if (days == 0) {
            return sameDay(Duration.between(now, due));
        }
        if (days == 1) {
            return "tomorrow";
        }
        return days > 0 ? "in " + days + " days" : -days == 1 ? "yesterday" : -days + " days ago";
    }

    private static String sameDay(Duration left) {
        long hours = left.abs().toHours();
        if (hours == 0) {
            return left.isNegative() ? "less than an hour ago" : "in less than an hour";
        }
        String told = hours == 1 ? "1 hour" : hours + " hours";
        return left.isNegative() ? told + " ago" : "in " + told;
    }
}
