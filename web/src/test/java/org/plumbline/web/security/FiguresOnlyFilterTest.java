package org.plumbline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresOnlyFilterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/overview",
                "/overview.xhtml",
                "/provider",
                "/level",
                "/standard",
                "/api/v1/attainment",
                "/api/v1/attainment.csv",
                "/api/v1/standards/seetec/versions/2",
                "/jakarta.faces.resource/plumbline.css",
                "/health/ready",
                "/schema/standard.json"
            })
    void figures_and_promises_are_read(String path) {
        assertThat(FiguresOnlyFilter.mayAsk("GET", path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/work",
                "/case",
                "/case.xhtml",
                "/warnings",
                "/like-for-like",
                "/data-quality",
                "/rebases",
                "/admin/people",
                "/overview/more",
                "/api/v1/cases",
                "/api/v1/attainment/more",
                "/api/v1/like-for-like",
                "/api/v1/standards/seetec/versions/2/in-force",
                "/api/v1/something-new",
                "/something-new"
            })
    void what_is_behind_them_and_what_is_new_is_not(String path) {
        assertThat(FiguresOnlyFilter.mayAsk("GET", path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/standards", "/level", "/standard", "/api/v1/contracts"})
    void nothing_is_sent(String path) {
        assertThat(FiguresOnlyFilter.mayAsk("POST", path)).isFalse();
        assertThat(FiguresOnlyFilter.mayAsk("POST", "/sign-out")).isTrue();
    }

    @Test
    void how_far_the_data_are_loaded_is_looked_at_by_a_form() {
        assertThat(FiguresOnlyFilter.mayAsk("POST", "/overview")).isTrue();
    }
}
