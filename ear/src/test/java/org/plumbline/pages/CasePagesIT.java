package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The work list, and a case with each promise's clock. */
class CasePagesIT extends DemonstrationPageTest {
    @Test
    void the_quality_team_begins_with_what_is_due_and_sees_its_own_cases_only() {
        openLoadedOverview("interserve");
        page.navigate("/home");

        assertThat(page.locator("h1").textContent()).isEqualTo("What needs me today?");
        assertThat(page.locator(".pl-needs h2").allTextContents()).containsExactly("Cases");
        assertFirstRate("home-quality-team");
        page.navigate("/home");
        page.locator(".pl-needs a", hasText("missed, and nobody has said why")).press("Enter");
        assertThat(page.locator("[role=status]").first().textContent()).contains("nobody has said why");
        page.navigate("/work?due=OPEN");
        assertThat(page.locator("#work tbody td:nth-child(5)").allTextContents())
                .isNotEmpty()
                .allSatisfy(provider -> assertThat(provider).isEqualTo("Interserve"));
        assertFirstRate("work-list");
    }

    @Test
    void a_missed_promise_of_the_list_leads_to_its_clock_day_by_day_and_closes_by_keyboard() {
        openLoadedOverview("boston");
        page.navigate("/work?due=MISSED&level=boston-building-inspection");
        page.locator("#work tbody a").first().click();

        Locator promise = page.locator("details[data-is=MISSED]:target");
        promise.locator(".is-start").waitFor();
        promise.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(promise.locator(".is-start").isVisible()).isFalse();
        page.keyboard().press("Enter");
        assertThat(promise.locator(".is-start").isVisible()).isTrue();
        assertThat(promise.locator(".is-due").first().isVisible()).isTrue();
        assertThat(promise.textContent()).contains("version v1");
        assertThat(promise.locator("a").getAttribute("href")).endsWith("&version=1#boston-building-inspection");
        assertFirstRate("case");
    }

    @Test
    void the_way_back_leads_to_the_list_as_it_was() {
        openLoadedOverview("boston");
        page.navigate("/work?due=MISSED&level=boston-target&sort=started&order=descending");
        page.locator(".pl-pager a", new Page.LocatorOptions().setHasText("Next page"))
                .click();
        page.waitForURL("**after=**");
        String list = page.url();
        String first = page.locator("#work tbody a").first().textContent();
        page.locator("#work tbody a").first().click();
        page.waitForURL("**/case?**");

        page.locator(".govuk-back-link").click();
        page.waitForURL("**/work?**");
        assertThat(parameters(page.url())).isEqualTo(parameters(list));
        assertThat(page.locator("#work tbody a").first().textContent()).isEqualTo(first);
    }

    @Test
    void the_way_back_never_leads_outside() {
        openLoadedOverview("boston");
        page.navigate("/work?due=MISSED");
        String address = page.locator("#work tbody a").first().getAttribute("href");
        page.navigate(address.replaceFirst("from=[^&#]*", "from=https%3A%2F%2Felsewhere.example%2Fwork"));

        assertThat(page.locator(".govuk-back-link").getAttribute("href")).isEqualTo("/work");
    }

    private static Set<String> parameters(String address) {
        return Set.of(URI.create(address).getRawQuery().split("&"));
    }

    @Test
    void a_case_of_nobody_is_not_found_and_says_what_to_do_next() {
        signIn("boston");
        var answer = page.navigate("/case?ref=nobody");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1").textContent()).isEqualTo("There is nothing here");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void who_may_not_administer_is_told_so() {
        signIn("boston");
        var answer = page.navigate("/admin");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("main").textContent()).contains("ask your organisation's administrator");
    }
}
