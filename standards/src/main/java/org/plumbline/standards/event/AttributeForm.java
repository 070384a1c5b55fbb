package org.plumbline.standards.event;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Tells a date or time among the texts of attributes, so that a due date can be read without parsing it each time. */
final class AttributeForm {

    /** Digits that every number of 64 bits has room for. */
    private static final int LONGEST_NUMBER = 18;

    private final ZoneId zone;

    AttributeForm(ZoneId zone) {
        this.zone = zone;
    }

    /** The last millisecond of the date, or the time itself; {@link History#NOT_SAID} if the text is neither. */
    long lastMillisecond(String text) {
        if (!beginsLikeDate(text)) {
            return History.NOT_SAID;
        }
        try {
            Moment moment = Moment.parse(text, zone);
            Instant instant = moment.instant();
            LocalDate day = moment.day();
            return instant != null
                    ? instant.toEpochMilli()
                    : CivilTime.of(zone).endOf(Math.toIntExact(day.toEpochDay()));
        } catch (DateTimeException noDate) {
            // A word such as 2015-16-cohort: it begins like a date and is none.
            return History.NOT_SAID;
        }
    }

    /** The number, short enough for a column; null if the text is none. */
    static @Nullable BigDecimal number(String text) {
        if (!AttributeType.NUMBER.accepts(text)) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return number.precision() <= LONGEST_NUMBER ? number : null;
    }

    private static boolean beginsLikeDate(String text) {
        return text.length() >= 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(9));
    }
}
