package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.plumbline.rest.LateHoliday;

/** A provider answers for what it missed and disputes a verdict, and the commissioner says what comes of it. */
class AnswersPagesIT extends DemonstrationPageTest {
    @Test
    void a_dispute_goes_from_the_providers_list_to_the_commissioners_word_and_stands_in_the_story() {
        LateHoliday missed = new LateHoliday();
        String first = missed.cases().get(0);
        signIn(missed.person("quality-team"), LateHoliday.PASSWORD);
        page.navigate("/home");
        assertThat(page.locator(".pl-pressing").first().textContent()).isEqualTo("2 missed, and nobody has said why");
        page.locator(".pl-pressing a").first().press("Enter");
        page.locator("#work tbody a", hasText(first)).click();
        page.locator("details:target a", hasText("Answer for it")).press("Enter");
        page.waitForURL("**/answer?**");
        assertFirstRate("answer-form");

        page.locator("#told").fill("Ring Ann on 020 7946 0018 and she will say.");
        page.locator("#say").press("Enter");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("a phone number");
        assertThat(page.locator("#told").inputValue()).startsWith("Ring Ann");
        assertAccessible();
        page.locator("#ground").selectOption("EVENT_MISSING");
        page.locator("#told").fill("A call on 4 March is missing in our feed.");
        page.locator("#say").press("Enter");

        assertThat(page.locator(".govuk-notification-banner").textContent()).contains("The verdict is disputed");
        Locator story = page.locator("details:target");
        assertThat(story.textContent()).contains("A call on 4 March is missing", "Waits for an outcome");
        assertFine("answer-given");
        page.navigate("/work?due=MISSED");
        assertThat(page.locator("#work tbody tr", hasText(first)).textContent()).contains("answered");

        signIn("administrator");
        page.navigate("/answers?state=waiting&provider=" + missed.standard());
        assertThat(page.locator(".pl-finding").textContent()).isEqualTo("1 dispute waits for an outcome.");
        assertFirstRate("answers");
        page.navigate("/answers?state=waiting&provider=" + missed.standard());
        page.locator("#answers tbody a", hasText(first)).click();
        page.locator("details:target a", hasText("Say what comes of the dispute"))
                .press("Enter");
        page.waitForURL("**/answer?**");
        assertFirstRate("answer-outcome");
        page.locator("#upheld").selectOption("true");
        page.locator("#because").fill("The call is on the file. Send it.");
        page.locator("#conclude").press("Enter");
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains("The dispute is upheld");
        assertThat(page.locator("details:target").textContent())
                .contains("Upheld.", "The call is on the file", "when the provider sends the corrected event");
        assertFine("answer-decided");
    }

    /** Of a page whose address leads to a place in it, where the keyboard begins. */
    private void assertFine(String name) {
        assertAccessible();
        assertFitsPhone();
        screenshot(name);
    }

    @Test
    void each_role_begins_with_what_needs_it_today() {
        signIn("administrator");
        page.navigate("/home");
        assertThat(page.locator(".pl-needs h2").allTextContents())
                .containsExactly("Cases", "Providers and their promises", "Standards", "The service");
        assertFirstRate("home-administrator");
        openLoadedOverview("dwp");
        page.navigate("/home");
        assertThat(page.locator(".pl-needs h2").allTextContents()).containsExactly("Providers and their promises");
        assertFirstRate("home-contract-manager");
    }
}
