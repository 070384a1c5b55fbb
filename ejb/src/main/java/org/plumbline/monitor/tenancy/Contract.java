package org.plumbline.monitor.tenancy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/**
 * Provider × scheme × contract area.
 *
 * @param number names it in the tables, unique over all tenants
 * @param tenant holds its cases
 * @param ref unique in the tenant; events name it
 * @param provider who promises, by its name in addresses
 * @param commissioner who let it and may read its cases, or null
 * @param area contract package area (CPA), or null
 * @param calendar id of its working calendar, or null: the standard's
 * @param supplied event types that its feed supplies; empty: all of the vocabulary
 */
public record Contract(
        int number,
        TenantId tenant,
        String ref,
        String provider,
        String providerName,
        @Nullable TenantId commissioner,
        String scheme,
        @Nullable String area,
        Nation nation,
        ZoneId zone,
        @Nullable String calendar,
        LocalDate starts,
        @Nullable LocalDate ends,
        Set<String> supplied) {
    public Contract {
        supplied = Set.copyOf(supplied);
    }
}
