package org.plumbline.standards.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.Moment;

/**
 * What an opportunity has to do with a version of a standard or of a calendar that became known while its case went on.
 *
 * @param other what was known before, of one that was moved; what is known since, of one that is kept; or null: nothing
 * @param due of one that was moved, when it was due by what was known before
 * @param known when the later of the two became known, in epoch milliseconds
 */
record Revision(@Nullable Resolved other, long due, long known, boolean isKept) {

    static Revision moved(Resolved earlier, long due, long known) {
        return new Revision(earlier, due, known, false);
    }

    static Revision kept(@Nullable Resolved later, long known) {
        return new Revision(later, Opportunity.NO_DUE, known, true);
    }

    /** For the story: what changed and when that became known; empty where nothing did. */
    Optional<String> sentence(Opportunity o) {
        if (other == null || !o.hasDue()) {
            return Optional.empty();
        }
        return isKept ? kept(o) : moved(o);
    }

    private Optional<String> moved(Opportunity o) {
        if (due == o.dueMillis() || due == Opportunity.NO_DUE) {
            return Optional.empty();
        }
        List<String> days = days(other.calendar, o.resolved().calendar, o, Math.max(due, o.dueMillis()));
        String what = isOtherVersion(o)
                ? "version " + o.resolved().version() + " became known on " + when(o)
                : "it became known on " + when(o) + " that " + String.join(" and ", days);
        String before = Spoken.due(
                Spoken.dueMoment(due, o.resolved().civil), o.resolved().zone());
        return isOtherVersion(o) || !days.isEmpty()
                ? Optional.of("It was due by " + before + " until " + what + ".")
                : Optional.empty();
    }

    private Optional<String> kept(Opportunity o) {
        if (isOtherVersion(o)) {
            return Optional.of("After it was decided, version " + other.version() + " became known on " + when(o)
                    + ": its verdict stays.");
        }
        List<String> days = days(o.resolved().calendar, other.calendar, o, o.dueMillis());
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of("After it was decided, it became known on " + when(o) + " that "
                        + String.join(" and ", days) + ": its verdict stays.");
    }

    private boolean isOtherVersion(Opportunity o) {
        return !other.version().equals(o.resolved().version())
                || !other.standard().id().equals(o.resolved().standard().id());
    }

    private String when(Opportunity o) {
        return Spoken.moment(
                Moment.at(Instant.ofEpochMilli(known), o.resolved().zone()),
                o.resolved().zone());
    }

    /** The days after its start and until then that are working days by one calendar only. */
    private static List<String> days(WorkingCalendar before, WorkingCalendar after, Opportunity o, long until) {
        List<String> days = new ArrayList<>();
        if (!o.resolvedLevel().level().countsWorkingDays()) {
            return days;
        }
        for (int day = o.startDay(); day <= o.resolved().civil.dayOf(until); day++) {
            if (before.isKnown(day) && after.isKnown(day) && before.isWorkingDay(day) != after.isWorkingDay(day)) {
                days.add(day(LocalDate.ofEpochDay(day), after));
            }
        }
        return days;
    }

    private static String day(LocalDate day, WorkingCalendar after) {
        return Spoken.day(day)
                + after.closure(day).map(name -> " (" + name + ")").orElse("")
                + (after.isWorkingDay(day) ? " is a working day" : " is no working day");
    }
}
