package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;

/** A test of a page with the demonstration's data, read as one of its people. */
abstract class DemonstrationPageTest extends PageTest {
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(10);

    @BeforeEach
    void needTheDemonstration() {
        page.navigate("/sign-in");
        assumeTrue(page.content().contains("public-demonstration"), "this server has no demonstration");
    }

    protected void signIn(String login) {
        signIn(login, "public-demonstration");
    }

    protected void signIn(String login, String password) {
        page.navigate("/sign-in");
        page.locator("#login").fill(login);
        page.locator("input#password").fill(password);
        page.locator("#submit").click();
        assertThat(page.url()).doesNotContain("/sign-in");
    }

    /** Opens the overview of somebody whose data have all come in. */
    protected void openLoadedOverview(String login) {
        signIn(login);
        Awaitility.await()
                .atMost(LONGEST_LOAD)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    page.navigate("/overview");
                    assertThat(page.locator("#loading progress").count()).isZero();
                    assertThat(page.locator("#overview .pl-rate").count()).isPositive();
                });
    }

    protected static LocatorOptions hasText(String text) {
        return new LocatorOptions().setHasText(text);
    }

    /** What every page keeps: one first heading, the skip link first, no rule of accessibility broken, a phone's width. */
    protected void assertFirstRate(String name) {
        assertThat(page.locator("h1").count()).as("first headings").isEqualTo(1);
        assertAccessible();
        assertFitsPhone();
        screenshot(name);
        page.reload();
        page.keyboard().press("Tab");
        Locator focused = page.locator(":focus");
        assertThat(focused.textContent()).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        page.waitForURL("**#main");
    }
}
