package org.plumbline.monitor.tenancy;

import java.io.Serializable;
import java.util.Set;
import org.plumbline.monitor.store.TenantId;

/** Somebody who signs in. The login is unique over all tenants, in small letters. */
public record Person(String login, String name, TenantId tenant, Set<Role> roles) implements Serializable {
    public Person {
        roles = Set.copyOf(roles);
    }
}
