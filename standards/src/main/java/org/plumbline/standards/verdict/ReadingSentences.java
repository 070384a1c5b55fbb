package org.plumbline.standards.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;
import org.plumbline.standards.policy.Span;
import org.plumbline.standards.policy.Unit;

/** Says which readings mattered to an opportunity: those its unit and its measure leave open, and those that differ. */
final class ReadingSentences {

    private ReadingSentences() {}

    static List<String> of(Readings readings, Measure measure, @Nullable Span span, boolean closed) {
        List<String> said = new ArrayList<>();
        Unit unit = span == null ? null : span.unit();
        if (unit == Unit.DAYS) {
            said.add(readings.days() == Readings.Days.WORKING ? "Days are working days." : "Days are calendar days.");
        }
        if (unit == Unit.MONTHS) {
            said.add(
                    switch (readings.month()) {
                        case SAME_DAY -> "A month ends on the same day number, or on the month's last day.";
                        case DAYS_28 -> "A month is 28 days.";
                        case DAYS_30 -> "A month is 30 days.";
                    });
        }
        if (readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY) {
            said.add("A start on a day that is not a working day counts from the next working day.");
        }
        if (readings.firstDay() == Readings.FirstDay.ONE) {
            said.add("The day of the start counts as day 1.");
        }
        if (readings.precision() == Readings.Precision.DAY) {
            said.add("Where only a day is known, it is judged by days.");
        } else if (readings.precision() == Readings.Precision.HOUR) {
            said.add("Limits in days run to the clock time of the start.");
        }
        if (readings.early() == Readings.Early.COUNTS) {
            said.add("What was done before the start counts.");
        } else if (readings.early() == Readings.Early.MISSES) {
            said.add("What was done too early is a miss.");
        }
        if (measure instanceof Between between && between.at() != null) {
            said.add(
                    readings.anchor() == Readings.Anchor.HELD
                            ? "Where it is booked again, the last booking judges."
                            : "Each booking is judged by itself.");
        }
        if (measure instanceof Measure.Every every) {
            cadence(readings, every, said);
        }
        if (readings.excuse() == Readings.Excuse.ANY_TIME) {
            said.add("An excuse counts even after the limit.");
        }
        if (closed) {
            said.add(closing(readings.closing()));
        }
        return said;
    }

    private static void cadence(Readings readings, Measure.Every every, List<String> said) {
        if (readings.firstDue() == Readings.FirstDue.FROM_FIRST_TARGET) {
            said.add("The first limit runs from the first time it is done.");
        }
        boolean byWeek = every.rhythm() instanceof Measure.Rolling rolling
                        && rolling.phases().size() > 1
                || every.rhythm() instanceof Measure.Grid grid && grid.phases().size() > 1
                || every.untilSpan() != null;
        if (every.eachFrom() && byWeek) {
            said.add(
                    readings.numbering() == Readings.Numbering.RESUMES
                            ? "Its weeks are counted on from the first start."
                            : "Its weeks are counted anew from each start.");
        }
        if (readings.phaseChange() == Readings.PhaseChange.LATER_LIMIT) {
            said.add("A gap that would end in weeks with another limit has that limit.");
        }
        if (every.rhythm() instanceof Measure.EachPeriod) {
            said.add(
                    switch (readings.partPeriod()) {
                        case COUNTS -> "A period that is covered only in part counts whole.";
                        case SKIPPED -> "A period that is covered only in part is left out.";
                        case PRO_RATA -> "Of a period that is covered only in part, a part is asked, rounded down.";
                    });
        }
    }

    private static String closing(Readings.Closing closing) {
        return switch (closing) {
            case WITHDRAWS -> "What is not yet due when it ends is withdrawn.";
            case KEEPS -> "An end in time keeps what is not yet due.";
            case MISSES -> "What is not yet done when it ends is missed.";
            case IGNORES -> "The closing of the case changes nothing.";
        };
    }
}
