package org.plumbline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationsPageTest {
    @Test
    void the_log_tells_roles_and_scopes_in_words() {
        assertThat(OperationsPage.words("CONTRACT_MANAGER,QUALITY_TEAM")).isEqualTo("contract manager, quality team");
        assertThat(OperationsPage.words("WRITE until 2026-03-27T00:00:00Z"))
                .isEqualTo("may write, until 2026-03-27T00:00:00Z");
    }
}
