package org.plumbline.monitor.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a tenant to be made; the parameters are those of {@link Tenant}. */
public record NewTenant(
        String ref,
        String name,
        Tenant.Kind kind,
        ZoneId zone,
        @Nullable Instant stoppedAt,
        boolean invented,
        @Nullable String notice) {
    public NewTenant {
        Names.checkTenant(ref);
        Names.checkText("A tenant's name", name);
    }

    /** A provider with a live clock and data of its own. */
    public static NewTenant provider(String ref, String name, ZoneId zone) {
        return new NewTenant(ref, name, Tenant.Kind.PROVIDER, zone, null, false, null);
    }

    /** A commissioner with a live clock. */
    public static NewTenant commissioner(String ref, String name, ZoneId zone) {
        return new NewTenant(ref, name, Tenant.Kind.COMMISSIONER, zone, null, false, null);
    }
}
