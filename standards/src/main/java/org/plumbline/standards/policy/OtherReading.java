package org.plumbline.standards.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Measure.Every;
import org.plumbline.standards.policy.Measure.Grid;
import org.plumbline.standards.policy.Measure.Rolling;

/**
 * A level with one of its named choices made the other way.
 *
 * @param name of the choice, as the file has it: {@code first-day}
 * @param words such as: With the day of the start as day 1
 * @param ofShare it changes no verdict, but the share that is reached
 */
public record OtherReading(String name, String words, Level level, boolean ofShare) {

    private static final String SLOTS = "slots";
    private static final String COHORT = "cohort";

    /** Every other way to read what the author of the level settled on purpose; empty where nothing was open. */
    public static List<OtherReading> of(Level level, Vocabulary vocabulary) {
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
        if (level.chosen().containsKey(COHORT) && level.share() != null) {
            others.add(otherCohort(level, level.share()));
        }
        level.otherwise()
                .forEach(other -> others.add(new OtherReading(
                        other.key(), OtherReadingWords.of(other.level(), vocabulary), other.level(), false)));
        return others;
    }

    private static OtherReading otherCohort(Level level, RequiredShare share) {
        boolean whole = share.cohort() == RequiredShare.Cohort.WHOLE;
        RequiredShare other =
                new RequiredShare(share.permille(), whole ? RequiredShare.Cohort.MATURED : RequiredShare.Cohort.WHOLE);
        String words = whole ? "With open cases left out of the share" : "With open cases counted in the share";
        return new OtherReading(COHORT, words, level.with(other), true);
    }

    private static List<OtherReading> others(Level level, String name, Enum<?> chosen) {
        List<OtherReading> others = new ArrayList<>();
        for (Enum<?> other : chosen.getDeclaringClass().getEnumConstants()) {
            Readings readings = level.readings().with(other);
            if (other != chosen
                    && !saysTheSame(level, chosen, other)
                    && ReadingSense.clashes(level.measure(), readings).isEmpty()) {
                others.add(new OtherReading(
                        name, OtherReadingWords.of(other), level.with(level.measure(), readings), false));
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
        return new OtherReading(SLOTS, words, level.with(measure, level.readings()), false);
    }
}
