package org.plumbline.monitor.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Moment;

/**
 * One opportunity of a case told to its end.
 *
 * @param promise in our own short words
 * @param key the opportunity's stable name within the case: level, trigger and ordinal
 * @param trigger type of the event that started the clock, {@code triggered} when
 * @param due the last good instant, or null where it has none
 * @param decidedBy id of the event that decided it, or null
 * @param late how late it was done, in the promise's own unit, such as "4 days late", or null
 * @param recordedLate met in time, but written down after it was due
 * @param sentences the story in plain English, in order
 * @param steps the clock, day by day
 * @param readings those that mattered, each in a sentence
 * @param version label of the version of the standard that judged it, such as v2
 */
public record PromiseStory(
        String level,
        String dimension,
        String promise,
        String key,
        Verdict verdict,
        @Nullable String trigger,
        @Nullable Moment triggered,
        @Nullable Instant due,
        @Nullable String decidedBy,
        @Nullable String late,
        boolean recordedLate,
        List<String> sentences,
        List<ClockStep> steps,
        List<String> readings,
        String standard,
        String version) {
    public PromiseStory {
        sentences = List.copyOf(sentences);
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
    }
}
