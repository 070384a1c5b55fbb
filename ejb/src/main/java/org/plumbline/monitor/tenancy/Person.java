package org.plumbline.monitor.tenancy;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/** Somebody who signs in. The login is unique over all tenants, in small letters. */
public record Person(
        String login,
        String name,
        TenantId tenant,
        Set<Role> roles,
        @Nullable String audience) implements Serializable {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Of no audience. */
    public Person(String login, String name, TenantId tenant, Set<Role> roles) {
        this(login, name, tenant, roles, null);
    }
}
