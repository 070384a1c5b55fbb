package org.plumbline.standards.calendar;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.plumbline.standards.calendar.WorkingDayVectorsTest.Answers;

/**
 * Bank holidays as other libraries list them. On a weekday that is a closure of ours by name. Some also list holidays
 * on a weekend, such as Easter Sunday: there ours says no more than that the day is closed.
 */
final class HolidayVectors {

    private HolidayVectors() {}

    static Answers answer(NamedCsvRecord row) {
        WorkingCalendar calendar =
                Calendars.builtIn().find(row.getField("division")).orElseThrow();
        LocalDate day = LocalDate.parse(row.getField("date"));
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean holiday = weekend
                ? !calendar.isWorkingDay(day)
                : calendar.closures().containsKey(day) && calendar.closure(day).isPresent();
        return new Answers(Boolean.valueOf(row.getField("is_holiday")), holiday);
    }
}
