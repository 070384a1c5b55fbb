package org.plumbline.standards.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening hours on the clock of a zone. Clocks change on 29 March and 25 October 2015 in London, 8 March and 1 November in New York. */
class OpeningTimesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final WorkingCalendar england =
            Calendars.builtIn().find("england-and-wales").orElseThrow();
    private final WorkingCalendar boston =
            Calendars.builtIn().find("city-of-boston").orElseThrow();
    private final WorkingCalendar always = open("00:00-24:00");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2015-04-02T09:00, 2015-04-02T09:00",
        "2015-04-02T16:59:59.999, 2015-04-02T16:59:59.999",
        "2015-04-02T17:00, 2015-04-07T09:00",
        "2015-04-02T08:59, 2015-04-02T09:00",
        "2015-04-03T12:00, 2015-04-07T09:00",
        "2015-03-28T12:00, 2015-03-30T09:00",
    })
    void an_instant_outside_opening_hours_rolls_to_the_next_opening(LocalDateTime from, LocalDateTime expected) {
        assertThat(local(england.rollToOpening(in(LONDON, from), LONDON), LONDON))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @CsvSource({
        "2015-04-01T09:00, PT8H, 2015-04-01T17:00",
        "2015-04-01T09:00, PT8H0.001S, 2015-04-02T09:00:00.001",
        "2015-04-01T16:30, PT1H, 2015-04-02T09:30",
        "2015-04-02T16:30, PT1H, 2015-04-07T09:30",
        "2015-04-03T16:30, PT1H, 2015-04-07T10:00",
        "2015-04-03T16:30, PT0S, 2015-04-07T09:00",
        "2015-04-01T17:00, PT0S, 2015-04-02T09:00",
        "2015-04-01T12:00, PT40H, 2015-04-10T12:00",
    })
    void business_time_passes_only_while_open(LocalDateTime from, Duration business, LocalDateTime expected) {
        Instant due = england.addBusinessMillis(in(LONDON, from), business.toMillis(), LONDON);
        assertThat(local(due, LONDON)).isEqualTo(expected);
    }

    @Test
    void a_break_at_noon_does_not_count() {
        WorkingCalendar office = open("09:00-12:30, 13:30-17:00");
        assertThat(local(after(office, "2015-04-01T12:00", Duration.ofHours(1), LONDON), LONDON))
                .isEqualTo("2015-04-01T14:00:00");
        assertThat(local(after(office, "2015-04-01T12:00", Duration.ofMinutes(30), LONDON), LONDON))
                .isEqualTo("2015-04-01T12:30:00");
        assertThat(local(office.rollToOpening(in(LONDON, LocalDateTime.parse("2015-04-01T12:30")), LONDON), LONDON))
                .isEqualTo("2015-04-01T13:30:00");
    }

    @ParameterizedTest(name = "in {0} a day and a night from {1} end at {2}")
    @CsvSource({
        "Europe/London, 2015-03-28T12:00, 2015-03-29T13:00",
        "Europe/London, 2015-10-24T12:00, 2015-10-25T11:00",
        "America/New_York, 2015-03-07T12:00, 2015-03-08T13:00",
        "America/New_York, 2015-10-31T12:00, 2015-11-01T11:00",
    })
    void around_the_clock_the_hours_are_elapsed_hours(ZoneId zone, LocalDateTime from, LocalDateTime expected) {
        Instant due =
                always.addBusinessMillis(in(zone, from), Duration.ofHours(24).toMillis(), zone);
        assertThat(local(due, zone)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "in {0} from {1} to {2}")
    @CsvSource({
        "Europe/London, 2015-03-27T16:00, 2015-03-30T10:00",
        "Europe/London, 2015-10-23T16:00, 2015-10-26T10:00",
        "America/New_York, 2015-03-06T16:00, 2015-03-09T10:00",
        "America/New_York, 2015-10-30T16:00, 2015-11-02T10:00",
    })
    void office_hours_over_a_weekend_do_not_feel_the_clock_change(ZoneId zone, LocalDateTime from, LocalDateTime to) {
        WorkingCalendar office = WorkingCalendar.builder("office")
                .known(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31))
                .build();
        Instant due =
                office.addBusinessMillis(in(zone, from), Duration.ofHours(2).toMillis(), zone);
        assertThat(local(due, zone)).isEqualTo(to);
        assertThat(local(office.sameClockTime(in(zone, from), 1, zone), zone)).isEqualTo(to.withHour(16));
    }

    @Test
    void an_opening_that_the_clock_skips_begins_with_the_change() {
        WorkingCalendar night = open("01:30-04:00");
        assertThat(local(after(night, "2015-03-29T00:00", Duration.ofHours(2), LONDON), LONDON))
                .as("01:00 became 02:00")
                .isEqualTo("2015-03-29T04:00:00");
        assertThat(open("01:10-01:50").rollToOpening(Instant.parse("2015-03-29T00:30:00Z"), LONDON))
                .as("the clock skipped the whole of it")
                .isEqualTo("2015-03-30T00:10:00Z");
    }

    @Test
    void an_hour_that_the_clock_shows_twice_counts_twice() {
        WorkingCalendar night = open("01:30-04:00");
        assertThat(after(night, "2015-10-25T00:00", Duration.ofMinutes(210), LONDON))
                .isEqualTo("2015-10-25T04:00:00Z");
        assertThat(after(open("00:00-01:30"), "2015-10-25T00:00", Duration.ofMinutes(150), LONDON))
                .isEqualTo("2015-10-25T01:30:00Z");
        assertThat(after(open("00:00-01:15, 01:20-04:00"), "2015-10-25T00:00", Duration.ofHours(5), LONDON))
                .as("but no hour counts for two openings")
                .isEqualTo("2015-10-25T04:00:00Z");
    }

    @ParameterizedTest(name = "{0} and {1} working days -> {2}")
    @CsvSource({
        "2015-02-10T10:15:30, 3, 2015-02-13T10:15:30",
        "2015-02-10T17:00:00, 3, 2015-02-17T08:30:00",
        "2015-02-13T16:59:59, 1, 2015-02-17T16:59:59",
        "2015-02-14T12:00:00, 1, 2015-02-18T08:30:00",
        "2015-02-10T06:00:00, 5, 2015-02-18T08:30:00",
        "2015-03-06T09:00:00, 10, 2015-03-20T09:00:00",
        "2015-02-10T10:15:30, 0, 2015-02-10T10:15:30",
    })
    void the_same_clock_time_some_working_days_later(LocalDateTime from, int n, LocalDateTime expected) {
        assertThat(local(boston.sameClockTime(in(NEW_YORK, from), n, NEW_YORK), NEW_YORK))
                .isEqualTo(expected);
    }

    @Test
    void a_clock_time_that_is_skipped_or_shown_twice_is_still_a_time() {
        assertThat(always.sameClockTime(in(LONDON, LocalDateTime.parse("2015-03-28T01:30")), 1, LONDON))
                .isEqualTo("2015-03-29T01:00:00Z");
        assertThat(always.sameClockTime(in(LONDON, LocalDateTime.parse("2015-10-24T01:30")), 1, LONDON))
                .as("the first of the two")
                .isEqualTo("2015-10-25T00:30:00Z");
        Instant secondShowing =
                LocalDateTime.parse("2015-10-25T01:30").atOffset(ZoneOffset.UTC).toInstant();
        assertThat(always.sameClockTime(secondShowing, 0, LONDON)).isEqualTo(secondShowing);
    }

    @Test
    void beyond_the_known_days_there_are_no_hours() {
        Instant lastAfternoon = in(NEW_YORK, LocalDateTime.parse("2016-02-12T16:00"));
        assertThat(boston.addBusinessMillis(lastAfternoon, 3_600_000, NEW_YORK))
                .isEqualTo(lastAfternoon.plusSeconds(3600));
        assertThat(boston.addBusinessMillis(lastAfternoon.toEpochMilli(), 3_600_001, NEW_YORK))
                .isEqualTo(WorkingCalendar.UNKNOWN_INSTANT);
        assertThat(boston.addBusinessMillis(lastAfternoon.toEpochMilli(), Long.MAX_VALUE, NEW_YORK))
                .isEqualTo(WorkingCalendar.UNKNOWN_INSTANT);
        assertThat(boston.rollToOpening(lastAfternoon.plusSeconds(3600).toEpochMilli(), NEW_YORK))
                .isEqualTo(WorkingCalendar.UNKNOWN_INSTANT);
        assertThat(boston.sameClockTime(lastAfternoon.toEpochMilli(), 1, NEW_YORK))
                .isEqualTo(WorkingCalendar.UNKNOWN_INSTANT);
        Instant before = in(NEW_YORK, LocalDateTime.parse("2014-12-31T23:59"));
        assertThat(boston.rollToOpening(before.toEpochMilli(), NEW_YORK)).isEqualTo(WorkingCalendar.UNKNOWN_INSTANT);
        assertThatThrownBy(() -> boston.rollToOpening(before, NEW_YORK))
                .isInstanceOf(BeyondKnownDays.class)
                .hasMessageContaining("city-of-boston");
        assertThatThrownBy(() -> boston.sameClockTime(lastAfternoon, 1, NEW_YORK))
                .isInstanceOf(BeyondKnownDays.class);
        assertThatThrownBy(() -> boston.addBusinessMillis(lastAfternoon, 3_600_001, NEW_YORK))
                .isInstanceOf(BeyondKnownDays.class);
        assertThatThrownBy(() -> boston.addBusinessMillis(lastAfternoon, -1, NEW_YORK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar open(String hours) {
        return WorkingCalendar.builder("every-day")
                .known(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31))
                .week(WeeklyHours.of(EnumSet.allOf(DayOfWeek.class), OpeningHours.parse(hours)))
                .build();
    }

    private static Instant after(WorkingCalendar calendar, String from, Duration business, ZoneId zone) {
        return calendar.addBusinessMillis(in(zone, LocalDateTime.parse(from)), business.toMillis(), zone);
    }

    private static Instant in(ZoneId zone, LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
