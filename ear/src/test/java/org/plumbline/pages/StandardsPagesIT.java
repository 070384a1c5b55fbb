package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Standards: the list, one of them, and the upload of another. */
class StandardsPagesIT extends DemonstrationPageTest {
    @Test
    void the_list_tells_how_many_promises_events_measure() {
        signIn("dwp");
        page.navigate("/standards");

        assertThat(page.locator("main tbody tr").count()).isGreaterThanOrEqualTo(17);
        assertFirstRate("standards");
    }

    @Test
    void a_standard_tells_each_promise_with_its_rule_and_its_readings() {
        signIn("editor");
        page.navigate("/standard?id=seetec-work-programme");
        page.locator(".pl-level summary").first().click();

        assertThat(page.locator(".pl-level").first().textContent()).contains("Within 3 days of the first referral");
        assertFirstRate("standard");
    }

    @Test
    void a_standard_shows_its_examples_and_what_the_other_readings_would_mean() {
        signIn("editor");
        page.navigate("/standard?id=seetec-work-programme");
        page.locator("#seetec-01 details summary").nth(1).click();

        assertThat(page.locator("#seetec-01 tbody tr").first().textContent())
                .contains("1. last day")
                .contains("4 March 2017: contact")
                .contains("kept");
        assertThat(page.locator("#seetec-01").textContent())
                .contains("With the day of the start as day 1, example 1 would be missed instead of kept");
        assertAccessible();
        assertFitsPhone();
        screenshot("standard-examples");
    }

    @Test
    void an_upload_shows_each_problem_beside_its_line() {
        signIn("editor");
        page.navigate("/standards/upload");
        page.locator("#yaml").fill("standard: mine\ntitle: Mine\nlevels:\n  - id: one\n    within: 3 fortnights\n");
        page.locator("#check").click();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#line-5 .govuk-error-message").count()).isPositive();
        page.locator(".govuk-error-summary a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("#line-"));
        assertAccessible();
        assertFitsPhone();
    }
}
