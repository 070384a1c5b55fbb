package org.plumbline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {
    @ParameterizedTest(name = "{0}, {1} asked of {2}: {3}")
    @CsvSource({
        "same-origin,,plumbline.example,true",
        "none,,plumbline.example,true",
        "same-site,,plumbline.example,false",
        "cross-site,,plumbline.example,false",
        "cross-site,http://plumbline.example,plumbline.example,false",
        ",http://plumbline.example:8080,plumbline.example:8080,true",
        ",http://plumbline.example:8081,plumbline.example:8080,false",
        ",https://elsewhere.example,plumbline.example,false",
        ",null,plumbline.example,false",
        ",not a web address,plumbline.example,false",
        ",,plumbline.example,true"
    })
    void onlyOurOwnPagesSendForms(String fetchSite, String origin, String host, boolean ours) {
        assertThat(SameOriginFilter.fromHere(fetchSite, origin, host)).isEqualTo(ours);
    }
}
