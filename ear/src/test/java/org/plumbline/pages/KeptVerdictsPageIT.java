package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.plumbline.rest.LateHoliday;

/** An editor accepts, by the keyboard, that one of two verdicts is judged by the holiday that became known later. */
class KeptVerdictsPageIT extends DemonstrationPageTest {
    @Test
    void one_of_the_verdicts_that_stay_is_judged_anew_and_its_case_says_why() throws IOException {
        LateHoliday holiday = new LateHoliday();
        signIn(holiday.editor(), LateHoliday.PASSWORD);
        page.navigate("/standard?id=" + holiday.standard());
        page.locator("a:has-text('verdicts that stay as they were')").click();

        assertThat(page.locator(".pl-finding").textContent())
                .contains("2 verdicts of contract " + holiday.contract() + " would be another");
        assertThat(page.locator("#kept tbody tr").count()).isEqualTo(2);
        assertFirstRate("kept-verdicts");

        page.locator("#kept input[type=checkbox]").first().focus();
        page.keyboard().press("Space");
        page.locator("#anew").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Say why they are to be judged anew");
        assertThat(page.locator("#kept input[type=checkbox]").first().isChecked())
                .as("what was ticked still is")
                .isTrue();
        assertAccessible();

        String anew = page.locator("#kept tbody tr th a").first().textContent();
        Download file = page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(file.path()))
                .as("a head, and a row for each verdict")
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).contains(anew).containsIgnoringCase("missed"));

        page.locator("#reason").focus();
        page.keyboard().type("The office was closed");
        page.locator("#anew").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-notification-banner").textContent())
                .contains("1 verdict is judged anew within seconds");
        assertThat(page.locator("#kept tbody tr").count()).isEqualTo(1);

        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> "met".equals(holiday.stateOf(anew)));
        page.navigate("/case?ref=" + anew);
        assertThat(page.locator(".pl-promise").first().textContent())
                .contains("is judged anew because standards-editor@")
                .contains(": The office was closed.");
    }
}
