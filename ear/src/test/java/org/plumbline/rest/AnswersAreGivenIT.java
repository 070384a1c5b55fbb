package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rest.Scheme.ADMINISTER;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Answers, disputes and what comes of them, by programs. */
class AnswersAreGivenIT extends RestTest {
    private final LateHoliday missed = new LateHoliday();
    private final String first = missed.cases().get(0);

    @Test
    void a_dispute_is_given_by_the_provider_and_decided_once_by_who_let_the_contract() {
        String key = with(missed.provider().read()).get("/cases/{case}", first).path("opportunities[0].key");
        Response given = give(key, "event-missing", "A call is missing.");
        assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
        assertThat(given.<String>path("verdict")).isEqualTo("missed");
        assertThat(given.<Boolean>path("disputes")).isTrue();
        assertThat(given.<Object>path("outcome")).isNull();
        String number = given.path("number").toString();

        assertThat(decide(missed.provider().write(), number).statusCode()).isEqualTo(403);
        Response decided = decide(ADMINISTER, number);
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decided.<Boolean>path("outcome.upheld")).isFalse();
        assertThat(decide(ADMINISTER, number).statusCode()).isEqualTo(409);

        Response list =
                with(ADMINISTER).queryParam("provider", missed.standard()).get("/answers");
        assertThat(list.jsonPath().getList("answers.case", String.class)).containsExactly(first);
        assertThat(list.jsonPath().getList("answers.outcome.words", String.class))
                .containsExactly("It stands.");
    }

    @Test
    void what_is_not_right_is_said() {
        String key = with(missed.provider().read()).get("/cases/{case}", first).path("opportunities[0].key");
        assertThat(give(key, "no-idea", "x").asString()).contains("one of own-delay, not-reached");
        assertThat(give("none:1:0", "own-delay", "x").statusCode()).isEqualTo(404);
        assertThat(give(key, "own-delay", "Ask ann@example.org").<String>path("detail"))
                .contains("an e-mail address");
        assertThat(with(missed.provider().read())
                        .contentType("application/json")
                        .body("{}")
                        .post("/answers")
                        .statusCode())
                .isIn(400, 403);
    }

    private Response give(String key, String ground, String words) {
        return with(missed.provider().write())
                .contentType("application/json")
                .body("{\"case\":\"%s\",\"key\":\"%s\",\"ground\":\"%s\",\"words\":\"%s\"}"
                        .formatted(first, key, ground, words))
                .post("/answers");
    }

    private static Response decide(String token, String number) {
        return with(token)
                .contentType("application/json")
                .body("{\"upheld\":false,\"words\":\"It stands.\"}")
                .post("/answers/{answer}/outcome", number);
    }
}
