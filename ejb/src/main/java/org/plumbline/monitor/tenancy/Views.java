package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.standards.statistics.SmallNumbers;

/** Makes the view that somebody has. It reads the grants, so ask for each request anew. */
@ApplicationScoped
public class Views {
    private static final String GRANTED =
            "select contract_id from contract_grant where commissioner_id = ? order by contract_id";

    private final Store store;
    private final Audiences audiences;

    @Inject
    public Views(Store store, Audiences audiences) {
        this.store = store;
        this.audiences = audiences;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Views() {
        this(null, null);
    }

    public View of(Person person) {
        return view(person.tenant(), person.login(), person.roles(), person.audience());
    }

    public View of(ApiToken token) {
        return view(
                token.tenant(),
                "token " + token.label(),
                token.audience() == null ? roles(token.scope()) : Set.of(),
                token.audience());
    }

    /** Every role in one tenant, for what the service does on its own account: the first start, the demonstration. */
    public View ofService(TenantId tenant, String who) {
        return view(tenant, who, EnumSet.allOf(Role.class), null);
    }

    private View view(TenantId tenant, String who, Set<Role> roles, @Nullable String audience) {
        List<Integer> granted = store.across(sql -> sql.list(GRANTED, row -> row.getInt(1), tenant));
        SmallNumbers hidden =
                audience == null ? null : audiences.of(tenant, audience).rule();
        return new View(tenant, who, roles, granted, hidden);
    }

    private static Set<Role> roles(ApiToken.Scope scope) {
        return switch (scope) {
            case READ -> EnumSet.of(Role.CONTRACT_MANAGER);
            case WRITE -> EnumSet.of(Role.CONTRACT_MANAGER, Role.QUALITY_TEAM, Role.STANDARDS_EDITOR);
            case ADMINISTER -> EnumSet.allOf(Role.class);
        };
    }
}
