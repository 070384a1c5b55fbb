package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.plumbline.rest.Scheme.Provider;

/** A promise that is due in a moment, and nothing but the timer to see that it passes. */
class TimeAloneMissesIT extends RestTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Test
    void an_event_is_judged_within_seconds_and_an_open_promise_turns_missed_when_its_time_has_passed() {
        Provider north = Scheme.provider("hourly", "within: 1 hour, of: referral, do: contact");
        Instant dueSoon =
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(30);

        send(
                north,
                "\"id\":\"r\",\"case\":\"waits\",\"type\":\"referral\",\"occurred\":\""
                        + dueSoon.minus(Duration.ofHours(1)) + "\"");
        await().atMost(LONGEST).until(() -> north.stateOf("waits") != null);
        send(
                north,
                "\"id\":\"k\",\"case\":\"kept\",\"type\":\"referral\",\"occurred\":\""
                        + dueSoon.minus(Duration.ofHours(1)) + "\"");
        send(
                north,
                "\"id\":\"c\",\"case\":\"kept\",\"type\":\"contact\",\"occurred\":\""
                        + dueSoon.minus(Duration.ofMinutes(30)) + "\"");
        await().atMost(LONGEST).until(() -> "met".equals(north.stateOf("kept")));

        await().atMost(LONGEST).until(() -> missed(north) == 1);
        assertThat(north.stateOf("waits")).isEqualTo("missed");
        assertThat(north.stateOf("kept")).isEqualTo("met");
    }

    /** From the attainment that only the assessment writes, not from a reading that judges anew. */
    private static int missed(Provider provider) {
        return with(provider.read()).get("/attainment").jsonPath().getList("rows.missed", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void send(Provider provider, String event) {
        Response taken = with(provider.write())
                .contentType("application/x-ndjson")
                .body("{" + event + "}\n")
                .post("/events");
        assertThat((Integer) taken.path("inserted")).as(taken.asString()).isEqualTo(1);
    }
}
