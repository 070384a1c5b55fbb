package org.plumbline.monitor.tenancy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/**
 * An organisation with its own data and people.
 *
 * @param ref its name in addresses, such as {@code dwp}
 * @param zone civil time of its pages, and of events in files that name no offset
 * @param stoppedAt where its clock stands still, or null: live
 * @param invented its cases are generated, which every page and export says
 * @param notice what every page says of its data, or null
 * @param madeBy the tenant whose administrator made it, or null
 */
public record Tenant(
        TenantId id,
        String ref,
        String name,
        Kind kind,
        ZoneId zone,
        @Nullable Instant stoppedAt,
        boolean invented,
        @Nullable String notice,
        @Nullable TenantId madeBy) {

    /** Providers hold cases; commissioners read those of the contracts they let, and may hold cases themselves. */
    public enum Kind {
        PROVIDER,
        COMMISSIONER
    }

    public boolean isLive() {
        return stoppedAt == null;
    }
}
