package org.plumbline.standards.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivilTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu", "UTC"})
    void agreesWithJavaTime(String id) {
        ZoneId zone = ZoneId.of(id);
        CivilTime civil = CivilTime.of(zone);
        Random seeded = new Random(29);
        for (int i = 0; i < 20_000; i++) {
            long instant = -2_000_000_000_000L + (long) (seeded.nextDouble() * 6_000_000_000_000L);
            LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(instant), zone);
            int day = (int) local.toLocalDate().toEpochDay();
            assertThat(civil.dayOf(instant)).isEqualTo(day);
            assertThat(civil.clockOf(instant))
                    .isEqualTo((int) (local.toLocalTime().toNanoOfDay() / 1_000_000));
            assertThat(civil.startOf(day))
                    .isEqualTo(
                            local.toLocalDate().atStartOfDay(zone).toInstant().toEpochMilli());
        }
    }

    @Test
    void sunday29March2026Has23HoursAndAClockTimeThatNeverCame() {
        CivilTime london = CivilTime.of(ZoneId.of("Europe/London"));
        int sunday = (int) LocalDate.of(2026, 3, 29).toEpochDay();
        assertThat(london.endOf(sunday) + 1 - london.startOf(sunday)).isEqualTo(23 * 3_600_000L);
        assertThat(at(london, sunday, "01:30")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(at(london, sunday, "12:00")).isEqualTo("2026-03-29T11:00:00Z");
    }

    @Test
    void sunday25October2026Has25HoursAndAClockTimeThatCameTwice() {
        CivilTime london = CivilTime.of(ZoneId.of("Europe/London"));
        int sunday = (int) LocalDate.of(2026, 10, 25).toEpochDay();
        assertThat(london.endOf(sunday) + 1 - london.startOf(sunday)).isEqualTo(25 * 3_600_000L);
        assertThat(at(london, sunday, "01:30")).isEqualTo("2026-10-25T00:30:00Z");
    }

    private static Instant at(CivilTime civil, int day, String clock) {
        return Instant.ofEpochMilli(civil.at(day, LocalTime.parse(clock).toSecondOfDay() * 1000));
    }
}
