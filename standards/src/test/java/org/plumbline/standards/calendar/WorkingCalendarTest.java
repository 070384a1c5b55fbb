package org.plumbline.standards.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final LocalDate THU_2_APRIL_2015 = LocalDate.of(2015, 4, 2);
    private static final LocalDate GOOD_FRIDAY_3_APRIL_2015 = LocalDate.of(2015, 4, 3);
    private static final LocalDate EASTER_MONDAY_6_APRIL_2015 = LocalDate.of(2015, 4, 6);
    private static final LocalDate TUE_7_APRIL_2015 = LocalDate.of(2015, 4, 7);
    private static final LocalDate SAT_11_APRIL_2015 = LocalDate.of(2015, 4, 11);
    private static final LocalDate FRI_29_DECEMBER_2028 = LocalDate.of(2028, 12, 29);

    private final WorkingCalendar england =
            Calendars.builtIn().find("england-and-wales").orElseThrow();
    private final WorkingCalendar scotland =
            Calendars.builtIn().find("scotland").orElseThrow();

    @Test
    void every_skipped_day_has_its_reason() {
        assertThat(THU_2_APRIL_2015.datesUntil(TUE_7_APRIL_2015.plusDays(1)).map(england::closure))
                .containsExactly(
                        Optional.empty(),
                        Optional.of("Good Friday"),
                        Optional.of("Saturday"),
                        Optional.of("Sunday"),
                        Optional.of("Easter Monday"),
                        Optional.empty());
    }

    @Test
    void easter_monday_is_a_working_day_in_scotland_only() {
        assertThat(england.isWorkingDay(EASTER_MONDAY_6_APRIL_2015)).isFalse();
        assertThat(scotland.isWorkingDay(EASTER_MONDAY_6_APRIL_2015)).isTrue();
    }

    @ParameterizedTest(name = "{1} working days from {0} is {2}")
    @CsvSource({
        "2015-04-02, 1, 2015-04-07",
        "2015-04-02, 0, 2015-04-02",
        "2015-04-07, -1, 2015-04-02",
        "2015-04-11, 1, 2015-04-13",
        "2015-04-11, 0, 2015-04-11",
        "2015-04-11, -1, 2015-04-10",
        "2015-04-11, 6, 2015-04-20",
    })
    void working_days_are_counted_from_the_day_which_is_day_zero(LocalDate day, int n, LocalDate expected) {
        assertThat(england.addWorkingDays(day, n)).isEqualTo(expected);
    }

    @Test
    void with_the_next_working_day_as_day_zero_the_first_after_a_saturday_is_tuesday() {
        assertThat(england.addWorkingDays(england.rollForward(SAT_11_APRIL_2015), 1))
                .isEqualTo("2015-04-14");
    }

    @Test
    void days_roll_to_the_nearest_working_day_and_working_days_stay() {
        assertThat(england.rollForward(GOOD_FRIDAY_3_APRIL_2015)).isEqualTo(TUE_7_APRIL_2015);
        assertThat(england.rollBack(EASTER_MONDAY_6_APRIL_2015)).isEqualTo(THU_2_APRIL_2015);
        assertThat(england.rollForward(TUE_7_APRIL_2015)).isEqualTo(TUE_7_APRIL_2015);
        assertThat(england.rollBack(TUE_7_APRIL_2015)).isEqualTo(TUE_7_APRIL_2015);
    }

    @Test
    void working_days_between_leave_out_the_start_and_count_the_end() {
        assertThat(england.workingDaysBetween(THU_2_APRIL_2015, TUE_7_APRIL_2015))
                .isEqualTo(1);
        assertThat(england.workingDaysBetween(TUE_7_APRIL_2015, THU_2_APRIL_2015))
                .isEqualTo(-1);
        assertThat(england.workingDaysBetween(TUE_7_APRIL_2015, TUE_7_APRIL_2015))
                .isZero();
        assertThat(england.workingDaysBetween(THU_2_APRIL_2015, EASTER_MONDAY_6_APRIL_2015))
                .isZero();
    }

    @Test
    void beyond_the_known_days_nothing_is_guessed() {
        assertThat(england.addWorkingDays(FRI_29_DECEMBER_2028, 0)).isEqualTo(FRI_29_DECEMBER_2028);
        assertThatThrownBy(() -> england.addWorkingDays(FRI_29_DECEMBER_2028, 1))
                .isInstanceOfSatisfying(BeyondKnownDays.class, e -> {
                    assertThat(e.calendar()).isEqualTo("england-and-wales");
                    assertThat(e.day()).isEqualTo(FRI_29_DECEMBER_2028);
                    assertThat(e.known().last()).isEqualTo("2028-12-31");
                })
                .hasMessage("Calendar england-and-wales cannot tell 1 working days from 2028-12-29: "
                        + "it knows 1965-01-01 to 2028-12-31");
        LocalDate tooLate = LocalDate.of(2029, 1, 1);
        LocalDate tooEarly = LocalDate.of(1964, 12, 31);
        for (LocalDate day : List.of(tooLate, tooEarly, LocalDate.MAX, LocalDate.MIN)) {
            assertThatThrownBy(() -> england.isWorkingDay(day)).isInstanceOf(BeyondKnownDays.class);
            assertThatThrownBy(() -> england.closure(day)).isInstanceOf(BeyondKnownDays.class);
            assertThatThrownBy(() -> england.hours(day)).isInstanceOf(BeyondKnownDays.class);
            assertThatThrownBy(() -> england.addWorkingDays(day, 0)).isInstanceOf(BeyondKnownDays.class);
            assertThatThrownBy(() -> england.rollBack(day)).isInstanceOf(BeyondKnownDays.class);
            assertThatThrownBy(() -> england.rollForward(day)).isInstanceOf(BeyondKnownDays.class);
            assertThatThrownBy(() -> england.workingDaysBetween(TUE_7_APRIL_2015, day))
                    .isInstanceOf(BeyondKnownDays.class);
        }
        assertThatThrownBy(() -> england.rollForward(LocalDate.of(2028, 12, 30)))
                .as("the Saturday is known, the next working day is not")
                .isInstanceOf(BeyondKnownDays.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1_000_000, -20_000, 20_000, Integer.MAX_VALUE})
    void epoch_days_answer_unknown_where_dates_throw(int far) {
        int tuesday = (int) TUE_7_APRIL_2015.toEpochDay();
        assertThat(england.addWorkingDays(tuesday, far)).isEqualTo(WorkingCalendar.UNKNOWN);
        if (Math.abs((long) far) > 30_000) {
            assertThat(england.addWorkingDays(far, 0)).isEqualTo(WorkingCalendar.UNKNOWN);
            assertThat(england.rollForward(far)).isEqualTo(WorkingCalendar.UNKNOWN);
            assertThat(england.rollBack(far)).isEqualTo(WorkingCalendar.UNKNOWN);
            assertThat(england.workingDaysBetween(tuesday, far)).isEqualTo(WorkingCalendar.UNKNOWN);
            assertThat(england.workingDaysBetween(far, tuesday)).isEqualTo(WorkingCalendar.UNKNOWN);
            assertThat(england.isKnown(far)).isFalse();
            assertThatThrownBy(() -> england.isWorkingDay(far)).isInstanceOf(BeyondKnownDays.class);
        }
    }

    @Test
    void epoch_days_give_what_walking_day_by_day_gives() {
        Random random = new Random(20150407);
        int first = (int) LocalDate.of(1990, 1, 1).toEpochDay();
        for (int i = 0; i < 20_000; i++) {
            int day = first + random.nextInt(12_000);
            int n = random.nextInt(81) - 40;
            int sum = england.addWorkingDays(day, n);
            assertThat(sum).as("%s + %d", LocalDate.ofEpochDay(day), n).isEqualTo(walk(day, n));
            if (n != 0) {
                assertThat(england.workingDaysBetween(day, sum))
                        .as("as many lie between, less the start itself on the way back")
                        .isEqualTo(n < 0 && !england.isWorkingDay(day) ? n + 1 : n);
            }
        }
    }

    @Test
    void a_calendar_of_ones_own_adds_closures_and_extra_days() {
        LocalDate christmasEve = LocalDate.of(2015, 12, 24);
        WorkingCalendar office = WorkingCalendar.builder("office")
                .basedOn(england)
                .known(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31))
                .closed(christmasEve, "Office party")
                .open(GOOD_FRIDAY_3_APRIL_2015, OpeningHours.parse("10:00-12:00"))
                .build();
        assertThat(office.closure(christmasEve)).contains("Office party");
        assertThat(office.closure(GOOD_FRIDAY_3_APRIL_2015)).isEmpty();
        assertThat(office.hours(GOOD_FRIDAY_3_APRIL_2015)).hasToString("10:00-12:00");
        assertThat(office.closure(EASTER_MONDAY_6_APRIL_2015)).contains("Easter Monday");
        assertThat(office.basedOn()).contains("england-and-wales");
        assertThat(office.isKnown((int) LocalDate.of(2017, 1, 1).toEpochDay())).isFalse();
        assertThat(england.closure(christmasEve)).isEmpty();
    }

    @Test
    void the_last_word_on_a_date_counts() {
        WorkingCalendar once = WorkingCalendar.builder("once")
                .basedOn(england)
                .open(GOOD_FRIDAY_3_APRIL_2015, OpeningHours.parse("10:00-12:00"))
                .build();
        assertThat(once.closures()).doesNotContainKey(GOOD_FRIDAY_3_APRIL_2015);
        WorkingCalendar twice = WorkingCalendar.builder("twice")
                .basedOn(once)
                .closed(GOOD_FRIDAY_3_APRIL_2015, "Closed after all")
                .build();
        assertThat(twice.closure(GOOD_FRIDAY_3_APRIL_2015)).contains("Closed after all");
        assertThat(twice.openings()).isEmpty();
    }

    @Test
    void a_calendar_that_claims_more_than_it_can_know_is_refused() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        LocalDate last = LocalDate.of(2030, 1, 1);
        assertThatThrownBy(() -> WorkingCalendar.builder("own").basedOn(england).known(first, last))
                .hasMessage("england-and-wales knows only 1965-01-01 to 2028-12-31");
        assertThatThrownBy(() -> WorkingCalendar.builder("own").build())
                .hasMessage("calendar own names no first and last known day");
        assertThatThrownBy(() -> WorkingCalendar.builder("own").known(last, first))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.builder("own")
                        .known(first, last)
                        .closed(last.plusDays(1), "later")
                        .build())
                .hasMessage("2030-01-02 lies beyond the known days 2015-01-01 to 2030-01-01");
        assertThatThrownBy(() -> new KnownDays(LocalDate.MIN, LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.builder("Not An Id")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_calendar_without_working_days_knows_no_sum() {
        WorkingCalendar never = WorkingCalendar.builder("never")
                .known(GOOD_FRIDAY_3_APRIL_2015, EASTER_MONDAY_6_APRIL_2015)
                .week(new WeeklyHours(Map.of()))
                .build();
        assertThat(never.rollForward((int) GOOD_FRIDAY_3_APRIL_2015.toEpochDay()))
                .isEqualTo(WorkingCalendar.UNKNOWN);
        assertThat(never.addWorkingDays((int) GOOD_FRIDAY_3_APRIL_2015.toEpochDay(), -1))
                .isEqualTo(WorkingCalendar.UNKNOWN);
    }

    private int walk(int day, int n) {
        int step = Integer.signum(n);
        int at = day;
        for (int left = Math.abs(n); left > 0; ) {
            at += step;
            if (england.isWorkingDay(LocalDate.ofEpochDay(at))) {
                left--;
            }
        }
        return at;
    }
}
