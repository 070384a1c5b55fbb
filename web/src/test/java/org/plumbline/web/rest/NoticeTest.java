package org.plumbline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Tenant;

class NoticeTest {
    @Test
    void realDataCarryNoNotice() {
        assertThat(Notice.told(Stream.of(tenant(false, null)))).isNull();
    }

    @Test
    void inventedDataSaySoEvenWhereNobodyWroteANotice() {
        assertThat(Notice.told(Stream.of(tenant(true, null)))).isEqualTo("Demonstration data: invented");
    }

    @Test
    void theSameNoticeOfSeveralTenantsIsSaidOnce() {
        assertThat(Notice.told(Stream.of(tenant(true, null), tenant(true, null), tenant(false, "Source: Boston"))))
                .isEqualTo("Demonstration data: invented; Source: Boston");
    }

    private static Tenant tenant(boolean invented, @Nullable String notice) {
        return new Tenant(
                new TenantId(1),
                "north",
                "North",
                Tenant.Kind.PROVIDER,
                ZoneId.of("Europe/London"),
                null,
                invented,
                notice,
                null);
    }
}
