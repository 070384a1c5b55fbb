package org.plumbline.standards.example;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.OtherReading;
import org.plumbline.standards.verdict.State;

/**
 * What another reading of a level would mean for its examples.
 *
 * @param changes the examples that would be judged otherwise; empty if none would
 */
public record OtherMeaning(OtherReading reading, List<Change> changes) {

    private static final String CALENDAR = "calendar";

    /**
     * An example that the other reading judges otherwise.
     *
     * @param number of the example among those of its level, counted from 1
     */
    public record Change(int number, List<State> by, List<State> instead) {}

    public OtherMeaning {
        changes = List.copyOf(changes);
    }

    /**
     * Every other reading of the level, in the order of the readings.
     *
     * @param judging by the standard that the level stands in
     * @param examples of this level
     */
    public static List<OtherMeaning> of(Judging judging, Level level, List<Example> examples) {
        List<OtherMeaning> meanings = new ArrayList<>();
        for (OtherReading reading : OtherReading.of(level, judging.vocabulary())) {
            meanings.add(of(reading, judging, judging.with(reading.level()), examples));
        }
        if (level.chosen().containsKey(CALENDAR)) {
            judging.ofAnotherNation().ifPresent(other -> {
                String words = "By the working days of " + other.calendarTitle();
                meanings.add(of(new OtherReading(CALENDAR, words, level, false), judging, other, examples));
            });
        }
        return meanings;
    }

    private static OtherMeaning of(OtherReading reading, Judging judging, Judging otherwise, List<Example> examples) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            List<State> by = judging.judge(examples.get(i));
            List<State> instead = otherwise.judge(examples.get(i));
            if (!by.equals(instead)) {
                changes.add(new Change(i + 1, by, instead));
            }
        }
        return new OtherMeaning(reading, changes);
    }
}
