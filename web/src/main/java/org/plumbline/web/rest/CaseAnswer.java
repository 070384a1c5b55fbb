package org.plumbline.web.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.ClockStep;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.ShownEvent;
import org.plumbline.standards.event.Moment;

/**
 * A case on the wire. Times carry the offset of the contract's zone; what has no time is a day.
 *
 * @param notice what to know about the data, or null
 * @param waiting events arrived that the aggregates do not have yet
 * @param setAside why the case could not be assessed, or null
 */
public record CaseAnswer(
        @Nullable String notice,
        @JsonbProperty("case") String ref,
        String provider,
        String contract,
        Map<String, String> attributes,
        Instant asOf,
        boolean waiting,
        @Nullable String setAside,
        List<EventLine> events,
        List<Opportunity> opportunities) {
    static CaseAnswer of(@Nullable String notice, CaseFile file) {
        ZoneId zone = file.contract().zone();
        return new CaseAnswer(
                notice,
                file.ref(),
                file.contract().provider(),
                file.contract().ref(),
                file.attributes(),
                file.asOf(),
                file.waiting(),
                file.setAside(),
                file.events().stream().map(event -> EventLine.of(event, zone)).toList(),
                file.promises().stream()
                        .map(story -> Opportunity.of(story, zone))
                        .toList());
    }

    static @Nullable String told(@Nullable Moment moment, ZoneId zone) {
        if (moment == null) {
            return null;
        }
        Instant instant = moment.instant();
        return instant == null ? moment.day().toString() : at(instant, zone).toString();
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    /** An event; {@code effective} is false where a later one voids or replaces it. */
    public record EventLine(
            String id,
            String type,
            String occurred,
            @Nullable Instant recorded,
            @Nullable Instant received,
            Map<String, String> attributes,
            @Nullable String voids,
            @Nullable String replaces,
            boolean effective) {
        static EventLine of(ShownEvent shown, ZoneId zone) {
            var event = shown.event();
            return new EventLine(
                    event.id(),
                    event.type(),
                    String.valueOf(told(event.occurred(), zone)),
                    event.recorded(),
                    event.received(),
                    event.attributes(),
                    event.voids(),
                    event.replaces(),
                    shown.effective());
        }
    }

    /** An occasion on which a promise is kept or missed, its verdict, and the story of its clock. */
    public record Opportunity(
            String key,
            String level,
            String dimension,
            String promise,
            String state,
            @Nullable String trigger,
            @Nullable String triggered,
            @Nullable OffsetDateTime due,
            @Nullable String decidedBy,
            @Nullable String late,
            boolean recordedLate,
            String standard,
            String version,
            List<String> explanation,
            List<Step> clock) {
        static Opportunity of(PromiseStory story, ZoneId zone) {
            return new Opportunity(
                    story.key(),
                    story.level(),
                    story.dimension(),
                    story.promise(),
                    State.of(story.verdict()),
                    story.trigger(),
                    told(story.triggered(), zone),
                    story.due() == null ? null : at(story.due(), zone),
                    story.decidedBy(),
                    story.late(),
                    story.recordedLate(),
                    story.standard(),
                    story.version(),
                    story.sentences(),
                    story.steps().stream().map(Step::of).toList());
        }
    }

    /** A day of the clock: what kind of day it was for the promise, and why. */
    public record Step(String day, String kind, String why) {
        static Step of(ClockStep step) {
            return new Step(step.day().toString(), step.kind(), step.why());
        }
    }
}
