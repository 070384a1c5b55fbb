package org.plumbline.standards.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, in civil time: a day, or an instant on a day. A day without a time is a
 * day and never midnight, so {@link #instant()} is then null.
 *
 * @param day the civil date in the contract's zone
 * @param instant the instant, to the millisecond, or null where only the day is known
 */
public record Moment(LocalDate day, @Nullable Instant instant) {
    public Moment {
        Objects.requireNonNull(day, "day");
    }

    /** A day whose time nobody wrote down. */
    public static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    /** An instant, on the day that it falls on in {@code zone}. */
    public static Moment at(Instant instant, ZoneId zone) {
        return new Moment(LocalDate.ofInstant(instant, zone), Instant.ofEpochMilli(instant.toEpochMilli()));
    }

    /**
     * Reads what a provider's system wrote: a date ({@code 2015-01-31}), a local date and time
     * ({@code 2015-01-31T09:30}, a space will do for the T), or one with an offset or Z. A local time that
     * comes twice, when the clocks go back, is the first of the two.
     *
     * @throws DateTimeException with a sentence for the sender: not a date, no such day, or a local time
     *     that the clocks skipped
     */
    public static Moment parse(String text, ZoneId zone) {
        String iso = text.strip();
        try {
            if (iso.startsWith("+") || iso.startsWith("-")) {
                throw new DateTimeParseException("A year has four digits", iso, 0);
            }
            if (iso.length() == 10) {
                return on(LocalDate.parse(iso));
            }
            if (iso.length() > 10 && iso.charAt(10) == ' ') {
                iso = iso.substring(0, 10) + 'T' + iso.substring(11);
            }
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
            if (read instanceof OffsetDateTime withOffset) {
                return at(withOffset.toInstant(), zone);
            }
            LocalDateTime local = (LocalDateTime) read;
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                throw new DateTimeException(
                        local + " did not happen in " + zone + ": the clocks went forward over it; give the offset");
            }
            return at(local.atZone(zone).toInstant(), zone);
        } catch (DateTimeParseException unreadable) {
            throw new DateTimeException(
                    "'" + text + "' is no date or time; write 2026-03-27, 2026-03-27T14:30 or 2026-03-27T14:30:00Z",
                    unreadable);
        }
    }

    public boolean isDayOnly() {
        return instant == null;
    }
}
