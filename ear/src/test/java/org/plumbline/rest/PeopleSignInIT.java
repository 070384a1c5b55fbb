package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleSignInIT extends RestTest {
    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    @BeforeAll
    static void awaitPeople() {
        Scheme.provider("people");
    }

    @Test
    void whoever_asks_for_a_page_signs_in_first_and_gets_it_then() {
        Response sent = visit(null).get("/overview?from=2026-01");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.header("Location")).endsWith("/sign-in?to=%2Foverview%3Ffrom%3D2026-01");

        Response signedIn = signIn("public-demonstration", "/sign-in?to=%2Foverview%3Ffrom%3D2026-01");
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.header("Location")).endsWith("/overview?from=2026-01");
    }

    @Test
    void the_session_is_a_new_one_after_signing_in_and_scripts_and_other_sites_do_not_get_it() {
        Response page = visit(null).get("/sign-in");
        Response signedIn = submit(page, "public-demonstration", "/sign-in");
        Cookie cookie = signedIn.detailedCookie("JSESSIONID");
        assertThat(cookie.getValue()).isNotEqualTo(page.cookie("JSESSIONID"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_of_both_is_wrong() {
        Response refused = signIn("not the password", "/sign-in");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.asString()).contains("do not go together");
    }

    @Test
    void a_session_reads_the_interface_and_changes_nothing() {
        String session = signIn("public-demonstration", "/sign-in").cookie("JSESSIONID");
        assertThat(visit(session).get("/api/v1/attainment").statusCode()).isEqualTo(200);
        assertThat(visit(session)
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/tenants")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        String session = signIn("public-demonstration", "/sign-in").cookie("JSESSIONID");
        Response refused =
                visit(session).header("Origin", "https://elsewhere.example").post("/sign-out");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(visit(session).get("/api/v1/attainment").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session() {
        String session = signIn("public-demonstration", "/sign-in").cookie("JSESSIONID");
        assertThat(visit(session).post("/sign-out").header("Location")).endsWith("/sign-in?out=true");
        Response after = visit(session).get("/overview");
        assertThat(after.header("Location")).contains("/sign-in?expired=true");
    }

    @Test
    void pages_are_not_kept_and_not_framed() {
        Response page = visit(null).get("/sign-in");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"))
                .anyMatch(policy -> policy.contains("script-src 'self' 'nonce-"));
    }

    @Test
    void a_page_that_is_not_there_is_said_to_those_who_are_signed_in() {
        String session = signIn("public-demonstration", "/sign-in").cookie("JSESSIONID");
        Response page = visit(session).get("/no-such-page");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("There is nothing here");
    }

    private static Response signIn(String password, String address) {
        return submit(visit(null).get(address), password, address);
    }

    private static Response submit(Response page, String password, String address) {
        return visit(page.cookie("JSESSIONID"))
                .formParams(fields(page, password))
                .post(address);
    }

    private static Map<String, String> fields(Response page, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page.asString());
        while (hidden.find()) {
            fields.put(first(NAME, hidden.group()), first(VALUE, hidden.group()).replace("&amp;", "&"));
        }
        fields.put("login", "administrator");
        fields.put("password", password);
        fields.put("submit", "Sign in");
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static RequestSpecification visit(String session) {
        RequestSpecification visit = request().redirects().follow(false).urlEncodingEnabled(false);
        return session == null ? visit : visit.cookie("JSESSIONID", session);
    }
}
