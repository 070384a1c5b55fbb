package org.plumbline.standards.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.standards.yaml.Document;
import org.plumbline.standards.yaml.Problems;
import org.plumbline.standards.yaml.Section;

/**
 * Reads a calendar from its file:
 *
 * <pre>{@code
 * calendar: leeds-office             # the id
 * title: The office in Leeds
 * based-on: england-and-wales        # optional: takes over its known days, hours and dates
 * known: {first: 2015-01-01, last: 2017-12-31}
 * hours:                             # the whole week; a day not named is closed
 *   monday-thursday: 08:30-17:00
 *   friday: 09:00-12:30, 13:00-16:00
 * closed:
 *   - {date: 2015-12-24, name: Christmas Eve}
 * open:                              # an extra day, or other hours on a day
 *   - {date: 2015-12-19, hours: 10:00-14:00}
 * }</pre>
 *
 * {@code known} and {@code hours} may be left out where another calendar stands below; dates beyond that calendar's
 * known days are refused.
 */
public final class CalendarReader {

    private static final String HOURS = "write hours such as 09:00-17:00, or 09:00-12:30, 13:30-17:00";

    private final Section top;
    private final Calendars others;
    private final Map<LocalDate, Integer> lines = new HashMap<>();

    private CalendarReader(Section top, Calendars others) {
        this.top = top;
        this.others = others;
    }

    /**
     * The calendar, or nothing and the problems that say why.
     *
     * @param others the calendars that it may be based on
     */
    public static Optional<WorkingCalendar> read(String file, String text, Calendars others, Problems problems) {
        return new CalendarReader(Document.read(file, text, problems), others).read();
    }

    private Optional<WorkingCalendar> read() {
        Optional<String> id = top.required("calendar")
                .value("calendar", CalendarBuilder::checkedId, "write small letters, digits and hyphens");
        String title = top.requiredText("title");
        Optional<WorkingCalendar> below = top.oneOf("based-on", others.ids()).flatMap(others::find);
        if (!top.has("based-on")) {
            top.required("known", "hours");
        }
        Optional<KnownDays> known = top.section("known").flatMap(CalendarReader::known);
        Optional<WeeklyHours> week = top.section("hours").flatMap(CalendarReader::week);
        if (known.isPresent() && below.isPresent() && !below.get().known().contains(known.get())) {
            top.report("known", below.get() + " knows only " + below.get().known(), "narrow the known days");
        }
        Optional<KnownDays> bounds = known.or(() -> below.map(WorkingCalendar::known));
        List<Dated<String>> closed = new ArrayList<>();
        List<Dated<OpeningHours>> open = new ArrayList<>();
        for (Section entry : top.sections("closed")) {
            date(entry, bounds, entry.required("name").text("name")).ifPresent(closed::add);
        }
        for (Section entry : top.sections("open")) {
            date(entry, bounds, openHours(entry)).ifPresent(open::add);
        }
        return top.make(() -> {
            CalendarBuilder builder = WorkingCalendar.builder(id.orElseThrow()).title(title);
            below.ifPresent(builder::basedOn);
            known.ifPresent(days -> builder.known(days.first(), days.last()));
            week.ifPresent(builder::week);
            closed.forEach(entry -> builder.closed(entry.day(), entry.what()));
            open.forEach(entry -> builder.open(entry.day(), entry.what()));
            return builder.build();
        });
    }

    private record Dated<T>(LocalDate day, T what) {}

    private <T> Optional<Dated<T>> date(Section entry, Optional<KnownDays> bounds, Optional<T> what) {
        Optional<LocalDate> date = entry.required("date").date("date");
        date.ifPresent(day -> {
            Integer first = lines.putIfAbsent(day, entry.line());
            if (first != null) {
                entry.report("date", day + " stands in line " + first + " already", "keep one");
            }
            bounds.filter(known -> !known.contains(day))
                    .ifPresent(known -> entry.report("date", day + " lies beyond the known days " + known, ""));
        });
        return entry.make(() -> new Dated<>(date.orElseThrow(), what.orElseThrow()));
    }

    private static Optional<KnownDays> known(Section section) {
        Optional<LocalDate> first = section.required("first").date("first");
        Optional<LocalDate> last = section.required("last").date("last");
        return section.make(() -> new KnownDays(first.orElseThrow(), last.orElseThrow()));
    }

    private static Optional<OpeningHours> openHours(Section entry) {
        Optional<OpeningHours> hours = entry.required("hours").value("hours", OpeningHours::parse, HOURS);
        if (hours.isPresent() && hours.get().isClosed()) {
            entry.report("hours", "an opening without hours", "put the date under 'closed', with a name");
        }
        return hours;
    }

    private static Optional<WeeklyHours> week(Section section) {
        EnumMap<DayOfWeek, OpeningHours> byDay = new EnumMap<>(DayOfWeek.class);
        for (String key : section.keys()) {
            Optional<OpeningHours> hours = section.value(key, OpeningHours::parse, HOURS);
            try {
                for (DayOfWeek day : WeeklyHours.parseDays(key)) {
                    if (byDay.put(day, hours.orElse(OpeningHours.CLOSED)) != null) {
                        section.report(key, "these hours name a day a second time", "name each day once");
                    }
                }
            } catch (IllegalArgumentException e) {
                section.report(key, "'" + key + "' is not a day of the week", "write 'monday' or 'monday-friday'");
            }
        }
        return section.make(() -> new WeeklyHours(byDay));
    }
}
