package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scheme of one's own, from the first tenant to a token. */
class AdministrationPagesIT extends DemonstrationPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tenants",
                "contracts",
                "people",
                "tokens",
                "destinations",
                "calendars",
                "events",
                "profiles",
                "jobs",
                "operations"
            })
    void each_page_is_accessible_and_fits_a_phone(String name) {
        signIn("administrator");
        page.navigate("/admin/" + name);

        assertFirstRate("administration-" + name);
    }

    @Test
    void the_first_page_leads_to_each_of_them() {
        signIn("administrator");
        page.navigate("/admin");

        assertThat(page.locator("main a[href*='/admin/']").count()).isEqualTo(11);
        assertFirstRate("administration");
    }

    @Test
    void the_secret_of_a_token_is_shown_once() {
        signIn("administrator");
        page.navigate("/admin/tokens");
        page.locator("#label").fill("nightly feed");
        page.locator("input[value='Issue the token']").click();

        String secret = page.locator(".pl-secret").textContent();
        assertThat(secret).startsWith("plb_").hasSizeGreaterThan(40);
        assertAccessible();
        page.navigate("/admin/tokens");
        assertThat(page.content()).contains("nightly feed").doesNotContain(secret);
    }

    @Test
    void a_destination_is_added_with_a_secret_that_is_shown_once_and_removed_again() {
        signIn("administrator");
        page.navigate("/admin/destinations");
        page.locator("#address").fill("https://localhost/a-place-for-warnings");
        page.locator("input[value='Add the destination']").click();

        String secret = page.locator(".pl-secret").textContent();
        assertThat(secret).startsWith("whsec_").hasSizeGreaterThan(40);
        assertAccessible();
        page.navigate("/admin/destinations");
        assertThat(page.content()).contains("a-place-for-warnings").doesNotContain(secret);
        assertFirstRate("administration-destination");
        page.navigate("/admin/destinations");
        page.locator("input[aria-label='Remove https://localhost/a-place-for-warnings']")
                .press("Enter");
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains("Nothing is sent there");
        assertThat(page.locator("main").textContent()).doesNotContain("a-place-for-warnings");
    }

    @Test
    void an_audience_is_named_and_somebody_is_of_it() {
        signIn("administrator");
        page.navigate("/admin/audiences");
        String name = "Public " + System.nanoTime();
        page.locator("#name").fill(name);
        page.locator("input[value='Name the audience']").press("Enter");
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains(name + " is an audience now");
        assertThat(page.locator("#audiences-table").textContent())
                .contains(name, "5 stands for any number from 1 to 7");
        assertFirstRate("administration-audiences");
        page.navigate("/admin/people");
        page.locator("#name").fill("Ann");
        page.locator("#login").fill("ann-" + System.nanoTime() + "@own-scheme");
        page.locator("#password").fill("long enough to be one");
        page.locator("#audience").selectOption(name);
        page.locator("input[value='Make the person']").click();
        assertThat(page.locator("#people-table").textContent()).contains("read figures, as audience " + name);
    }

    @Test
    void a_reader_sees_figures_with_small_numbers_hidden() {
        openLoadedOverview("reader");
        assertThat(page.locator("section[aria-label='Small numbers']").textContent())
                .contains("5 stands for any number from 1 to 7");
        assertFirstRate("audience-overview");
        page.locator("#overview tbody a").first().click();
        assertFirstRate("audience-provider");
        page.navigate("/work");
        assertThat(page.locator("h1").textContent()).isEqualTo("You may not do that here");
        assertThat(page.locator("main").textContent()).contains("counts single cases");
        assertFirstRate("audience-forbidden");
    }

    @Test
    void a_refusal_is_said_and_what_was_typed_stays() {
        signIn("administrator");
        page.navigate("/admin/tenants");
        page.locator("#name").fill("North East Support");
        page.locator("#ref").fill("North East");
        page.locator("input[value='Make the tenant']").click();

        assertThat(page.locator(".govuk-error-summary").isVisible()).isTrue();
        assertThat(page.locator("#name").inputValue()).isEqualTo("North East Support");
        assertAccessible();
    }
}
