package org.plumbline.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.show.KnownBy;

/** Parses what callers give as text. Absent stays null; what can't be read is a problem that says what would be right. */
final class Given {
    private Given() {}

    /** A JSON body that has to be there; {@code null} is JSON too. */
    static <T> T body(@Nullable T body) {
        if (body == null) {
            throw ProblemException.badInput("body", "it is missing", "a JSON object of the documented shape");
        }
        return body;
    }

    static String required(String where, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.badInput(where, "it is missing", "a value");
        }
        return text.strip();
    }

    /** An empty parameter means the same as none: forms send all of theirs. */
    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable YearMonth month(String where, @Nullable String text) {
        String given = optional(text);
        try {
            return given == null ? null : YearMonth.parse(given);
        } catch (DateTimeParseException e) {
            throw unread(where, given, "a month such as 2015-01");
        }
    }

    static @Nullable LocalDate day(String where, @Nullable String text) {
        String given = optional(text);
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw unread(where, given, "a day such as 2026-03-27");
        }
    }

    /** An instant with its offset, or a day, which stands for its first moment in {@code zone}. */
    static @Nullable Instant instant(String where, @Nullable String text, ZoneId zone) {
        String given = optional(text);
        try {
            if (given == null) {
                return null;
            }
            return given.length() == 10
                    ? LocalDate.parse(given).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeParseException e) {
            throw unread(where, given, "a day such as 2026-03-27, or a time such as 2026-03-27T14:30:00Z");
        }
    }

    /**
     * An instant with its offset, or a day, which stands for its end; none after now.
     *
     * @return the instant, at most now
     */
    static Instant past(String where, String text, ZoneId zone, Instant now) {
        return KnownBy.read(text.strip(), zone, now)
                .orElseThrow(() -> unread(where, text, "a day or a time from 1970 until now, such as 2026-03-27"));
    }

    static ZoneId zone(String where, @Nullable String text) {
        String given = required(where, text);
        try {
            return ZoneId.of(given);
        } catch (DateTimeException e) {
            throw unread(where, given, "a time zone such as Europe/London");
        }
    }

    /** A constant by its name, whatever the capitals and with - for _. */
    static <E extends Enum<E>> E word(String where, @Nullable String text, Class<E> type) {
        String given = required(where, text);
        String name = given.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unread(where, given, "one of " + words(type)));
    }

    static int number(String where, @Nullable String text, int least, int most, int otherwise) {
        String given = optional(text);
        if (given == null) {
            return otherwise;
        }
        String right = "a whole number from " + least + " to " + most;
        try {
            int number = Integer.parseInt(given);
            if (number < least || number > most) {
                throw unread(where, given, right);
            }
            return number;
        } catch (NumberFormatException e) {
            throw unread(where, given, right);
        }
    }

    /** A constant as the wire shows it; {@link #word} reads it back. */
    static String shown(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Given::shown).collect(Collectors.joining(", "));
    }

    private static ProblemException unread(String where, String given, String right) {
        String shown = given.length() > 60 ? given.substring(0, 60) + "…" : given;
        return ProblemException.badInput(where, "'" + shown + "' can't be read", right);
    }
}
