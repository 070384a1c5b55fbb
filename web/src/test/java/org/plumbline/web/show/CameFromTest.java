package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameFromTest {
    @ParameterizedTest
    @CsvSource({
        "/work?due=MISSED&provider=seetec&sort=started&after=x%3A1, Work list",
        "/warnings?state=open, Warnings",
        "/standards/kept?contract=C-1, Verdicts that stay as they were",
        "/work, Work list"
    })
    void a_list_is_led_back_to_as_it_was(String address, String words) {
        assertThat(CameFrom.of(address)).isEqualTo(new CameFrom(address, words));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example/work",
                "https://elsewhere.example/work",
                "/work@elsewhere.example",
                "/work/../sign-out",
                "\\work",
                "/sign-out",
                "javascript:alert(1)",
                "2026-01"
            })
    void whatever_is_no_list_of_ours_leads_to_the_work_list(String address) {
        assertThat(CameFrom.of(address)).isEqualTo(CameFrom.WORK_LIST);
    }

    @Test
    void the_address_carries_the_list_whole() {
        Address list = Address.of("/work").with("due", "OPEN").with("level", "a b");

        assertThat(CameFrom.carried(Address.of("/case").with("ref", "A-1"), list))
                .hasToString("/case?ref=A-1&from=%2Fwork%3Fdue%3DOPEN%26level%3Da%2Bb");
    }
}
