package org.plumbline.web.show;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Until when what was received counts, as {@code knownOn} says it in an address. */
public final class KnownBy {
    private static final int DAY_LENGTH = 10;

    private KnownBy() {}

    /**
     * @param text an instant with its offset, or a day, which stands for its end in {@code zone}
     * @return at most now; empty where the text is neither, begins after now, or before anything could be received
     */
    public static Optional<Instant> read(String text, ZoneId zone, Instant now) {
        try {
            Instant begun = instant(text, zone, 0);
            Instant ended = text.length() == DAY_LENGTH ? instant(text, zone, 1).minusMillis(1) : begun;
            return begun.isAfter(now) || begun.isBefore(Instant.EPOCH)
                    ? Optional.empty()
                    : Optional.of(ended.isBefore(now) ? ended : now);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text, ZoneId zone, int days) {
        return text.length() == DAY_LENGTH
                ? LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
