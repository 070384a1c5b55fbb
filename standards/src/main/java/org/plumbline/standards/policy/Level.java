package org.plumbline.standards.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service level: one promise.
 *
 * @param id stable for ever, such as {@code seetec-01}
 * @param dimension what promises of different providers are about, such as {@code first-contact}
 * @param promise the promise in our own words, for people
 * @param source where it stands: document, section, item
 * @param segment the cases it speaks of, {@link Condition#ALWAYS} for all
 * @param condition what must hold besides; may become known after the trigger
 * @param share required share of a month's cohort, or null: every case
 * @param over whom the share is taken over: each case counts from its first such event on, whether or not its clock ever
 *     starts; null: from the trigger
 * @param readings what was chosen where the words leave room
 * @param leeway what stops its clocks and what excuses
 * @param warnings how long before an open opportunity is due its warnings are due, in the author's order
 * @param replaces ids of the levels that it stands in place of, in the cases to which it applies
 * @param chosen for each reading (or key of the rule) that the author settled on purpose, why (ambiguity number and
 *     reason)
 * @param otherwise what else its words could mean, beyond the readings that have names, in the author's order
 */
public record Level(
        String id,
        String dimension,
        String promise,
        String source,
        Measure measure,
        Condition segment,
        Condition condition,
        @Nullable RequiredShare share,
        @Nullable Pattern over,
        Readings readings,
        Leeway leeway,
        List<Span> warnings,
        Set<String> replaces,
        Map<String, String> chosen,
        List<Otherwise> otherwise) {
    /**
     * The same promise, read in another way.
     *
     * @param key what is read otherwise, the first of them if several are: {@code do}
     */
    public record Otherwise(String key, Level level) {}

    public Level {
        otherwise = List.copyOf(otherwise);
        warnings = List.copyOf(warnings);
        replaces = Collections.unmodifiableSet(new LinkedHashSet<>(replaces));
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** Whether it matters which days are working days. */
    public boolean countsWorkingDays() {
        Set<Unit> units = Spans.units(measure);
        return units.stream().anyMatch(Unit::isWorking)
                || units.contains(Unit.DAYS) && readings.days() == Readings.Days.WORKING
                || readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY;
    }

    /** The same promise, measured and read like this. */
    public Level with(Measure otherMeasure, Readings otherReadings) {
        return new Level(
                id,
                dimension,
                promise,
                source,
                otherMeasure,
                segment,
                condition,
                share,
                over,
                otherReadings,
                leeway,
                warnings,
                replaces,
                chosen,
                otherwise);
    }

    /** The same promise with these other ways to read it. */
    Level otherwise(List<Otherwise> others) {
        return new Level(
                id, dimension, promise, source, measure, segment, condition, share, over, readings, leeway, warnings,
                replaces, chosen, others);
    }

    /** The same promise for which this share is asked. */
    Level with(RequiredShare otherShare) {
        return new Level(
                id,
                dimension,
                promise,
                source,
                measure,
                segment,
                condition,
                otherShare,
                over,
                readings,
                leeway,
                warnings,
                replaces,
                chosen,
                otherwise);
    }

    /** Whether every case gets the same verdicts by the other as by this one. */
    boolean judgesLike(Level other) {
        return measure.equals(other.measure)
                && segment.equals(other.segment)
                && condition.equals(other.condition)
                && Objects.equals(over, other.over)
                && readings.equals(other.readings)
                && leeway.equals(other.leeway)
                && replaces.equals(other.replaces);
    }
}
