package org.plumbline.standards.calendar;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.standards.calendar.WorkingDayVectorsTest.Answers;

/** Sums of UK government services. */
final class UkGovVectors {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private UkGovVectors() {}

    static Answers answer(NamedCsvRecord row) {
        WorkingCalendar calendar = calendar(row.getField("calendar"));
        String start = row.getField("start");
        String n = row.getField("n");
        String expected = row.getField("expected");
        return switch (row.getField("operation")) {
            case "add_working_days" -> addWorkingDays(calendar, row);
            case "is_working_day" ->
                new Answers(Boolean.valueOf(expected), calendar.isWorkingDay(LocalDate.parse(start)));
            case "is_bank_holiday" ->
                new Answers(
                        Boolean.valueOf(expected),
                        calendar.closure(LocalDate.parse(start)).isPresent());
            case "working_days_until" ->
                new Answers(
                        Integer.valueOf(expected),
                        calendar.workingDaysBetween(LocalDate.parse(start), LocalDate.parse(n)));
            case "working_days_range_after" ->
                new Answers(
                        days(expected),
                        IntStream.rangeClosed(1, Integer.parseInt(n))
                                .mapToObj(i -> calendar.addWorkingDays(LocalDate.parse(start), i))
                                .toList());
            case "add_calendar_months_then_roll_to_working_day" ->
                new Answers(
                        LocalDate.parse(expected),
                        calendar.rollForward(LocalDate.parse(start).plusMonths(Integer.parseInt(n))));
            case "plus_calendar_days_cutoff_16h_roll_to_working_day" -> cutOff(calendar, row);
            case "working_days_deadline_2359_london" -> {
                LocalDate day = LocalDate.ofInstant(Instant.parse(start), LONDON);
                yield new Answers(
                        Instant.parse(expected),
                        calendar.addWorkingDays(day, Integer.parseInt(n))
                                .atTime(23, 59)
                                .atZone(LONDON)
                                .toInstant());
            }
            default -> Answers.NOT_STATED;
        };
    }

    /** Both readings of a start on a non-working day: day 0 is that day, or with the note the next working day. */
    private static Answers addWorkingDays(WorkingCalendar calendar, NamedCsvRecord row) {
        LocalDate start = LocalDate.parse(row.getField("start"));
        boolean nextWorkingDay = row.getField("note").startsWith("DISAGREES");
        LocalDate dayZero = nextWorkingDay ? calendar.rollForward(start) : start;
        LocalDate expected = LocalDate.parse(row.getField("expected"));
        return new Answers(expected, calendar.addWorkingDays(dayZero, Integer.parseInt(row.getField("n"))));
    }

    /** A desk that closes at 16:00 every day, then calendar days, then the next working day. */
    private static Answers cutOff(WorkingCalendar calendar, NamedCsvRecord row) {
        WorkingCalendar desk = WorkingCalendar.builder("desk")
                .known(calendar.known().first(), calendar.known().last())
                .week(WeeklyHours.of(EnumSet.allOf(DayOfWeek.class), OpeningHours.parse("00:00-16:00")))
                .build();
        Instant received =
                LocalDateTime.parse(row.getField("start")).atZone(LONDON).toInstant();
        LocalDate day = LocalDate.ofInstant(desk.rollToOpening(received, LONDON), LONDON);
        LocalDate due = calendar.rollForward(day.plusDays(Integer.parseInt(row.getField("n"))));
        String expected = row.getField("expected");
        return expected.contains("T")
                ? new Answers(LocalDateTime.parse(expected), due.atTime(LocalTime.of(16, 0)))
                : new Answers(LocalDate.parse(expected), due);
    }

    private static WorkingCalendar calendar(String name) {
        if (name.startsWith("custom:")) {
            CalendarBuilder builder =
                    WorkingCalendar.builder("custom").known(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
            days(name.substring("custom:".length())).forEach(day -> builder.closed(day, "custom"));
            return builder.build();
        }
        return Calendars.builtIn().find(name).orElseThrow();
    }

    private static List<LocalDate> days(String text) {
        return List.of(text.split(";")).stream().map(LocalDate::parse).toList();
    }
}
