package org.plumbline.standards.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Subject;

/** Writes random histories where calendars are hard: clock changes, month ends, bank holidays, ties, dates alone. */
final class RandomHistory {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final List<LocalDate> HARD_DAYS = List.of(
            LocalDate.of(2026, 3, 27),
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 1, 31),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2028, 12, 20));
    private static final List<LocalTime> HARD_TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 30),
            LocalTime.of(1, 0),
            LocalTime.of(1, 30),
            LocalTime.of(2, 0),
            LocalTime.of(9, 0),
            LocalTime.of(8, 59, 59, 999_000_000),
            LocalTime.of(12, 0),
            LocalTime.of(14, 30),
            LocalTime.of(17, 0),
            LocalTime.of(16, 59, 59, 999_000_000),
            LocalTime.of(23, 59, 59, 999_000_000));
    private static final List<String> TYPES = List.of(
            "referral",
            "start",
            "attachment",
            "contact",
            "contact",
            "adviser-contact",
            "contact-by-phone",
            "contact-attempt",
            "letter-sent",
            "action-plan",
            "job-start",
            "job-start",
            "job-end",
            "venue-assigned",
            "induction-booked",
            "induction-cancelled",
            "appointment-booked",
            "induction",
            "missed-appointment",
            "opened",
            "programme-end",
            "exit",
            "exit-report",
            "transferred",
            "returned");

    private static final List<String> TROUBLES = List.of(
            "pause-started",
            "pause-started",
            "pause-started",
            "pause-ended",
            "pause-ended",
            "excuse",
            "missed-appointment");

    /** What belongs to no single case. */
    private static final List<String> OF_CONTRACT = List.of(
            "go-live",
            "line-open",
            "host-employer-engaged",
            "host-employer-engaged",
            "job-created",
            "job-created",
            "policy-review",
            "audit-held",
            "data-breach",
            "breach-notification",
            "scheme-end");

    private final Dice dice;
    private final Subject subject;
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    RandomHistory(Dice dice, Subject subject) {
        this.dice = dice;
        this.subject = subject;
        LocalDate day =
                dice.percent(50) ? dice.of(HARD_DAYS) : LocalDate.of(2026, 1, 1).plusDays(dice.below(800));
        moments.add(moment(day));
    }

    /** The day around which the case begins. */
    LocalDate about() {
        return moments.get(0).day();
    }

    /** All that can happen, but what leads to pauses and excuses. */
    static List<String> types() {
        return Stream.concat(TYPES.stream(), OF_CONTRACT.stream()).distinct().toList();
    }

    /** @param named types that are to happen often; perhaps none */
    List<CaseEvent> write(List<String> named) {
        int many = dice.between(2, 14);
        boolean ofCase = subject == Subject.CASE;
        List<String> types = ofCase ? TYPES : OF_CONTRACT;
        int longest = ofCase ? dice.of(2, 6, 15, 40) : dice.of(6, 40, 120);
        int troubled = dice.of(0, 15, 50);
        if (dice.percent(80)) {
            add(ofCase ? "referral" : "go-live", moments.get(0));
        }
        while (events.size() < many) {
            boolean asNamed = !named.isEmpty() && dice.percent(60);
            add(asNamed ? dice.of(named) : dice.percent(troubled) ? dice.of(TROUBLES) : dice.of(types), next(longest));
        }
        return List.copyOf(events);
    }

    private Moment next(int longest) {
        Moment base = dice.of(moments);
        if (dice.percent(12)) {
            return base;
        }
        LocalDate day = base.day().plusDays(dice.between(-1, longest));
        if (dice.percent(6)) {
            day = base.day().plusMonths(1);
        }
        Instant instant = base.instant();
        if (instant == null || dice.percent(70)) {
            return moment(day);
        }
        LocalTime clock = LocalTime.ofInstant(instant, LONDON);
        Instant same = dice.percent(50)
                ? instant.plus(Duration.ofHours(dice.between(0, 72)))
                : day.atTime(clock).atZone(LONDON).toInstant();
        return Moment.at(same.plusMillis(dice.between(-1, 1)), LONDON);
    }

    private Moment moment(LocalDate day) {
        if (dice.percent(35)) {
            return Moment.on(day);
        }
        LocalTime time = dice.percent(60) ? dice.of(HARD_TIMES) : LocalTime.of(dice.below(24), dice.below(60));
        Instant instant = day.atTime(time).atZone(LONDON).toInstant();
        // The second of two equal hours, when the clocks go back, an hour after the first.
        return Moment.at(dice.percent(5) ? instant.plus(Duration.ofHours(1)) : instant, LONDON);
    }

    private void add(String type, Moment occurred) {
        moments.add(occurred);
        Instant begun = occurred.instant() != null
                ? occurred.instant()
                : occurred.day().atStartOfDay(LONDON).toInstant();
        Instant recorded = dice.percent(40) ? begun.plus(Duration.ofHours(dice.of(0, 1, 20, 50, 200))) : null;
        Instant received = begun.plus(Duration.ofHours(dice.of(0, 1, 20, 50, 200, 2000)));
        boolean corrects = !events.isEmpty() && dice.percent(12);
        String other = corrects ? dice.percent(90) ? dice.of(events).id() : "never-came" : null;
        boolean voids = dice.percent(50);
        events.add(new CaseEvent(
                "e" + events.size(),
                type,
                occurred,
                recorded,
                received,
                attributes(type, occurred),
                voids ? other : null,
                voids ? null : other));
    }

    private Map<String, String> attributes(String type, Moment occurred) {
        Map<String, String> attributes = new HashMap<>();
        if (dice.percent(20)) {
            attributes.put("group", dice.of("PG5", "PG6", "PG7"));
        }
        if (dice.percent(50)) {
            attributes.put("contact-plan", dice.of("daily", "weekly", "fortnightly", "monthly"));
        }
        if (type.startsWith("contact") || type.startsWith("adviser")) {
            maybePut(attributes, "channel", dice.of("phone", "letter"));
        }
        if (type.equals("host-employer-engaged") || type.equals("job-created")) {
            maybePut(attributes, "employer", dice.of("a", "b", "c"));
        }
        if (type.equals("venue-assigned")) {
            maybePut(attributes, "travel-minutes", dice.of("39", "39.5", "40", "40.0", "41"));
        }
        if (type.endsWith("cancelled")) {
            maybePut(attributes, "booking", dice.percent(50) ? dice.of("a", "b") : null);
        }
        if (type.endsWith("booked")) {
            LocalDate day = occurred.day().plusDays(dice.of(0, 2, 5, 9, 15, 25));
            maybePut(attributes, "booking", dice.percent(50) ? dice.of("a", "b") : null);
            attributes.put(
                    "scheduled", dice.percent(25) ? day.toString() : day + "T" + dice.of("09:00", "00:00") + ":00Z");
        }
        if (type.startsWith("pause")) {
            maybePut(attributes, "reason", dice.of("hospital", "hospital", "prison"));
        }
        if (type.equals("excuse")) {
            maybePut(attributes, "reason", dice.of("customer-declined", "moved-away"));
        }
        if (dice.percent(40)) {
            LocalDate day = occurred.day().plusDays(dice.between(0, 12));
            attributes.put(
                    "target", dice.percent(50) ? day.toString() : day + "T" + dice.of("09:00", "16:30") + ":00Z");
        }
        return attributes;
    }

    private void maybePut(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null && dice.percent(60)) {
            attributes.put(name, value);
        }
    }
}
