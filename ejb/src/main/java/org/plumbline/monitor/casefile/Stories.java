package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.verdict.Explained;
import org.plumbline.standards.verdict.Seen;

/** Turns what the engine explains into what a page shows. */
final class Stories {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK);

    private final ZoneId zone;
    private final Map<String, List<WarningRow>> warned;
    private final Map<Long, String> standing = new HashMap<>();

    /**
     * @param warned the case's warnings, by the stable names of its opportunities
     * @param events all of the case's, those voided and replaced too
     */
    Stories(List<CaseEvent> events, Map<String, List<WarningRow>> warned, ZoneId zone) {
        this.zone = zone;
        this.warned = warned;
        NumberedEvent.standing(events)
                .forEach(one -> standing.put(one.number(), one.event().id()));
    }

    PromiseStory of(Explained told) {
        return new PromiseStory(
                told.level().id(),
                told.level().dimension(),
                told.level().promise(),
                key(told),
                Verdict.valueOf(told.state().name()),
                told.trigger().type(),
                told.start(),
                due(told.due()),
                id(told.decidedBy()),
                told.late() == null ? null : told.late().words() + " late",
                told.recordedLate(),
                sentences(told),
                told.steps().stream()
                        .map(step ->
                                new ClockStep(step.day(), step.kind().name().toLowerCase(Locale.ROOT), step.why()))
                        .toList(),
                told.readings(),
                told.standard(),
                told.version());
    }

    private List<String> sentences(Explained told) {
        List<String> sentences = new ArrayList<>(told.sentences());
        warned.getOrDefault(key(told), List.of())
                .forEach(one -> sentences.add("Warned on "
                        + WHEN.format(Instant.ofEpochMilli(one.warned()).atZone(zone))
                        + ", " + one.point() + " before it was due"
                        + (one.state() == WarningFilter.State.TAKEN_BACK ? "; the warning no longer stands." : ".")));
        return sentences;
    }

    private static String key(Explained told) {
        return told.level().id() + ":" + told.key() + ":" + told.ordinal();
    }

    /** The last good instant: of a day, its last millisecond. */
    private @Nullable Instant due(@Nullable Moment due) {
        if (due == null) {
            return null;
        }
        return due.instant() != null
                ? due.instant()
                : due.day().plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    /** The id under which the event stands now: of one that was replaced, its replacement's. */
    private @Nullable String id(@Nullable Seen event) {
        return event == null ? null : standing.get(event.key());
    }
}
