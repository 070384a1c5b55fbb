package org.plumbline.standards.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void everyDayOfTwoCenturiesLiesInTheMonthThatJavaTimeSays() {
        int last = (int) LocalDate.of(2100, 12, 31).toEpochDay();
        for (int day = (int) LocalDate.of(1900, 1, 1).toEpochDay(); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            int month = date.getYear() * 12 + date.getMonthValue() - 1;
            assertThat(Months.of(day)).isEqualTo(month);
            assertThat(Months.firstDay(month))
                    .isEqualTo((int) date.withDayOfMonth(1).toEpochDay());
            assertThat(Months.plus(day, 1)).isEqualTo((int) date.plusMonths(1).toEpochDay());
            assertThat(Months.plus(day, 13)).isEqualTo((int) date.plusMonths(13).toEpochDay());
        }
    }
}
