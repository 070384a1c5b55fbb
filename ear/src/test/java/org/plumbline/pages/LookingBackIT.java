package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known on a day, on the pages that can look back. */
class LookingBackIT extends DemonstrationPageTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();

    @Test
    void a_day_chosen_by_keyboard_is_told_on_top_and_every_way_on_the_page_carries_it() throws IOException {
        openLoadedOverview("dwp");
        lookBack();

        assertThat(page.locator(".pl-known").textContent())
                .matches(
                        "\\s*You are looking back at \\d+ [A-Z][a-z]+ 20\\d\\d\\. Events received, and standards and calendars changed,"
                                + " after that day are left out\\. Show today’s figures\\s*");
        assertThat(page.locator("#overview tbody tr").count()).isEqualTo(17);
        assertThat(page.locator("#overview .pl-rate").count()).isPositive();
        assertThat(addresses("#overview a, .pl-download, .pl-nav a[href*=overview]"))
                .hasSizeGreaterThan(17)
                .allSatisfy(address -> assertThat(address).contains("knownOn=" + TODAY));
        assertFirstRate("looking-back");

        Download download =
                page.waitForDownload(() -> page.locator(".pl-download").click());
        assertThat(Files.readAllLines(download.path()).stream().skip(1))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("As known on "));

        page.locator("#overview thead .pl-sort", hasText("Provider")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**order=descending**");
        assertThat(page.locator(".pl-known").count()).isEqualTo(1);

        page.locator(".pl-known a").click();
        page.waitForURL(url -> !url.contains("knownOn"));
        assertThat(page.url()).contains("order=descending");
        assertThat(page.locator(".pl-known").count()).isZero();
    }

    @Test
    void it_goes_on_to_the_provider_and_its_promise_by_month_and_back() {
        openLoadedOverview("dwp");
        lookBack();
        page.locator("#overview tbody th a").first().click();
        page.waitForURL("**/provider?**");
        assertThat(page.locator(".pl-known").count()).isEqualTo(1);
        assertThat(page.locator("#promises .pl-rate").count()).isPositive();
        assertThat(page.locator("#promises thead").textContent()).doesNotContain("Due this week");
        assertThat(addresses("#promises a"))
                .allSatisfy(address ->
                        assertThat(address).contains("knownOn=" + TODAY).doesNotContain("/work"));
        assertFirstRate("looking-back-provider");

        page.locator("#promises tbody a").first().click();
        page.waitForURL("**/level?**");
        assertThat(page.locator(".pl-known").count()).isEqualTo(1);
        assertThat(page.locator("#months tbody tr").count()).isPositive();
        assertThat(page.locator("main a", hasText("missed cases")).count())
                .as("the work list tells of now alone")
                .isZero();
        assertFirstRate("looking-back-level");

        page.locator(".govuk-back-link").click();
        page.waitForURL("**/provider?**knownOn=**");
    }

    @Test
    void a_case_is_told_as_it_was_known() {
        openLoadedOverview("dwp");
        page.navigate("/work?due=MISSED");
        page.locator("#work tbody a").first().click();
        page.waitForURL("**/case?**");
        String heading = page.locator("h1").textContent();
        lookBack();

        assertThat(page.locator("h1").textContent()).isEqualTo(heading);
        assertThat(page.locator(".pl-known").count()).isEqualTo(1);
        assertThat(page.locator("details.pl-promise").count()).isPositive();
        assertFirstRate("looking-back-case");
    }

    @Test
    void a_case_that_was_not_known_then_leads_back_to_now() {
        openLoadedOverview("dwp");
        page.navigate("/work?due=MISSED");
        page.locator("#work tbody a").first().click();
        page.waitForURL("**/case?**");
        String heading = page.locator("h1").textContent();
        String now = page.url().replaceFirst("#.*", "");
        var answer = page.navigate(now + "&knownOn=2001-01-01");

        assertThat(answer.status()).isEqualTo(404);
        assertAccessible();
        page.locator("main a", hasText("Back to now")).click();
        page.waitForURL(url -> !url.contains("knownOn"));
        assertThat(page.locator("h1").textContent()).isEqualTo(heading);
        page.navigate("/case?ref=nobody");
        assertThat(page.locator("main a", hasText("Back to now")).count()).isZero();
    }

    @Test
    void before_anything_was_known_the_overview_says_so() {
        openLoadedOverview("dwp");
        page.navigate("/overview?knownOn=2001-01-01");

        assertThat(page.locator(".pl-known").textContent()).contains("You are looking back at 1 January 2001.");
        assertThat(page.locator(".pl-rate").count()).isZero();
        assertThat(page.locator(".pl-finding").textContent()).contains("nothing has been decided yet");
        assertAccessible();
        screenshot("looking-back-nothing");
    }

    @Test
    void a_day_ahead_is_refused_with_what_would_be_right() {
        signIn("dwp");
        var answer = page.navigate("/overview?knownOn=2999-01-01");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(page.locator("main").textContent()).contains("write one from 1970 until today, such as 2026-03-27.");
        assertAccessible();
    }

    @Test
    void where_the_clock_stands_still_no_day_is_offered() {
        openLoadedOverview("boston");

        assertThat(page.locator("#filter-knownOn").count()).isZero();
    }

    private void lookBack() {
        page.locator("#filter-knownOn").fill(TODAY);
        page.locator("#filter-knownOn").press("Enter");
        page.waitForURL("**knownOn=" + TODAY + "**");
    }

    private List<String> addresses(String which) {
        return page.locator(which).all().stream()
                .map((Locator link) -> link.getAttribute("href"))
                .toList();
    }
}
