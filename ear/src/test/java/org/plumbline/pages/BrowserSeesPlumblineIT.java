package org.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrowserSeesPlumblineIT extends PageTest {
    @Test
    void the_first_page_is_there_accessible_and_fits_a_phone() {
        page.navigate("/");

        assertThat(page.title()).contains("Plumbline");
        assertAccessible();
        assertFitsPhone();
        screenshot("first-page");
    }

    @Test
    void an_inaccessible_page_is_noticed() {
        page.setContent("<html lang='en'><title>A picture</title><main><img src='data:,'></main></html>");

        assertThatThrownBy(this::assertAccessible).hasMessageContaining("image-alt");
    }

    @Test
    void a_page_too_wide_for_a_phone_is_noticed() {
        page.setContent("<!DOCTYPE html><html lang='en'><div style='width: 600px'>wide</div></html>");

        assertThatThrownBy(this::assertFitsPhone).hasMessageContaining("on a phone");
    }
}
