package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.store.TenantId;

class OneAtATimeTest {
    private static final TenantId SEETEC = new TenantId(1);
    private static final TenantId MAXIMUS = new TenantId(2);

    private final OneAtATime looks = new OneAtATime();

    @Test
    void a_tenant_is_told_to_come_again_while_its_first_look_lasts() {
        assertThatThrownBy(() -> looks.of(SEETEC, () -> looks.of(SEETEC, () -> "second")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.BUSY));
        assertThat(looks.of(SEETEC, () -> "after it failed")).isEqualTo("after it failed");
    }

    @Test
    void another_tenant_does_not_wait() {
        assertThat(looks.of(SEETEC, () -> looks.of(MAXIMUS, () -> "at once"))).isEqualTo("at once");
    }
}
