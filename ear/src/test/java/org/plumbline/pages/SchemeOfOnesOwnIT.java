package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.plumbline.TestServer;

/** How a tenant that nobody here has thought of starts: through pages alone, and one call of its own program. */
class SchemeOfOnesOwnIT extends DemonstrationPageTest {
    private static final String PASSWORD = "long enough to be one";

    private final String north = "north-" + Long.toString(System.nanoTime(), 36);
    private final String tenant = "own-scheme." + north;
    private final String contract = north + "-1";

    @Test
    void a_scheme_starts_and_its_timer_measures_its_own_events() {
        the_administrator_makes_a_provider_and_its_contract();
        the_administrator_makes_a_person_with_each_role();
        String token = the_administrator_issues_a_token_that_is_shown_once();

        signIn("tenant_administrator@" + tenant, PASSWORD);
        the_provider_adds_its_calendar();
        the_provider_writes_a_standard_and_puts_it_in_force();
        its_events_come_in_by_hand_in_each_format();
        its_program_sends_the_last_one(token);

        signIn("quality_team@" + tenant, PASSWORD);
        the_quality_team_sees_what_was_kept_and_what_was_missed();
    }

    private void the_administrator_makes_a_provider_and_its_contract() {
        signIn("administrator");
        page.navigate("/admin/tenants");
        fill("name", "North " + north);
        fill("ref", tenant);
        page.locator("#kind").selectOption("PROVIDER");
        fill("zone", "Europe/London");
        press("Make the tenant");
        assertDone("is a tenant now");

        page.navigate("/admin/contracts");
        page.locator("#tenant").selectOption(tenant);
        fill("ref", contract);
        fill("provider-name", "North " + north);
        fill("provider", north);
        page.locator("#commissioner").selectOption("own-scheme");
        fill("scheme", "Good Start");
        fill("area", "Area 1");
        page.locator("#nation").selectOption("SCOTLAND");
        fill("zone", "Europe/London");
        fill("starts", "2020-01-06");
        fill("ends", "2099-12-31");
        fill("supplied", "referral, contact, job-start");
        press("Make the contract");
        assertDone("is made");
        Locator row = page.locator("#contracts tr").filter(new Locator.FilterOptions().setHasText(contract));
        assertThat(row.textContent()).contains("Good Start", "Area 1", "6 January 2020", "3 event types");
    }

    private void the_administrator_makes_a_person_with_each_role() {
        for (String role : List.of("CONTRACT_MANAGER", "QUALITY_TEAM", "STANDARDS_EDITOR", "TENANT_ADMINISTRATOR")) {
            page.navigate("/admin/people?tenant=" + tenant);
            fill("name", "Somebody of " + north);
            fill("login", role.toLowerCase(java.util.Locale.ROOT) + "@" + tenant);
            fill("password", PASSWORD);
            page.locator("input[value=" + role + "]").check();
            if (role.equals("TENANT_ADMINISTRATOR")) {
                page.locator("input[value=STANDARDS_EDITOR]").check();
            }
            press("Make the person");
            assertDone("can sign in now");
        }
        assertThat(page.locator("#people-table tbody tr").count()).isEqualTo(4);
        page.locator("#people-table tr")
                .filter(new Locator.FilterOptions().setHasText("contract_manager@" + tenant))
                .locator("input[value=Remove]")
                .click();
        assertDone("can no longer sign in");
        assertThat(page.locator("#people-table tbody tr").count()).isEqualTo(3);
    }

    private String the_administrator_issues_a_token_that_is_shown_once() {
        page.navigate("/admin/tokens?tenant=" + tenant);
        fill("label", "nightly feed");
        page.locator("#scope").selectOption("WRITE");
        fill("expires", "2099-12-31");
        press("Issue the token");
        String secret = page.locator(".pl-secret").textContent();
        page.navigate("/admin/tokens?tenant=" + tenant);
        assertThat(page.content()).contains("nightly feed").doesNotContain(secret);
        return secret;
    }

    private void the_provider_adds_its_calendar() {
        page.navigate("/admin/calendars");
        fill("yaml", """
                calendar: north
                title: The North
                known: {first: 2020-01-01, last: 2020-12-31}
                hours:
                  monday-friday: 09:00-17:00
                closed:
                  - {date: 2020-03-03, name: Founders' Day}
                """);
        press("Keep this calendar");
        assertDone("The North is kept as v1");
    }

