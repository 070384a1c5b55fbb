package org.plumbline.standards.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    public boolean isDayOnly() {
        return instant == null;
    }
}
