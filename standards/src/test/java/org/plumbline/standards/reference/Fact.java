package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;

/**
 * An event that stands, with its number. One of which only the date is known can have happened at any moment of the
 * day, from {@code first} to {@code last}.
 */
record Fact(
        long number,
        String type,
        LocalDate day,
        Instant first,
        Instant last,
        @Nullable Instant recorded,
        Map<String, String> attributes) {

    /** Q: which of two events of one moment comes first? That with the smaller number, however they arrived. */
    static final Comparator<Fact> ORDER = Comparator.comparing(Fact::first).thenComparing(Fact::number);

    static Fact of(long number, CaseEvent event, ZoneId zone) {
        LocalDate day = event.occurred().day();
        Instant instant = event.occurred().instant();
        return new Fact(
                number,
                event.type(),
                day,
                instant != null ? instant : day.atStartOfDay(zone).toInstant(),
                instant != null ? instant : lastOf(day, zone),
                event.recorded(),
                event.attributes());
    }

    static Instant lastOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    /** As if it had happened then. */
    Fact at(LocalDate otherDay, Instant otherFirst, Instant otherLast) {
        return new Fact(number, type, otherDay, otherFirst, otherLast, recorded, attributes);
    }

    Fact at(Moment moment, ZoneId zone) {
        Instant instant = moment.instant();
        return at(
                moment.day(),
                instant != null ? instant : moment.day().atStartOfDay(zone).toInstant(),
                instant != null ? instant : lastOf(moment.day(), zone));
    }

    boolean dateOnly() {
        return !first.equals(last);
    }

    boolean certainlyBefore(Fact other) {
        return last.isBefore(other.first);
    }
}
