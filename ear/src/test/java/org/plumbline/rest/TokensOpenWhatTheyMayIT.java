package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rest.Scheme.ADMINISTER;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.rest.Scheme.Provider;

class TokensOpenWhatTheyMayIT extends RestTest {
    private static Provider north;

    @BeforeAll
    static void makeAProvider() {
        north = Scheme.provider("north");
    }

    @Test
    void without_a_token_nothing_is_told() {
        Response answer = request().get("/api/v1/attainment");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void an_unknown_token_is_refused() {
        assertThat(with("plb_nobody").get("/attainment").statusCode()).isEqualTo(401);
    }

    @Test
    void a_reading_token_reads_and_sends_nothing() {
        assertThat(with(north.read()).get("/attainment").statusCode()).isEqualTo(200);
        Response refused = with(north.read())
                .contentType("application/x-ndjson")
                .body("{}")
                .post("/events");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.path("type").toString()).isEqualTo("urn:plumbline:problem:not-allowed");
    }

    @Test
    void a_writing_token_administers_nothing() {
        Response refused = with(north.write())
                .contentType("application/json")
                .body(Scheme.json(Map.of("label", "mine", "scope", "administer", "expires", Scheme.FAR)))
                .post("/tenants/{tenant}/tokens", north.tenant());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(with(north.write()).get("/operations/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void a_revoked_token_is_refused_from_the_next_call_on() {
        Response issued = with(ADMINISTER)
                .contentType("application/json")
                .body(Scheme.json(Map.of("label", "short", "scope", "read", "expires", Scheme.FAR)))
                .post("/tenants/{tenant}/tokens", north.tenant());
        String secret = issued.path("secret");
        assertThat(with(secret).get("/attainment").statusCode()).isEqualTo(200);

        int number = issued.path("token.number");
        assertThat(with(ADMINISTER)
                        .delete("/tenants/{tenant}/tokens/{number}", north.tenant(), number)
                        .statusCode())
                .isEqualTo(204);
        assertThat(with(secret).get("/attainment").statusCode()).isEqualTo(401);
    }

    @Test
    void a_secret_is_shown_once() {
        String list =
                with(ADMINISTER).get("/tenants/{tenant}/tokens", north.tenant()).asString();
        assertThat(list).contains("tests: read").doesNotContain("plb_", "secret");
    }
}
