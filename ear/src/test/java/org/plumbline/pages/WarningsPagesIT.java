package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Boston's requests that were open within two weeks of their target dates when its clock was stopped. */
class WarningsPagesIT extends DemonstrationPageTest {
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(10);

    @Test
    void warnings_that_were_given_say_what_became_of_them_and_whether_they_were_sent() {
        signIn("boston");
        Awaitility.await()
                .atMost(LONGEST_LOAD)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    page.navigate("/warnings");
                    assertThat(page.locator("#warnings tbody tr").count()).isPositive();
                });

        assertThat(page.locator("#warnings thead th").allTextContents())
                .isEqualTo(List.of("Case", "Warned", "Promise", "Due", "Now", "Sent", "Provider"));
        assertThat(page.locator("#warnings tbody tr td:nth-child(6)").allTextContents())
                .containsOnly("nowhere");
        assertFirstRate("warnings");
    }
}
