package org.plumbline.monitor.tenancy;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.standards.statistics.SmallNumbers;

/**
 * Who is looking, and at what: the own tenant's rows, and the contracts of others that were granted to it, those only to
 * read. {@link Views} alone makes one; without it no row is read.
 *
 * @param who the login or the token's label, for the audit
 * @param granted numbers of other tenants' contracts
 * @param smallNumbers by which rule they are hidden from this audience, which sees figures alone; null: not hidden
 */
public record View(
        TenantId tenant,
        String who,
        Set<Role> roles,
        List<Integer> granted,
        @Nullable SmallNumbers smallNumbers) implements Serializable {
    public View {
        roles = Set.copyOf(roles);
        granted = List.copyOf(granted);
    }

    /** Of somebody who sees the rows behind the figures too. */
    public View(TenantId tenant, String who, Set<Role> roles, List<Integer> granted) {
        this(tenant, who, roles, granted, null);
    }

    /** Whether small numbers are hidden from this audience, and with them all that they count. */
    public boolean ofFigures() {
        return smallNumbers != null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws Refused for an audience that sees figures alone */
    public void requireCases() {
        if (ofFigures()) {
            throw Refused.forbidden("You see figures in which small numbers are hidden, and nothing behind them");
        }
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
     * @throws Refused for an audience that sees figures alone
     */
    public String sees(String alias) {
        requireCases();
        return seesFigures(alias);
    }

    /** As {@link #sees}, of a contract, of what it promised, or of figures whose small numbers the reader hides. */
    public String seesFigures(String alias) {
        String own = alias + ".tenant_id = " + tenant.value();
        if (granted.isEmpty()) {
            return own;
        }
        String contracts = granted.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "(" + own + " or " + alias + ".contract_id in (" + contracts + "))";
    }
}
