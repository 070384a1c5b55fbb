package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

class EditorsFindTheSchemaIT extends RestTest {
    @Test
    void anybody_reads_the_form_of_a_standard_and_keeps_it_for_a_while() {
        Response answer = request().get("/schema/standard.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/schema+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(answer.jsonPath().getList("required", String.class)).contains("standard", "source");
        assertThat(request()
                        .header("If-None-Match", answer.header("ETag"))
                        .get("/schema/standard.json")
                        .statusCode())
                .isEqualTo(304);
    }
}
