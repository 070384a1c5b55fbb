package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownByTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MON_30_MARCH_2026_NOON = Instant.parse("2026-03-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-03-27T23:59:59.999Z",
        "2026-03-29, 2026-03-29T22:59:59.999Z",
        "2026-03-30, 2026-03-30T12:00:00Z",
        "2026-03-27T14:30:00Z, 2026-03-27T14:30:00Z",
        "2026-03-27T14:30:00+02:00, 2026-03-27T12:30:00Z"
    })
    void a_day_stands_for_its_end_in_the_tenants_zone_and_today_for_now(String text, Instant until) {
        assertThat(KnownBy.read(text, LONDON, MON_30_MARCH_2026_NOON)).contains(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "2026-03-31",
                "2026-03-30T12:00:01Z",
                "1969-12-31",
                "-999999999-01-01T00:00Z",
                "+999999999-12-31",
                "2026-03-27T14:30"
            })
    void what_is_no_day_or_lies_ahead_or_before_all_is_not_read(String text) {
        assertThat(KnownBy.read(text, LONDON, MON_30_MARCH_2026_NOON)).isEmpty();
    }
}
