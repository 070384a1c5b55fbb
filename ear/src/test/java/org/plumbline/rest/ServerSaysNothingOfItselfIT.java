package org.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSaysNothingOfItselfIT extends RestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/no-such-page", "/no-such-page.xhtml", "/api/v1/no-such-thing", "/%00", "/WEB-INF/web.xml"
            })
    void neither_its_name_nor_its_version_nor_a_stack_trace_is_told(String path) {
        Response answer = request().urlEncodingEnabled(false).get(path);

        assertThat(answer.headers().asList())
                .extracting(header -> header.getName().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("server", "x-powered-by");
        assertThat(answer.asString()).doesNotContainIgnoringCase("payara").doesNotContain("\tat ", "Exception:");
    }
}
