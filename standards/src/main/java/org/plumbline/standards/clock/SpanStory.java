package org.plumbline.standards.clock;

import java.time.LocalDate;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CivilTime;
import org.plumbline.standards.policy.Readings;

/** Tells the days of a span that has been counted: which of them counted, which were skipped and why. */
record SpanStory(Course course, Readings readings, WorkingCalendar calendar, CivilTime civil, Pauses pauses) {

    void tell(int start, long due, StepListener steps) {
        boolean stands = due == Due.NOT_YET;
        // While it stands still nobody knows its last day: it is told as far as anything is known.
        int last = stands ? civil.dayOf(pauses.asOf()) + 1 : civil.dayOf(due);
        boolean firstCounts = readings.firstDay() == Readings.FirstDay.ONE;
        int zero = readings.dayZero() == Readings.DayZero.NEXT_WORKING_DAY ? calendar.rollForward(start) : start;
        boolean startSkipped = zero != start || firstCounts && isSkipped(start);
        steps.step(start, StepKind.START, startSkipped ? reason(start) : firstCounts ? "day 1" : "day 0");
        int count = firstCounts && !startSkipped && !isPaused(start) ? 1 : 0;
        for (int day = start + 1; day < last; day++) {
            if (isPaused(day)) {
                steps.step(day, StepKind.PAUSED, "paused");
            } else if (day < zero || isSkipped(day)) {
                steps.step(day, StepKind.SKIPPED, reason(day));
            } else if (day == zero && !firstCounts) {
                steps.step(day, StepKind.COUNTED, "day 0");
            } else {
                steps.step(day, StepKind.COUNTED, counted(++count));
            }
        }
        if (!stands) {
            steps.step(last, StepKind.DUE, isCountedInDays() && last > zero ? counted(count + 1) : "due");
        }
    }

    private boolean isCountedInDays() {
        return !course.countsHours();
    }

    private String counted(int count) {
        if (!isCountedInDays()) {
            return "hours counted";
        }
        return (course.skipsDays() ? "working day " : "day ") + count;
    }

    /** To a count of days a day is paused whole or not at all; hours also stop for a part of one. */
    private boolean isPaused(int day) {
        for (int i = 0; i < pauses.count(); i++) {
            long end = pauses.until(i);
            int first = civil.dayOf(pauses.from(i));
            int until = end == Due.NOT_YET ? Integer.MAX_VALUE : civil.dayOf(isCountedInDays() ? end : end - 1);
            if (day >= first && (isCountedInDays() ? day < until : day <= until)) {
                return true;
            }
        }
        return false;
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
