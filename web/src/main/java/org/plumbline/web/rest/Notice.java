package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Tenant;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.web.security.Viewer;

/** What an answer says of its data where they are a demonstration's, so that no export loses it. */
@RequestScoped
public class Notice {
    static final String HEADER = "Plumbline-Notice";
    static final String INVENTED = "Demonstration data: invented";

    @Inject
    Viewer viewer;

    @Inject
    Tenants tenants;

    /** @param holders the tenants that hold the cases in the answer */
    @Nullable
    String of(Collection<TenantId> holders) {
        String told = told(Stream.concat(
                Stream.of(viewer.tenant()), holders.stream().distinct().map(tenants::of)));
        String hidden = viewer.hidden();
        return hidden.isEmpty() ? told : told == null ? hidden : told + "; " + hidden;
    }

    static @Nullable String told(Stream<Tenant> concerned) {
        String all = concerned
                .map(tenant -> tenant.notice() == null && tenant.invented() ? INVENTED : tenant.notice())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }
}
