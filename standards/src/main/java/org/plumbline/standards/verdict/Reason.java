package org.plumbline.standards.verdict;

import org.plumbline.standards.clock.Due;

/** Why there is no evidence. */
public enum Reason {
    NONE(""),
    NOT_SUPPLIED("The contract's feed does not supply the events that would show it."),
    BEYOND_CALENDAR("The calendar does not know all the days that would have to be counted."),
    TIME_OF_START_UNKNOWN("The limit runs to a clock time, and only the day of the start is known."),
    VALUE_UNKNOWN("The event does not say the number."),
    ANCHOR_UNKNOWN("The booking does not say for when it is."),
    TIME_OF_TARGET_UNKNOWN("It was done on the day when it fell due, and nobody wrote down at what time."),
    TIME_OF_PAUSE_UNKNOWN("The limit runs to a clock time, and of a pause only the day is known."),
    LINK_UNKNOWN("Of the promise that it follows there is no evidence, so nobody can tell when its clock starts."),
    NOT_AGREED("When the clock started, the case had agreed none of the limits that the promise knows.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    static Reason of(long due) {
        if (due == Due.BEYOND_CALENDAR) {
            return BEYOND_CALENDAR;
        }
        if (due == Due.PAUSE_NEEDS_TIME) {
            return TIME_OF_PAUSE_UNKNOWN;
        }
        if (due == Due.NOT_AGREED) {
            return NOT_AGREED;
        }
        return due == Due.NEEDS_TIME ? TIME_OF_START_UNKNOWN : NONE;
    }
}
