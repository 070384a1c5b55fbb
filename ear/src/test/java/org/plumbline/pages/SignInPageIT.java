package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPageIT extends DemonstrationPageTest {
    @Test
    void whoever_tries_plumbline_out_is_told_whom_to_sign_in_as() {
        page.navigate("/sign-in");
        assertThat(page.locator("main").textContent()).contains("boston", "dwp", "interserve", "public-demonstration");
        assertFirstRate("sign-in");
    }
}
