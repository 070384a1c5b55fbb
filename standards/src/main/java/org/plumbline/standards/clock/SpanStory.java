package org.plumbline.standards.clock;

import java.time.LocalDate;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Readings;

/** Tells the days of a span that has been counted: which of them counted, which were skipped and why. */
record SpanStory(Course course, Readings readings, WorkingCalendar calendar, CivilTime civil) {

    void tell(int start, long due, StepListener steps) {
        int last = civil.dayOf(due);
        boolean firstCounts = readings.firstDay() == Readings.FirstDay.ONE;
        int zero = readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY ? calendar.rollForward(start) : start;
        boolean startSkipped = zero != start || firstCounts && isSkipped(start);
        steps.step(start, StepKind.START, startSkipped ? reason(start) : firstCounts ? "day 1" : "day 0");
        int count = firstCounts && !startSkipped ? 1 : 0;
        for (int day = start + 1; day < last; day++) {
            if (day < zero || isSkipped(day)) {
                steps.step(day, StepKind.SKIPPED, reason(day));
            } else if (day == zero && !firstCounts) {
                steps.step(day, StepKind.COUNTED, "day 0");
            } else {
                steps.step(day, StepKind.COUNTED, counted(++count));
            }
        }
        steps.step(last, StepKind.DUE, isCountedInDays() && last > zero ? counted(count + 1) : "due");
    }

    private boolean isCountedInDays() {
        return course != Course.HOURS && course != Course.BUSINESS_HOURS;
    }

    private String counted(int count) {
        if (!isCountedInDays()) {
            return "hours counted";
        }
        return (course.skipsDays() ? "working day " : "day ") + count;
    }

    private boolean isSkipped(int day) {
        return course.skipsDays() && calendar.isKnown(day) && !calendar.isWorkingDay(day);
    }

    private String reason(int day) {
        // Hours run on beyond the days that the calendar knows.
        return calendar.isKnown(day)
                ? calendar.closure(LocalDate.ofEpochDay(day)).orElse("not counted")
                : "not counted";
    }
}
