package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

class ServerTellsItsHealthIT extends RestTest {
    @Test
    void it_is_ready_once_migrations_and_catalogue_are_in() {
        Response answer = request().get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.path("checks.find { it.name == 'plumbline' }.data.state")
                        .toString())
                .isEqualTo("ready");
    }

    @Test
    void it_tells_what_the_proof_of_its_figures_found_and_is_up_whatever_that_is() {
        Response answer = request().get("/health");
        assertThat(answer.path("checks.find { it.name == 'reconciliation' }.status")
                        .toString())
                .isEqualTo("UP");
        assertThat(answer.path("checks.find { it.name == 'reconciliation' }.data")
                        .toString())
                .contains("tenants", "whole", "differing", "oldest");
    }

    @Test
    void the_interface_describes_itself() {
        String described = request().get("/openapi").asString();
        assertThat(described)
                .contains(
                        "/api/v1/events:",
                        "/api/v1/attainment:",
                        "/api/v1/standards/{id}/versions/{version}:",
                        "/api/v1/cases/{case}:",
                        "/api/v1/standards:",
                        "bearer");
    }
}
