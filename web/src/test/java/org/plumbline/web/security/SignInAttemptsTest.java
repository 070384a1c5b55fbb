package org.plumbline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    private static final Instant MON_2_MARCH_2026_9AM = Instant.parse("2026-03-02T09:00:00Z");

    private final SteppedClock clock = new SteppedClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void fourFailuresCostNothing() {
        fail("meg", 4);
        assertThat(attempts.waitFor("meg")).isZero();
    }

    @Test
    void theFifthFailureCostsHalfAMinuteAndEachFurtherOneTwiceAsMuch() {
        fail("meg", 5);
        assertThat(attempts.waitFor("meg")).isEqualTo(Duration.ofSeconds(30));
        fail("meg", 1);
        assertThat(attempts.waitFor("meg")).isEqualTo(Duration.ofSeconds(60));
        fail("meg", 1);
        assertThat(attempts.waitFor("meg")).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        fail("meg", 200);
        assertThat(attempts.waitFor("meg")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitEndsByItself() {
        fail("meg", 5);
        clock.now = MON_2_MARCH_2026_9AM.plusSeconds(30);
        assertThat(attempts.waitFor("meg")).isZero();
    }

    @Test
    void aSuccessClearsTheCount() {
        fail("meg", 5);
        attempts.succeeded("meg");
        fail("meg", 4);
        assertThat(attempts.waitFor("meg")).isZero();
    }

    @Test
    void capitalsAndBlanksMakeNoOtherPerson() {
        fail("Meg ", 5);
        assertThat(attempts.waitFor("meg")).isPositive();
        assertThat(attempts.waitFor("joe")).isZero();
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(login);
        }
    }

    private static final class SteppedClock extends Clock {
        private Instant now = MON_2_MARCH_2026_9AM;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
