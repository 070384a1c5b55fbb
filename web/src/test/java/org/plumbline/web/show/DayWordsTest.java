package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.plumbline.standards.event.Moment;

class DayWordsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FRI_27_MARCH_2026 = LocalDate.of(2026, 3, 27);

    @Test
    void timesAreToldAsPeopleSayThem() {
        assertThat(DayWords.time(LocalTime.of(14, 30))).isEqualTo("2:30pm");
        assertThat(DayWords.time(LocalTime.of(9, 5))).isEqualTo("9:05am");
        assertThat(DayWords.time(LocalTime.of(17, 0))).isEqualTo("5pm");
        assertThat(DayWords.time(LocalTime.of(0, 30))).isEqualTo("12:30am");
        assertThat(DayWords.time(LocalTime.NOON)).isEqualTo("midday");
        assertThat(DayWords.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
    }

    @Test
    void theEndOfADayIsThatDay() {
        Instant endOfSummerDay = Instant.parse("2026-07-01T22:59:59.999Z");

        assertThat(DayWords.dayAndTime(endOfSummerDay, LONDON)).isEqualTo("1 July 2026");
    }

    @Test
    void aDayWithoutATimeIsADayAndNeverMidnight() {
        assertThat(DayWords.moment(Moment.on(FRI_27_MARCH_2026), LONDON)).isEqualTo("27 March 2026");
    }

    @Test
    void anInstantIsToldInTheContractsCivilTime() {
        assertThat(DayWords.weekday(Instant.parse("2026-07-01T13:30:00Z"), LONDON))
                .isEqualTo("Wednesday 1 July 2026, 2:30pm");
    }

    @Test
    void aSpreadsheetSortsTimesByTheirText() {
        assertThat(DayWords.sortable(Instant.parse("2026-07-01T08:05:00Z"), LONDON))
                .isEqualTo("2026-07-01 09:05");
    }

    @Test
    void anAgeIsToldInItsLargestUnit() {
        assertThat(DayWords.ago(1)).isEqualTo("1 second ago");
        assertThat(DayWords.ago(59)).isEqualTo("59 seconds ago");
        assertThat(DayWords.ago(119)).isEqualTo("1 minute ago");
        assertThat(DayWords.ago(7_200)).isEqualTo("2 hours ago");
    }
}
