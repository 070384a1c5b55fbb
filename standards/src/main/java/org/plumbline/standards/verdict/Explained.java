package org.plumbline.standards.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Level;

/**
 * An opportunity with its whole story.
 *
 * @param level the promise, of the version that judges it
 * @param key the trigger's stable number; with the level's id and the ordinal it names the opportunity for ever
 * @param start the trigger's moment, or the first of the slot or period
 * @param due the last day on which it could be done, or the instant; null if that can't be told
 * @param booking the booking by whose time it is judged, or null where nothing is booked
 * @param decidedBy the event that kept it, did it late or closed it, or null
 * @param closedBy the event that ended it before it was due, or null
 * @param late how late it was done, or by how much it is overdue; null unless missed with a due time
 * @param recordedLate kept in time, but written down only after it was due
 * @param warnings the warning points while it is open with a due time, in the order of the level
 * @param steps the days of its clock, in order
 * @param notCounted events near it that did not count, in order
 * @param readings the readings that mattered, each in a sentence
 * @param sentences the story in plain English, in order
 * @param standard id of the standard, and {@code version} the label of the one that judges
 * @param inForceFrom the first day that this version judges, or null for all days
 */
public record Explained(
        Level level,
        long key,
        int ordinal,
        State state,
        Reason reason,
        Seen trigger,
        Moment start,
        @Nullable Moment due,
        @Nullable Seen booking,
        @Nullable Seen decidedBy,
        @Nullable Seen closedBy,
        @Nullable Lateness late,
        boolean recordedLate,
        List<Warning> warnings,
        List<Step> steps,
        List<NotCounted> notCounted,
        List<String> readings,
        List<String> sentences,
        String standard,
        String version,
        @Nullable LocalDate inForceFrom) {
    public Explained {
        warnings = List.copyOf(warnings);
        steps = List.copyOf(steps);
        notCounted = List.copyOf(notCounted);
        readings = List.copyOf(readings);
        sentences = List.copyOf(sentences);
    }
}
