package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is a promise kept more or less often than usual? The chart of its months, and where its average starts anew. */
class ChangePagesIT extends DemonstrationPageTest {
    @Test
    void the_chart_of_real_requests_says_its_finding_its_rules_and_that_six_months_are_a_trial() {
        openLevelOf("boston", "Inspectional Services");

        assertThat(page.locator(".pl-chart figcaption").textContent()).startsWith("Closed on time");
        assertThat(page.locator(".pl-chart svg").getAttribute("aria-label"))
                .contains(page.locator(".pl-chart figcaption").textContent())
                .contains("January 2015 to June 2015");
        assertThat(page.locator(".pl-chart .point").count()).isEqualTo(6);
        assertThat(page.locator("#months .pl-signal").count()).isEqualTo(6);
        assertThat(page.locator(".pl-chart").textContent())
                .contains("On trial: 6 months make these limits")
                .contains("This is a p′ chart")
                .contains("The months have from 1,2")
                .contains("NHS Making Data Count, rules of 2021");
        assertThat(sideways("#months")).as("the table fits").isZero();
        assertFirstRate("change");
    }

    @Test
    void the_same_months_are_seen_with_other_limits_and_the_address_says_so() {
        openLevelOf("boston", "Inspectional Services");
        page.locator(".pl-chart a", hasText("an XmR chart")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**chart=xmr**");

        assertThat(page.locator(".pl-chart").textContent())
                .contains("This is an XmR chart")
                .contains("Another suits these months better.");
        assertThat(page.locator(".pl-chart .point").count()).isEqualTo(6);
    }

    @Test
    void the_chart_comes_from_the_server_whole_and_no_script_or_style_is_refused() {
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        openLevelOf("boston", "Inspectional Services");

        assertThat(refused).isEmpty();
        assertThat(page.locator(".pl-chart :is(script, canvas, [style])").count())
                .isZero();
        String sent = page.request().get(page.url()).text();
        assertThat(sent.split("class=\"point", -1))
                .as("points in what the server sent")
                .hasSize(7);
    }

    @Test
    void months_with_too_many_open_cases_are_no_points_and_the_page_says_where_their_shares_will_lie() {
        openLevelOf("boston", "Parks & Recreation Department");

        assertThat(page.locator("#months tbody tr").count()).isEqualTo(6);
        assertThat(page.locator(".pl-chart").count()).isZero();
        assertThat(page.locator("main").textContent())
                .contains("no month is decided yet")
                .contains("June 2015 is no point yet: of 932 cases 151 are open")
                .contains("Nor are 5 earlier months.");
        assertThat(page.locator("#months tbody tr").last().textContent()).contains("no point yet, somewhere from");
        assertAccessible();
    }

    @Test
    void the_download_has_the_limits_of_each_month() throws IOException {
        openLevelOf("boston", "Inspectional Services");
        Download file = page.waitForDownload(() -> page.locator(".pl-download").click());

        List<String> rows = Files.readAllLines(file.path());
        assertThat(rows).hasSize(7);
        assertThat(rows.get(0)).endsWith("required share,chart,average,lower limit,upper limit,change");
        assertThat(rows.get(1)).containsPattern("p′,0\\.\\d{4},-?0\\.\\d{4},[01]\\.\\d{4},");
    }

    @Test
    void overview_and_provider_say_in_words_whether_a_promise_changes() {
        openLoadedOverview("boston");
        assertThat(page.locator("#overview .pl-change").count()).isPositive();
        assertThat(page.locator("#overview .pl-change").allTextContents())
                .allSatisfy(mark -> assertThat(mark.strip())
                        .matches("(improving|getting worse|no change beyond chance)(, on trial)?"));

        page.locator("#overview tbody th a", hasText("Inspectional Services")).click();
        page.waitForURL("**/provider?**");
        assertThat(page.locator("#promises .pl-change").count()).isPositive();
        assertAccessible();
    }

    @Test
    void a_contract_manager_starts_the_average_anew_with_a_reason_and_withdraws_it_by_the_keyboard() {
        openLevelOf("dwp", null);
        String level = page.url();
        assertThat(page.locator(".pl-chart .break").count()).isZero();
        assertThat(page.locator(".pl-chart .undecided").count())
                .as("the month that runs")
                .isPositive();
        page.locator("a", hasText("Start the average anew")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/rebases?**");
        assertFirstRate("rebases");

        page.locator("#anew").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Say why the average is to start anew");
        assertAccessible();

        page.locator("#month")
                .selectOption(page.locator("#month option:nth-last-child(2)").getAttribute("value"));
        page.locator("#reason").focus();
        page.keyboard().type("A new office sees them all");
        page.locator("#anew").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/level?**");
        assertThat(page.locator(".pl-chart .break").count()).isEqualTo(1);
        assertThat(page.locator(".pl-chart").textContent())
                .contains("starts anew: A new office sees them all")
                .contains("the average starts anew, because: A new office sees them all. dwp");
        assertThat(page.locator(".pl-chart").textContent()).contains("On trial: 2 months make these limits");
        assertFirstRate("rebased");
        assertThat(toldByRest())
                .contains("\"reason\":\"A new office sees them all\"")
                .contains("\"withdrawnBy\":null");

        page.navigate(level.replace("/level?", "/rebases?"));
        page.locator("#rebases input[type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains("goes on there as before");
        assertThat(page.locator("#rebases").textContent()).contains("withdrawn");
        assertAccessible();
        page.navigate(level);
        assertThat(page.locator(".pl-chart .break").count()).isZero();
        assertThat(toldByRest()).contains("\"withdrawnBy\":\"dwp\"");
    }

    @Test
    void who_compares_nobody_is_not_offered_to_start_it_anew_and_may_not() {
        openLevelOf("interserve", null);
        assertThat(page.locator("a", hasText("Start the average anew")).count()).isZero();

        assertThat(page.request()
                        .get(page.url().replace("/level?", "/rebases?"))
                        .status())
                .isEqualTo(403);
    }

    private String toldByRest() {
        return page.request()
                .get(
                        "/api/v1/rebases",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer plb_public-demonstration-dwp-read")
                                .setHeader("Cookie", ""))
                .text();
    }

    /** @param provider the row's, or null for the first with a mark of change in it */
    private void openLevelOf(String login, String provider) {
        openLoadedOverview(login);
        Locator row = provider == null
                ? page.locator("#overview tbody tr", new Page.LocatorOptions().setHas(page.locator(".pl-change")))
                : page.locator("#overview tbody tr", hasText(provider));
        row.first()
                .locator(provider == null ? "td a:has(.pl-change)" : "td a:has(.pl-rate)")
                .first()
                .click();
        page.waitForURL("**/level?**");
    }

    /** How much wider a table is than its place. */
    private int sideways(String table) {
        return ((Number) page.evaluate(
                        "id => { const place = document.querySelector(id).parentElement;"
                                + " return place.scrollWidth - place.clientWidth; }",
                        table))
                .intValue();
    }
}
