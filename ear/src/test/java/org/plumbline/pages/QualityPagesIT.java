package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the figures stand on, as a contract manager looks at it. */
class QualityPagesIT extends DemonstrationPageTest {
    private static final int LONGEST_MEASUREMENT = 120_000;

    @Test
    void a_contract_manager_sees_what_each_provider_never_sent_or_sent_late() throws IOException {
        openLoadedOverview("dwp");
        Locator way = page.locator("main a", hasText("How far can the data be trusted?"));
        way.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/data-quality**");
        measured();
        assertThat(page.locator(".pl-notice").textContent()).contains("Demonstration data: invented");
        assertThat(page.locator("#quality tbody tr").count()).isEqualTo(17);
        assertThat(page.locator(".pl-finding").textContent()).contains("of 17 feeds");
        assertFirstRate("data-quality");

        page.locator("#quality thead a", hasText("Recorded a week late"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL("**sort=late**");
        assertThat(page.locator("th[aria-sort=ascending]").textContent()).contains("Recorded a week late");
        Download download =
                page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(download.path())).hasSize(18);

        page.locator("[id='again'] input[type=submit]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/data-quality");
        measured();
        page.locator("#quality tbody th a").first().click();
        page.waitForURL("**/provider?provider=**");
    }

    @Test
    void what_was_loaded_after_the_clock_was_stopped_is_not_told_as_late() {
        openLoadedOverview("boston");
        page.navigate("/data-quality");
        measured();
        assertThat(page.locator("#quality tbody tr").count()).isEqualTo(16);
        assertThat(page.locator("#quality tbody td:nth-child(4)").allTextContents())
                .allMatch(text -> text.contains("not told"));
        assertFirstRate("data-quality-boston");
    }

    private void measured() {
        page.locator("#quality").waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MEASUREMENT));
    }
}
