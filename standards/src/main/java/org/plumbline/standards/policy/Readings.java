package org.plumbline.standards.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The named readings: what was chosen where a promise's words leave room. The defaults are the design's
 * rules of time. Each enum's constants, in lower case with hyphens, are the words of the YAML form.
 */
public record Readings(
        Days days,
        DayZero dayZero,
        FirstDay firstDay,
        Precision precision,
        Month month,
        Early early,
        Closing closing,
        FirstDue firstDue,
        Numbering numbering,
        PhaseChange phaseChange,
        PartPeriod partPeriod,
        Anchor anchor,
        ShortNotice shortNotice,
        Excuse excuse) {

    /** Plain "days": calendar days, or working days of the calendar. */
    public enum Days {
        CALENDAR,
        WORKING
    }

    /** Day 0 is the trigger's date, or for a trigger on a non-working day the next working day. */
    public enum DayZero {
        TRIGGER_DATE,
        NEXT_WORKING_DAY
    }

    /** The trigger's date counts as day 0, or as day 1. */
    public enum FirstDay {
        ZERO,
        ONE
    }

    /**
     * DAY: limits in days run to the end of the last day, and an hour limit over an event that has only a
     * date is judged by days. HOUR: limits in days run to the trigger's clock time. STATED (the default):
     * days to the end of the day, hours to the hour, and an hour limit over a date is no evidence.
     */
    public enum Precision {
        STATED,
        DAY,
        HOUR
    }

    /** A month ends on the same day number, or after 28 or 30 days. */
    public enum Month {
        SAME_DAY,
        DAYS_28,
        DAYS_30
    }

    /** A target before its trigger, or before its window opens, is ignored, counts, or is a miss (windows only). */
    public enum Early {
        IGNORED,
        COUNTS,
        MISSES
    }

    /** What a closing event does to an opportunity that was not yet due. */
    public enum Closing {
        WITHDRAWS,
        KEEPS,
        MISSES,
        IGNORES
    }

    /** The first limit of a cadence runs from its start, or only from the first target. */
    public enum FirstDue {
        FROM_START,
        FROM_FIRST_TARGET
    }

    /** The weeks of a rhythm that starts again: from week 1, or on from its first start, as if it had never ended. */
    public enum Numbering {
        RESTARTS,
        RESUMES
    }

    /** A gap that would end in the next phase has the limit of the phase in which it begins, or of the next one. */
    public enum PhaseChange {
        EARLIER_LIMIT,
        LATER_LIMIT
    }

    /** A calendar period that the cadence covers only in part: judged whole, left out, or pro rata (rounded down). */
    public enum PartPeriod {
        COUNTS,
        SKIPPED,
        PRO_RATA
    }

    /** Of something booked and moved, each booking is judged by itself, or the last one for all of them. */
    public enum Anchor {
        EACH_BOOKING,
        HELD
    }

    /** A booking that comes when its window has passed already is a miss, or is withdrawn. */
    public enum ShortNotice {
        MISSES,
        WITHDRAWS
    }

    /** An excuse has to come before the limit, or may also come after it. */
    public enum Excuse {
        IN_TIME,
        ANY_TIME
    }

    public static final Readings DEFAULT = new Readings(
            Days.CALENDAR,
            DayZero.TRIGGER_DATE,
            FirstDay.ZERO,
            Precision.STATED,
            Month.SAME_DAY,
            Early.IGNORED,
            Closing.WITHDRAWS,
            FirstDue.FROM_START,
            Numbering.RESTARTS,
            PhaseChange.EARLIER_LIMIT,
            PartPeriod.SKIPPED,
            Anchor.EACH_BOOKING,
            ShortNotice.MISSES,
            Excuse.IN_TIME);

    /** What was chosen, by the name that files give the reading, in the order of the names. */
    public Map<String, Enum<?>> named() {
        Map<String, Enum<?>> named = new LinkedHashMap<>();
        named.put("days", days);
        named.put("day-zero", dayZero);
        named.put("first-day", firstDay);
        named.put("precision", precision);
        named.put("month", month);
        named.put("early", early);
        named.put("closing", closing);
        named.put("first-due", firstDue);
        named.put("numbering", numbering);
        named.put("phase-change", phaseChange);
        named.put("part-period", partPeriod);
        named.put("anchor", anchor);
        named.put("short-notice", shortNotice);
        named.put("excuse", excuse);
        return named;
    }

    /** The same but for one choice. */
    public Readings with(Enum<?> choice) {
        return new Readings(
                choice instanceof Days is ? is : days,
                choice instanceof DayZero is ? is : dayZero,
                choice instanceof FirstDay is ? is : firstDay,
                choice instanceof Precision is ? is : precision,
                choice instanceof Month is ? is : month,
                choice instanceof Early is ? is : early,
                choice instanceof Closing is ? is : closing,
                choice instanceof FirstDue is ? is : firstDue,
                choice instanceof Numbering is ? is : numbering,
                choice instanceof PhaseChange is ? is : phaseChange,
                choice instanceof PartPeriod is ? is : partPeriod,
                choice instanceof Anchor is ? is : anchor,
                choice instanceof ShortNotice is ? is : shortNotice,
                choice instanceof Excuse is ? is : excuse);
    }
}
