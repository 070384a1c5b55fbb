package org.plumbline.monitor.tenancy;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.store.TenantId;

/**
 * Who is looking, and at what: the own tenant's rows, and the contracts of others that were granted to it, those only to
 * read. {@link Views} alone makes one; without it no row is read.
 *
 * @param who the login or the token's label, for the audit
 * @param granted numbers of other tenants' contracts
 */
public record View(TenantId tenant, String who, Set<Role> roles, List<Integer> granted) implements Serializable {
    public View {
        roles = Set.copyOf(roles);
        granted = List.copyOf(granted);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws Refused unless this is one of the roles */
    public void require(Role role) {
        if (!has(role)) {
            throw Refused.forbidden("That takes the role "
                    + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
    }

    /**
     * The condition, for plain SQL, that a row with {@code tenant_id} and {@code contract_id} may be seen.
     *
     * @param alias of the table in the query
     */
    public String sees(String alias) {
        String own = alias + ".tenant_id = " + tenant.value();
        if (granted.isEmpty()) {
            return own;
        }
        String contracts = granted.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "(" + own + " or " + alias + ".contract_id in (" + contracts + "))";
    }
}
