package org.plumbline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/level?provider=seetec&level=seetec-01", "/case?ref=B-1%2F7"})
    void whoeverAskedForAPageGetsIt(String asked) {
        assertThat(WayBack.destination(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "https://elsewhere.example/",
                "/\\elsewhere.example",
                "/over view",
                "/a\r\nSet-Cookie: x",
                "/sign-in?to=/sign-in"
            })
    void nobodyIsSentElsewhere(String asked) {
        assertThat(WayBack.destination(asked)).isEqualTo("/home");
    }

    @Test
    void theSignInPageCarriesTheWayBack() {
        assertThat(WayBack.viaSignIn("/level?level=seetec-01&month=2026-03", false))
                .isEqualTo("/sign-in?to=%2Flevel%3Flevel%3Dseetec-01%26month%3D2026-03");
    }

    @Test
    void itSaysThatTheSessionEnded() {
        assertThat(WayBack.viaSignIn("/work", true)).isEqualTo("/sign-in?expired=true&to=%2Fwork");
        assertThat(WayBack.viaSignIn(null, true)).isEqualTo("/sign-in?expired=true");
        assertThat(WayBack.viaSignIn("/", false)).isEqualTo("/sign-in");
    }
}
