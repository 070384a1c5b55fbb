package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong has a page that says so in plain words, and nothing of how the server is made. */
class ErrorPagesIT extends DemonstrationPageTest {
    @Test
    void a_page_that_is_not_there_and_one_that_is_not_ours() {
        signIn("interserve");
        page.navigate("/no-such-page");
        assertThat(page.locator("h1").textContent()).isEqualTo("There is nothing here");
        assertFirstRate("not-found");
        assertDesigned(page.request().get("/no-such-page"), 404, "There is nothing here");
        assertDesigned(page.request().get("/admin/tenants"), 403, "You may not do that here");
        assertDesigned(page.request().get("/case?ref=no-such-case"), 404, "There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "NONSENSE"})
    void a_method_that_no_page_takes(String method) {
        signIn("interserve");
        APIResponse answer =
                page.request().fetch("/overview", RequestOptions.create().setMethod(method));
        assertDesigned(answer, 405, "That did not work");
    }

    @Test
    void a_page_that_stood_open_too_long() {
        signIn("administrator");
        page.navigate("/admin/tenants");
        APIResponse answer = post(Map.of("make", "make", "jakarta.faces.ViewState", "1234:5678"));
        assertDesigned(answer, 410, "This page stood open too long");
    }

    @Test
    void a_forged_nonce() {
        signIn("administrator");
        page.navigate("/admin/tenants");
        String state =
                page.locator("input[name='jakarta.faces.ViewState']").last().inputValue();
        APIResponse answer =
                post(Map.of("make", "make", "jakarta.faces.ViewState", state, "primefaces.nonce", "Zm9yZ2Vk"));
        assertThat(answer.status()).isBetween(400, 500);
        assertDesigned(answer, answer.status(), "<h1");
    }

    @Test
    void the_update_of_a_part_of_a_page_leads_to_the_error_page() {
        signIn("administrator");
        page.navigate("/admin/operations");
        page.evaluate("() => document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(it => it.value = '1234:5678')");
        page.waitForURL("**/failed?as=410");
        assertThat(page.locator("h1").textContent()).isEqualTo("This page stood open too long");
        assertAccessible();
    }

    @Test
    void an_update_that_another_site_asks_for_is_led_to_the_error_page() {
        signIn("administrator");
        APIResponse answer = page.request()
                .post(
                        "/admin/operations",
                        RequestOptions.create()
                                .setHeader("Faces-Request", "partial/ajax")
                                .setHeader("Origin", "https://elsewhere.example")
                                .setForm(FormData.create().set("live", "live")));
        assertThat(answer.text()).contains("<partial-response><redirect url=\"/failed?as=403\"/>");
        assertDesigned(page.request().get("/failed?as=403"), 403, "You may not do that here");
        assertDesigned(page.request().get("/failed?as=500"), 500, "Something went wrong on our side");
        assertDesigned(page.request().get("/failed?as=<script>"), 404, "There is nothing here");
    }

    private APIResponse post(Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return page.request().post("/admin/tenants", RequestOptions.create().setForm(form));
    }

    private static void assertDesigned(APIResponse answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.text())
                .contains(words)
                .contains("Plumbline")
                .doesNotContain("\tat ", "Exception", "mojarra")
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish");
    }
}
