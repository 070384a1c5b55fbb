package org.plumbline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerHeaderTest {
    @ParameterizedTest
    @CsvSource({"Bearer plb_abc,plb_abc", "bearer plb_abc,plb_abc", "'Bearer   plb_abc ',plb_abc"})
    void theSecretFollowsTheScheme(String header, String secret) {
        assertThat(BearerHeader.secretOf(header)).contains(secret);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic bWVnOng=", "Bearerplb_abc"})
    void anythingElseIsNoToken(String header) {
        assertThat(BearerHeader.secretOf(header)).isEmpty();
    }
}
