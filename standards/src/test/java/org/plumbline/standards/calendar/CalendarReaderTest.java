package org.plumbline.standards.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.standards.yaml.Problems;

class CalendarReaderTest {

    private static final String OFFICE = """
        calendar: leeds-office
        title: The office in Leeds
        based-on: england-and-wales
        known: {first: 2015-01-01, last: 2017-12-31}
        hours:
          monday-thursday: 08:30-17:00
          friday: 09:00-12:30, 13:00-16:00
        closed:
          - {date: 2015-12-24, name: Christmas Eve}
        open:
          - {date: 2015-12-19, hours: 10:00-14:00}
        """;

    private final Problems problems = new Problems();

    @Test
    void an_office_takes_over_the_bank_holidays_and_has_hours_and_days_of_its_own() {
        WorkingCalendar office = read(OFFICE).orElseThrow();
        assertThat(office.id()).isEqualTo("leeds-office");
        assertThat(office.title()).isEqualTo("The office in Leeds");
        assertThat(office.basedOn()).contains("england-and-wales");
        assertThat(office.known()).hasToString("2015-01-01 to 2017-12-31");
        assertThat(office.week().on(DayOfWeek.MONDAY)).hasToString("08:30-17:00");
        assertThat(office.week().on(DayOfWeek.FRIDAY)).hasToString("09:00-12:30, 13:00-16:00");
        assertThat(office.week().on(DayOfWeek.SUNDAY)).hasToString("closed");
        assertThat(office.closure(LocalDate.of(2015, 12, 24))).contains("Christmas Eve");
        assertThat(office.closure(LocalDate.of(2015, 12, 25))).contains("Christmas Day");
        assertThat(office.hours(LocalDate.of(2015, 12, 19))).hasToString("10:00-14:00");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_calendar_of_its_own_needs_known_days_and_hours() {
        assertThat(read("calendar: own\ntitle: Own\n")).isEmpty();
        told("own.yaml:1: hours: missing; write 'hours: ...'", "own.yaml:1: known: missing; write 'known: ...'");
    }

    @Test
    void every_mistake_is_told_at_its_line() {
        String text = """
            calendar: Leeds Office
            title: The office in Leeds
            based-on: england-and-whales
            known: {first: 2015-01-01, last: 2014-12-31}
            hours:
              monday-freitag: 08:30-17:00
              monday-tuesday: 09:00
              tuesday: 09:00-17:00
              friday: 13:00-16:00, 09:00-12:30
            closed:
              - {date: 2015-12-24, name: Christmas Eve}
              - {date: 2015-12-24, name: Again}
              - {date: 2015-12-31}
            open:
              - {date: 2015-12-24, hours: 10:00-14:00}
              - {date: 2015-12-19, hours: closed}
              - {date: 2015-12-20, hours: 14:00-10:00, reason: late}
            """;
        assertThat(read(text)).isEmpty();
        told(
                "own.yaml:1: calendar: 'Leeds Office' cannot be used; write small letters, digits and hyphens",
                "own.yaml:3: based-on: unknown word 'england-and-whales'; did you mean 'england-and-wales'?",
                "own.yaml:4: known: the last known day 2014-12-31 is before the first, 2015-01-01",
                "own.yaml:6: hours.monday-freitag: 'monday-freitag' is not a day of the week; "
                        + "write 'monday' or 'monday-friday'",
                "own.yaml:7: hours.monday-tuesday: '09:00' cannot be used; "
                        + "write hours such as 09:00-17:00, or 09:00-12:30, 13:30-17:00",
                "own.yaml:8: hours.tuesday: these hours name a day a second time; name each day once",
                "own.yaml:9: hours.friday: '13:00-16:00, 09:00-12:30' cannot be used; "
                        + "write hours such as 09:00-17:00, or 09:00-12:30, 13:30-17:00",
                "own.yaml:12: closed[2].date: 2015-12-24 stands in line 11 already; keep one",
                "own.yaml:13: closed[3].name: missing; write 'name: ...'",
                "own.yaml:15: open[1].date: 2015-12-24 stands in line 11 already; keep one",
                "own.yaml:16: open[2].hours: an opening without hours; put the date under 'closed', with a name",
                "own.yaml:17: open[3].hours: '14:00-10:00' cannot be used; "
                        + "write hours such as 09:00-17:00, or 09:00-12:30, 13:30-17:00",
                "own.yaml:17: open[3].reason: unknown key 'reason'; known keys are date, hours");
    }

    @Test
    void known_days_and_dates_stay_within_those_of_the_calendar_below() {
        assertThat(read(OFFICE.replace("2017-12-31", "2030-12-31"))).isEmpty();
        told("own.yaml:4: known: england-and-wales knows only 1965-01-01 to 2028-12-31; narrow the known days");
    }

    @Test
    void a_date_beyond_the_known_days_is_told() {
        assertThat(read(OFFICE.replace("2015-12-24", "2018-12-24"))).isEmpty();
        told("own.yaml:9: closed[1].date: 2018-12-24 lies beyond the known days 2015-01-01 to 2017-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00",
                "9:00-17:00",
                "17:00-09:00",
                "09:00-09:00",
                "09:00-00:00",
                "09:00-25:00",
                "",
                "09:00-12:00,",
                "09:00-12:00, 12:00-17:00",
                "20:00-24:00, 01:00-02:00",
                "always"
            })
    void hours_that_make_no_sense_are_refused(String hours) {
        assertThatThrownBy(() -> OpeningHours.parse(hours)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-17:00", "00:00-24:00", "09:00-12:30, 13:30-17:00", "closed"})
    void hours_are_written_as_they_are_read(String hours) {
        assertThat(OpeningHours.parse(hours)).hasToString(hours);
    }

    @Test
    void a_range_of_days_may_pass_the_end_of_the_week() {
        assertThat(WeeklyHours.parseDays("saturday-monday"))
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        assertThat(WeeklyHours.parseDays("monday-sunday")).hasSize(7);
        assertThat(WeeklyHours.parseDays("friday")).containsExactly(DayOfWeek.FRIDAY);
        assertThatThrownBy(() -> WeeklyHours.parseDays("monday-tuesday-friday"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_catalogue_has_four_calendars_and_is_read_once() {
        assertThat(Calendars.builtIn()).isSameAs(Calendars.builtIn());
        assertThat(Calendars.builtIn().ids())
                .containsExactlyInAnyOrder("england-and-wales", "scotland", "northern-ireland", "city-of-boston");
    }

    @Test
    void a_calendar_may_stand_on_one_that_stands_on_another() {
        Calendars more = Calendars.builtIn().with(read(OFFICE).orElseThrow());
        WorkingCalendar desk = CalendarReader.read(
                        "desk.yaml", "calendar: desk\ntitle: Desk\nbased-on: leeds-office\n", more, problems)
                .orElseThrow();
        assertThat(desk.closure(LocalDate.of(2015, 12, 24))).contains("Christmas Eve");
        assertThat(desk.closure(LocalDate.of(2015, 12, 25))).contains("Christmas Day");
        assertThat(more.find("leeds-office")).isPresent();
        assertThat(Calendars.builtIn().find("leeds-office")).isEmpty();
    }

    private Optional<WorkingCalendar> read(String text) {
        return CalendarReader.read("own.yaml", text, Calendars.builtIn(), problems);
    }

    private void told(String... sentences) {
        assertThat(problems.list()).map(Problem::toString).containsExactly(sentences);
    }
}
