package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Rolling;

/**
 * A level with one of its named choices made the other way.
 *
 * @param name of the choice, as the file has it: {@code first-day}
 * @param words such as: With the day of the start as day 1
 */
public record OtherReading(String name, String words, Level level) {

    private static final String SLOTS = "slots";

    /** Every other way to read what the author of the level settled on purpose; empty where nothing was open. */
    public static List<OtherReading> of(Level level) {
        List<OtherReading> others = new ArrayList<>();
        Set<String> idle = ReadingSense.idle(level.measure(), level.leeway()).keySet();
        level.readings().named().forEach((name, chosen) -> {
            if (level.chosen().containsKey(name) && !idle.contains(name)) {
                others.addAll(others(level, name, chosen));
            }
        });
        if (level.chosen().containsKey(SLOTS) && level.measure() instanceof Every every) {
            if (every.rhythm() instanceof Rolling rolling) {
                others.add(otherRhythm(level, every, "With fixed slots from the start", new Grid(rolling.phases())));
            } else if (every.rhythm() instanceof Grid grid) {
                others.add(otherRhythm(level, every, "Counted from one to the next", new Rolling(grid.phases())));
            }
        }
        return others;
    }

    private static List<OtherReading> others(Level level, String name, Enum<?> chosen) {
        List<OtherReading> others = new ArrayList<>();
        for (Enum<?> other : chosen.getDeclaringClass().getEnumConstants()) {
            Readings readings = level.readings().with(other);
            if (other != chosen
                    && !saysTheSame(level, chosen, other)
                    && ReadingSense.clashes(level.measure(), readings).isEmpty()) {
                others.add(new OtherReading(name, OtherReadingWords.of(other), level.with(level.measure(), readings)));
            }
        }
        return others;
    }

    /** Limits in days end with a day, whether that is stated or read by days. */
    private static boolean saysTheSame(Level level, Enum<?> one, Enum<?> other) {
        boolean hours = Spans.units(level.measure()).stream()
                .anyMatch(unit -> unit == Unit.HOURS || unit == Unit.BUSINESS_HOURS);
        return one instanceof Readings.Precision
                && one != Readings.Precision.HOUR
                && other != Readings.Precision.HOUR
                && !hours;
    }

    private static OtherReading otherRhythm(Level level, Every every, String words, Measure.Rhythm rhythm) {
        Measure measure = new Every(
                every.from(), every.eachFrom(), every.untilEvent(), every.untilSpan(), every.target(), rhythm);
        return new OtherReading(SLOTS, words, level.with(measure, level.readings()));
    }
}
