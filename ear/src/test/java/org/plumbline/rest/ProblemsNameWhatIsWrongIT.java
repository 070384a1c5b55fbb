package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.rest.Scheme.with;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.rest.Scheme.Provider;

class ProblemsNameWhatIsWrongIT extends RestTest {
    private static Provider north;

    @BeforeAll
    static void makeAProvider() {
        north = Scheme.provider("north");
    }

    @ParameterizedTest
    @CsvSource({
        "/attainment?from=2015,400,from",
        "/attainment?to=June,400,to",
        "/cases,400,state",
        "/cases?state=late,400,state",
        "/cases?state=due&limit=0,400,limit",
        "/cases?state=due&before=soon,400,before"
    })
    void a_parameter_that_cannot_be_read_is_named_with_what_would_be_right(String path, int status, String where) {
        Response answer = with(north.read()).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("mistakes[0].where").toString()).isEqualTo(where);
        assertThat(answer.path("mistakes[0].right").toString()).isNotBlank();
    }

    @Test
    void an_unknown_address_method_or_format_is_a_problem_too() {
        problem(with(north.read()).get("/no-such-thing"), 404, "not-found");
        problem(with(north.write()).delete("/attainment"), 405, "wrong-method");
        problem(with(north.read()).accept("image/png").get("/attainment"), 406, "not-acceptable");
        problem(with(north.write()).contentType("image/png").body("x").post("/events"), 415, "wrong-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{", "[]", "{\"ref\": 7, \"kind\": []}", "{}"})
    void a_body_that_is_not_what_it_should_be_is_the_callers_mistake(String body) {
        Response answer = with(Scheme.ADMINISTER)
                .contentType("application/json")
                .body(body)
                .post("/tenants");
        problem(answer, 400, "bad-input");
    }

    @Test
    void a_standard_with_mistakes_gets_each_of_them_with_its_line() {
        String standard = """
                standard: mistaken
                title: Mistaken
                vocabulary: 1
                calendar: no-such-calendar
                levels:
                  - {id: m-01, dimension: first-contact, promise: Soon., source: none, within: 3 dyas, of: referral, do: contact}
                """;
        Response answer = with(Scheme.ADMINISTER)
                .contentType("application/yaml")
                .body(standard)
                .post("/standards");
        problem(answer, 400, "bad-input");
        assertThat(answer.jsonPath().getList("mistakes.where", String.class))
                .anyMatch(where -> where.startsWith("line 4"))
                .anyMatch(where -> where.startsWith("line 6"));
    }

    private static void problem(Response answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("type").toString()).isEqualTo("urn:plumbline:problem:" + kind);
        assertThat((Integer) answer.path("status")).isEqualTo(status);
        assertThat(answer.path("title").toString()).isNotBlank();
        assertThat(answer.path("detail").toString()).isNotBlank();
        assertThat(answer.path("instance").toString()).startsWith("/api/v1/");
        assertThat(answer.asString()).doesNotContain("Exception", "\tat ");
    }
}
