package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form with something that is not right: the summary has the focus and leads to the field, what was typed stays. */
class FormsIT extends DemonstrationPageTest {
    private static final List<String> WITH_FORMS = List.of(
            "/admin/tenants",
            "/admin/contracts",
            "/admin/people",
            "/admin/tokens",
            "/admin/audiences",
            "/admin/destinations",
            "/admin/calendars",
            "/admin/profiles",
            "/admin/events",
            "/standards/upload");

    /** Page, fields with what is typed, button, the field that is wrong or null, and what is said. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("tenants", "name=North;zone=Europe/London", "Make the tenant", "ref", "Enter a short name"),
                mistake("tenants", "name=North;ref=north-east;zone=Mars", "Make the tenant", null, "no time zone"),
                mistake(
                        "contracts",
                        "ref=C-1;provider-name=North;provider=north;scheme=Good;area=A;zone=Europe/London",
                        "Make the contract",
                        "starts",
                        "first day"),
                mistake(
                        "contracts",
                        "ref=C-1;provider-name=North;provider=The North;scheme=Good;starts=2020-01-06",
                        "Make the contract",
                        null,
                        "can't stand in an address"),
                mistake(
                        "people",
                        "name=Ann;login=ann-" + System.nanoTime(),
                        "Make the person",
                        "password",
                        "a password"),
                mistake("people", "name=Ann;login=ann;password=short", "Make the person", null, "at least one role"),
                mistake("tokens", "label=feed;expires=2001-01-01", "Issue the token", null, "later"),
                mistake("tokens", "expires=2099-01-01", "Issue the token", "label", "what the token is for"),
                mistake("audiences", "nearest=5", "Name the audience", "name", "what the audience is called"),
                mistake("audiences", "name=All;hiddenUpTo=seven", "Name the audience", "hiddenUpTo", "whole number"),
                mistake("audiences", "name=All;hiddenUpTo=0", "Name the audience", null, "from 2 to 1000"),
                mistake("destinations", "", "Add the destination", "address", "Enter where"),
                mistake("destinations", "address=ftp://example.org", "Add the destination", null, "no address of"),
                mistake("calendars", "", "Keep this calendar", "yaml", "Paste the calendar"),
                mistake("calendars", "yaml=calendar: north", "Keep this calendar", null, "not kept"),
                mistake("profiles", "yaml=profile: north", "Keep this profile", null, "not kept"),
                mistake("events", "", "Take the events", "file", "Choose a file"));
    }

    private static Arguments mistake(String on, String typed, String button, String field, String told) {
        return Arguments.of(on, typed, button, field, told);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_is_wrong_is_said_on_top_and_what_was_typed_stays(
            String on, String typed, String button, String field, String told) {
        signIn("administrator");
        page.navigate("/admin/" + on);
        for (String pair : typed.isEmpty() ? new String[0] : typed.split(";")) {
            page.locator("#" + pair.split("=", 2)[0]).fill(pair.split("=", 2)[1]);
        }
        page.locator("input[type=submit][value='" + button + "']").click();

        Locator summary = page.locator(".govuk-error-summary");
        assertThat(summary.textContent()).contains(told);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(summary.evaluate("it => it === document.activeElement")).isEqualTo(true);
        for (String pair : typed.isEmpty() ? new String[0] : typed.split(";")) {
            Locator kept = page.locator("#" + pair.split("=", 2)[0]);
            if (!"password".equals(kept.getAttribute("type"))) {
                assertThat(kept.inputValue()).isEqualTo(pair.split("=", 2)[1]);
            }
        }
        if (field != null) {
            assertThat(page.locator("#" + field).getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.locator("#" + field + "-error").textContent()).contains(told);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#" + field).evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
        }
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void a_file_that_is_none_says_so_on_its_job() {
        signIn("administrator");
        page.navigate("/admin/events");
        page.locator("#file").setInputFiles(new FilePayload("a.csv", "text/csv", "a,b\n1,2\n".getBytes()));
        page.locator("input[value='Take the events']").click();

        page.locator(".pl-finding:has-text('It failed')").waitFor();
        assertThat(page.locator(".pl-finding").textContent()).contains("no column 'case'");
        page.reload();
        assertFirstRate("job-failed");
    }

    /** Every field, button and link of the form has the focus once, in the order of the document, and shows it. */
    @ParameterizedTest
    @MethodSource("withForms")
    void the_keyboard_walks_each_form_in_reading_order_with_the_focus_to_be_seen(String address) {
        signIn("administrator");
        page.navigate(address);
        page.evaluate(
                "() => document.querySelectorAll('main :is(input,select,textarea,button,a,summary,[tabindex=\"0\"])')"
                        + ".forEach((it, place) => it.dataset.place = place)");
        int last = -1;
        int seen = 0;
        for (int press = 0; press < 200; press++) {
            page.keyboard().press("Tab");
            Object place = page.evaluate("() => document.activeElement.dataset.place ?? ''");
            if (place.toString().isEmpty()) {
                if (seen > 0) {
                    break;
                }
                continue;
            }
            int now = Integer.parseInt(place.toString());
            // A day is typed in parts, each a stop of its own that the browser shows inside the field.
            assertThat(now).as("reading order on " + address).isGreaterThanOrEqualTo(last);
            if (now == last) {
                continue;
            }
            seen++;
            last = now;
            assertThat((boolean) page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                            + " const t = document.activeElement.type;"
                            + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0"
                            + " || s.boxShadow !== 'none' || t === 'checkbox'; }"))
                    .as("the focus is visible on " + address + " at " + place)
                    .isTrue();
        }
        Object fields = page.evaluate(
                "() => document.querySelectorAll('main :is(input:not([type=hidden]),select,textarea)')" + ".length");
        assertThat(seen).as("fields reached on " + address).isGreaterThanOrEqualTo(((Number) fields).intValue());
    }

    static List<String> withForms() {
        return WITH_FORMS;
    }
}
