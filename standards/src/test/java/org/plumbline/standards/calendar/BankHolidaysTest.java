package org.plumbline.standards.calendar;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.yaml.Document;
import org.plumbline.standards.yaml.Problems;
import org.plumbline.standards.yaml.Section;

/** The files of bank holidays against the feed they were taken from and against a library that computes them. */
class BankHolidaysTest {

    private static final int FEED_BEGINS = 2012;
    private static final LocalDate PROCLAIMED_AFTER_THE_LISTS = LocalDate.of(2022, 9, 19);
    /** In Scotland; the library has it too. When the copy of the feed is renewed, this goes. */
    private static final LocalDate PROCLAIMED_AFTER_THE_FEED = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void from_2012_the_files_hold_the_feed_day_for_day_and_name_for_name(String division) throws Exception {
        Map<LocalDate, String> ours = closures(division).entrySet().stream()
                .filter(entry -> entry.getKey().getYear() >= FEED_BEGINS)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        Map<LocalDate, String> expected = feed(division);
        if (division.equals("scotland")) {
            assertThat(expected.put(PROCLAIMED_AFTER_THE_FEED, "World Cup bank holiday"))
                    .isNull();
        }
        assertThat(ours).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, eng, 500",
        "england-and-wales, wls, 500",
        "scotland, sct, 439",
        "northern-ireland, nir, 518"
    })
    void the_files_differ_from_the_library_in_the_listed_days_only(String division, String region, int days) {
        TreeSet<String> differences = new TreeSet<>();
        Set<LocalDate> ours = new TreeSet<>(closures(division).keySet());
        Set<LocalDate> theirs = library(region, calendar(division).known());
        ours.stream().filter(day -> !theirs.contains(day)).forEach(day -> differences.add(day + " ours"));
        theirs.stream().filter(day -> !ours.contains(day)).forEach(day -> differences.add(day + " library"));
        TreeSet<String> listed = Csv.read("/bank-holidays/jollyday-differences.csv").stream()
                .filter(row -> row.getField("calendar").equals(division))
                .map(row -> row.getField("date") + " " + row.getField("holiday_in"))
                .collect(toCollection(TreeSet::new));
        assertThat(differences).isEqualTo(listed);
        assertThat(ours).hasSize(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1965", "1966", "1967", "1968", "1969", "1970", "1971", "2009", "2010", "2012", "2013", "2014", "2015",
                "2016", "2020", "2022"
            })
    void where_a_library_lists_a_whole_year_there_are_no_other_bank_holidays(String year) {
        Set<LocalDate> listed = Csv.read("/working-days/vectors-uk-holidays-libraries.csv").stream()
                .filter(row -> row.getField("test").contains("complete list"))
                .map(row -> LocalDate.parse(row.getField("date")))
                .filter(day -> day.getYear() == Integer.parseInt(year))
                .collect(toCollection(TreeSet::new));
        Set<LocalDate> ours = closures("england-and-wales").keySet().stream()
                .filter(day -> day.getYear() == Integer.parseInt(year))
                .filter(day -> !day.equals(PROCLAIMED_AFTER_THE_LISTS))
                .collect(toCollection(TreeSet::new));
        assertThat(ours).isNotEmpty().isEqualTo(listed);
    }

    @ParameterizedTest(name = "{0} is closed for: {1}")
    @CsvSource({
        "1973-11-14, Wedding of Princess Anne",
        "1977-06-07, Queen’s Silver Jubilee",
        "1981-07-29, Wedding of the Prince of Wales",
        "1995-05-08, Early May bank holiday (VE day)",
        "1999-12-31, Millennium Eve",
        "2002-06-03, Queen’s Golden Jubilee",
        "2011-04-29, Wedding of Prince William",
        "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II"
    })
    void holidays_held_only_once_are_known(LocalDate day, String name) {
        assertThat(calendar("england-and-wales").closure(day)).contains(name);
    }

    @Test
    void no_bank_holiday_falls_on_a_weekend_where_it_would_be_lost() {
        for (String division : Set.of("england-and-wales", "scotland", "northern-ireland")) {
            assertThat(closures(division).keySet())
                    .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        }
    }

    private static WorkingCalendar calendar(String id) {
        return Calendars.builtIn().find(id).orElseThrow();
    }

    private static Map<LocalDate, String> closures(String id) {
        return new TreeMap<>(calendar(id).closures());
    }

    private static Map<LocalDate, String> feed(String division) throws Exception {
        Problems problems = new Problems();
        try (Reader json = new InputStreamReader(
                BankHolidaysTest.class.getResourceAsStream("/bank-holidays/gov-uk-bank-holidays.json"),
                StandardCharsets.UTF_8)) {
            Section top = Document.read("feed", json, problems);
            problems.throwIfAny();
            return top.section(division).orElseThrow().sections("events").stream()
                    .collect(toMap(
                            event -> event.date("date").orElseThrow(),
                            BankHolidaysTest::name,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String name(Section event) {
        boolean substitute =
                event.text("notes").filter("Substitute day"::equals).isPresent();
        return event.requiredText("title") + (substitute ? " (substitute day)" : "");
    }

    private static Set<LocalDate> library(String region, KnownDays known) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
        Function<Integer, Set<Holiday>> year = y -> manager.getHolidays(Year.of(y), region);
        return IntStream.rangeClosed(known.first().getYear(), known.last().getYear())
                .boxed()
                .flatMap(y -> year.apply(y).stream())
                .map(Holiday::getDate)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(toCollection(TreeSet::new));
    }
}
