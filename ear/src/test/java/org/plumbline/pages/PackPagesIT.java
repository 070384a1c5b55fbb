package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How did a contract do in a month, and can we sign it? */
class PackPagesIT extends DemonstrationPageTest {
    private static final int LONGEST_MEASUREMENT = 120_000;

    @Test
    void a_contract_manager_makes_a_pack_checks_two_cases_signs_it_and_has_it_again() throws IOException {
        openLoadedOverview("dwp");
        page.locator("#overview tbody th a").first().click();
        page.waitForURL("**/provider?**");
        page.locator("main a", hasText("Make the review pack")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/packs?**");
        assertThat(page.locator(".pl-finding").textContent()).contains("0 of ").contains("signed");
        assertFirstRate("packs");

        Locator months = page.locator("#packs tbody a");
        String address = months.nth(months.count() / 2).getAttribute("href");
        page.navigate(address + "&size=2");
        measured();
        assertThat(page.locator(".pl-notice").textContent()).contains("Demonstration data: invented");
        assertThat(page.locator("main").textContent()).contains("Not signed: these are the figures of now.");
        assertThat(page.locator("section h2").count()).isGreaterThan(8);
        assertFirstRate("pack");

        page.locator("#signed").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Check every sampled case first: 2 to go");
        assertAccessible();
        page.locator("#write").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains("is written down");
        page.locator("#agrees").selectOption("no");
        page.locator("#words").focus();
        page.keyboard().type("The letter is of another day");
        page.locator("#write").focus();
        page.keyboard().press("Enter");
        page.locator("main", hasText("Of 2 checked, 1 agree: 50.0%")).waitFor();
        assertThat(page.locator("#check").textContent()).contains(": The letter is of another day (dwp)");

        page.locator("#signed").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**edition=1**");
        assertThat(page.locator("main").textContent())
                .contains("Signed by dwp on")
                .contains("edition 1");
        assertFirstRate("pack-signed");
        String told = page.locator("main").textContent();
        assertThat(new String(file("PDF"), 0, 8, StandardCharsets.US_ASCII)).startsWith("%PDF-1.");
        assertThat(new String(file("Excel"), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");

        page.navigate(address + "&edition=1");
        assertThat(page.locator("main").textContent()).isEqualTo(told);
        page.navigate(address + "&now=true");
        measured();
        assertThat(page.locator("#part-restated").locator("..").textContent()).contains("edition 1, signed by dwp");
    }

    @Test
    void each_cell_of_a_signed_workbook_and_each_line_of_its_pdf_outlast_a_correction() throws IOException {
        openLoadedOverview("dwp");
        page.navigate("/packs?provider=interserve");
        Locator months = page.locator("#packs tbody a");
        String address = months.nth(months.count() / 2).getAttribute("href") + "&size=1";
        SentEvents sent = SentEvents.into(address);
        String before = volumes(address + "&now=true");
        sent.referral();
        awaitOtherVolumes(address, before);
        page.locator("#write").focus();
        page.keyboard().press("Enter");
        page.locator("#signed").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**edition=1**");
        String text = SentFiles.text(file("PDF"));
        Map<String, String> cells = SentFiles.cells(file("Excel"));
        assertThat(text).contains("Signed by dwp on").contains("Demonstration data: invented");

        sent.correction();
        awaitOtherVolumes(address, volumes(address + "&edition=1"));
        assertThat(SentFiles.cells(file("Excel"))).isNotEqualTo(cells);
        assertThat(SentFiles.text(file("PDF"))).isNotEqualTo(text);

        page.navigate(address + "&edition=1");
        assertThat(SentFiles.cells(file("Excel"))).isEqualTo(cells);
        assertThat(SentFiles.text(file("PDF"))).isEqualTo(text);
    }

    private void awaitOtherVolumes(String address, String others) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> !volumes(address + "&now=true").equals(others));
    }

    private String volumes(String address) {
        page.navigate(address);
        measured();
        return page.locator("#part-volumes").locator("..").textContent();
    }

    @Test
    void the_tour_finds_a_signed_pack_that_says_it_is_invented() {
        openLoadedOverview("dwp");
        Locator signed = page.locator("#packs tbody tr", hasText("dwp, "));
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    page.navigate("/packs?provider=seetec");
                    return signed.count() > 0;
                });
        signed.first().locator("a").click();
        page.waitForURL("**/pack?**");
        assertThat(page.locator("main").textContent())
                .contains("Signed by dwp on")
                .doesNotContain("not checked yet");
        assertThat(page.locator(".pl-notice").textContent()).contains("Demonstration data: invented");
    }

    @Test
    void who_compares_nobody_sees_the_pack_and_does_not_sign_it() {
        openLoadedOverview("interserve");
        page.navigate("/packs");
        page.locator("#packs tbody a").first().click();
        measured();
        assertThat(page.locator("#signed").count()).isZero();
        assertAccessible();
    }

    private byte[] file(String name) throws IOException {
        Download file = page.waitForDownload(
                () -> page.locator("main a", hasText(name)).first().click());
        return Files.readAllBytes(file.path());
    }

    private void measured() {
        page.locator("#part-notes").waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MEASUREMENT));
    }
}
