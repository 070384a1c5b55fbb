package org.plumbline.standards.calendar;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.standards.calendar.WorkingDayVectorsTest.Answers;

/** Sums of a finance library, on made-up holidays and weekends. */
final class StrataVectors {

    private StrataVectors() {}

    static Answers answer(NamedCsvRecord row) {
        Set<DayOfWeek> working = EnumSet.allOf(DayOfWeek.class);
        list(row, "weekend_days", ",").forEach(name -> working.remove(weekday(name)));
        CalendarBuilder builder = WorkingCalendar.builder("strata")
                .known(LocalDate.of(2010, 1, 1), LocalDate.of(2016, 12, 31))
                .week(WeeklyHours.of(working, OpeningHours.parse("09:00-17:00")));
        list(row, "holidays", ";").forEach(day -> builder.closed(LocalDate.parse(day), "holiday"));
        list(row, "working_day_overrides", ";")
                .forEach(day -> builder.open(LocalDate.parse(day), OpeningHours.parse("09:00-17:00")));
        WorkingCalendar calendar = builder.build();
        LocalDate date = LocalDate.parse(row.getField("date"));
        String expected = row.getField("expected");
        return switch (row.getField("operation")) {
            case "isBusinessDay" -> new Answers(Boolean.valueOf(expected), calendar.isWorkingDay(date));
            case "next" -> new Answers(LocalDate.parse(expected), calendar.addWorkingDays(date, 1));
            case "nextOrSame" -> new Answers(LocalDate.parse(expected), calendar.rollForward(date));
            case "shift" ->
                new Answers(
                        LocalDate.parse(expected),
                        calendar.addWorkingDays(date, Integer.parseInt(row.getField("amount"))));
            default -> Answers.NOT_STATED;
        };
    }

    private static List<String> list(NamedCsvRecord row, String field, String separator) {
        return Stream.of(row.getField(field).split(separator))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static DayOfWeek weekday(String shortName) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(shortName.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
