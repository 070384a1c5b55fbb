package org.plumbline.standards.calendar;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.standards.calendar.WorkingDayVectorsTest.Answers;
import org.plumbline.standards.yaml.Document;
import org.plumbline.standards.yaml.Problems;
import org.plumbline.standards.yaml.Section;

/** Sums of an array library; its JSON is read as the YAML that it also is. */
final class NumpyVectors {

    private NumpyVectors() {}

    static Answers answer(NamedCsvRecord row) {
        Section inputs = read(row.getField("inputs"));
        Section kept = inputs.section("busdaycal").orElse(inputs);
        String roll = inputs.text("roll").orElse("");
        List<String> holidays = kept.texts("holidays");
        List<String> dates = inputs.texts("dates");
        if (roll.startsWith("modified") || dates.contains("NaT") || holidays.contains("NaT")) {
            return Answers.NOT_STATED;
        }
        WorkingCalendar calendar = calendar(kept.text("weekmask"), holidays);
        List<String> expected = read("expected: " + row.getField("expected")).texts("expected");
        List<String> ours =
                switch (row.getField("function")) {
                    case "is_busday" ->
                        dates.stream()
                                .map(day -> calendar.isWorkingDay(date(day)) + "")
                                .toList();
                    case "busday_count" -> count(calendar, inputs.texts("begindates"), inputs.texts("enddates"));
                    case "busday_offset" -> {
                        int n = inputs.integer("offsets").orElseThrow();
                        yield dates.stream()
                                .map(day -> calendar.addWorkingDays(roll(calendar, roll, date(day)), n) + "")
                                .toList();
                    }
                    default -> null;
                };
        return new Answers(expected, ours);
    }

    private static LocalDate roll(WorkingCalendar calendar, String roll, LocalDate day) {
        return switch (roll) {
            case "" -> day;
            case "forward", "following" -> calendar.rollForward(day);
            case "backward", "preceding" -> calendar.rollBack(day);
            default -> throw new IllegalArgumentException(roll);
        };
    }

    /** Theirs counts the first day and not the last. */
    private static List<String> count(WorkingCalendar calendar, List<String> begins, List<String> ends) {
        return IntStream.range(0, Math.max(begins.size(), ends.size()))
                .mapToObj(i -> {
                    LocalDate begin = date(begins.get(begins.size() == 1 ? 0 : i));
                    LocalDate end = date(ends.get(ends.size() == 1 ? 0 : i));
                    return calendar.workingDaysBetween(begin.minusDays(1), end.minusDays(1));
                })
                .map(String::valueOf)
                .toList();
    }

    private static WorkingCalendar calendar(Optional<String> weekmask, List<String> holidays) {
        CalendarBuilder builder = WorkingCalendar.builder("numpy")
                .known(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31))
                .week(WeeklyHours.of(week(weekmask.orElse("1111100")), OpeningHours.parse("09:00-17:00")));
        holidays.forEach(day -> builder.closed(LocalDate.parse(day), "holiday"));
        return builder.build();
    }

    private static Set<DayOfWeek> week(String mask) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (mask.matches("[01]{7}")) {
            IntStream.range(0, 7).filter(i -> mask.charAt(i) == '1').forEach(i -> days.add(DayOfWeek.of(i + 1)));
        } else {
            IntStream.range(0, mask.length() / 3)
                    .forEach(i -> days.add(StrataVectors.weekday(mask.substring(3 * i, 3 * i + 3))));
        }
        return days;
    }

    /** A month stands for its first day. */
    private static LocalDate date(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    private static Section read(String json) {
        Problems problems = new Problems();
        Section section = Document.read("numpy", json, problems);
        problems.throwIfAny();
        return section;
    }
}