    private void the_provider_writes_a_standard_and_puts_it_in_force() {
        String yaml = """
                standard: %1$s
                title: The promises of %1$s
                provider: %1$s
                scheme: Good Start
                vocabulary: 1
                calendar: north
                source: Made by its own people
                opens: referral
                levels:
                  - id: %1$s-01
                    dimension: first-contact
                    promise: Talk with everybody within two working days of the referral.
                    source: Page 1
                    within: 2 fortnights
                    of: referral
                    do: contact
                """.formatted(north);
        page.navigate("/standards/upload");
        page.locator("#file").setInputFiles(file("standard.yaml", "text/yaml", yaml));
        press("Check");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Line 14");
        assertThat(page.locator("#line-14 .govuk-error-message").count()).isPositive();
        fill("yaml", yaml.replace("2 fortnights", "2 working days"));
        press("Check");
        assertThat(page.locator("main").textContent()).contains("This file is a standard");
        press("Publish");
        assertDone("Published as v1");

        page.locator("#force summary").click();
        page.locator("input[value='" + contract + "']").check();
        fill("from", "2020-01-06");
        press("Put in force");
        assertDone("In force for 1 contract");
    }

    /** The third of March is Founders' Day, so a referral of the second falls due at the end of the fifth. */
    private void its_events_come_in_by_hand_in_each_format() {
        take("csv", file("kept.csv", "text/csv", """
                case,type,occurred
                N-1,referral,2020-03-02
                N-1,contact,2020-03-05
                N-1,no-such-thing,2020-03-06
                """));
        assertThat(page.locator("main").textContent()).contains("It is done: 3 rows", "no-such-thing");
        var download = page.waitForDownload(
                () -> page.locator("a:has-text('Download the rejected lines')").click());
        assertThat(download.suggestedFilename()).endsWith("-rejected.csv");

        take("ndjson", file("missed.ndjson", "application/x-ndjson", """
                {"id":"%1$s-1","case":"N-2","type":"referral","occurred":"2020-03-02"}
                {"id":"%1$s-2","case":"N-2","type":"contact","occurred":"2020-03-06"}
                """.formatted(north)));
        assertThat(page.locator("main").textContent()).contains("It is done: 2 rows");

        page.navigate("/admin/profiles");
        fill("yaml", """
                profile: north-export
                zone: Europe/London
                case: client
                events:
                  - type: referral
                    at: referred
                  - type: contact
                    at: first_talk
                """);
        press("Keep this profile");
        assertDone("north-export is kept");
        take("north-export", file("export.csv", "text/csv", """
                client,referred,first_talk
                N-3,2020-03-02,2020-03-04
                N-4,2020-03-02,
                """));
        assertThat(page.locator("main").textContent()).contains("It is done: 3 rows");
        page.navigate("/admin/jobs");
        assertThat(page.locator("#jobs tbody tr").count()).isEqualTo(3);
        assertFirstRate("jobs");
    }

    private void take(String format, FilePayload file) {
        page.navigate("/admin/events");
        page.locator("#file").setInputFiles(file);
        page.locator("#format").selectOption(format);
        press("Take the events");
        page.waitForURL("**/admin/job?name=import-*");
        page.locator(".pl-finding:has-text('It is done')").waitFor();
        page.reload();
    }

    private void its_program_sends_the_last_one(String token) {
        int status = RestAssured.given()
                .baseUri(TestServer.address().toString())
                .header("Authorization", "Bearer " + token)
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", io.restassured.http.ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .body("{\"id\":\"" + north + "-4\",\"case\":\"N-4\",\"type\":\"contact\",\"occurred\":\"2020-03-05\"}")
                .post("/api/v1/events")
                .statusCode();
        assertThat(status).isEqualTo(200);
    }

    private void the_quality_team_sees_what_was_kept_and_what_was_missed() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            page.navigate("/case?ref=N-4");
            assertThat(page.locator(".pl-promise").first().getAttribute("data-is"))
                    .isEqualTo("MET");
            page.navigate("/case?ref=N-2");
            assertThat(page.locator(".pl-promise").first().getAttribute("data-is"))
                    .isEqualTo("MISSED");
        });
        assertThat(page.locator("main").textContent()).contains("Founders' Day");
        // A case is judged when it is looked at; the figures wait for the timer.
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            page.navigate("/overview");
            assertThat(page.locator("#overview").textContent()).contains("75.0%");
        });
    }

    private void fill(String field, String value) {
        page.locator("#" + field).fill(value);
    }

    private void press(String button) {
        page.locator("input[type=submit][value='" + button + "']").click();
    }

    private void assertDone(String words) {
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains(words);
    }

    private static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
