package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.ApiTokens;
import org.plumbline.monitor.tenancy.IssuedToken;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Said;

/** The tokens of a tenant's programs, and the form that issues another: its secret is shown once, on this page. */
@Named
@RequestScoped
public class TokensPage {
    private static final int GOOD_FOR_DAYS = 90;

    private Viewer viewer;
    private ApiTokens tokens;
    private TenantClock clock;
    private Administered administered;
    private String label = "";
    private ApiToken.Scope scope = ApiToken.Scope.READ;
    private String audience = "";
    private @Nullable LocalDate expires;
    private @Nullable IssuedToken issued;

    @Inject
    public TokensPage(Viewer viewer, ApiTokens tokens, TenantClock clock, Administered administered) {
        this.viewer = viewer;
        this.tokens = tokens;
        this.clock = clock;
        this.administered = administered;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TokensPage() {}

    public List<ApiToken> list() {
        return tokens.list(viewer.view(), administered.getRef());
    }

    /** Tokens live by the machine's time: a stopped clock must not keep one alive. */
    public String state(ApiToken token) {
        if (token.revoked() != null) {
            return "revoked";
        }
        return token.isValidAt(clock.received()) ? "valid" : "expired";
    }

    public String words(ApiToken.Scope one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    public String words(ApiToken token) {
        String may = words(token.scope());
        return token.audience() == null ? may : may + " figures, as audience " + token.audience();
    }

    public ApiToken.Scope[] scopes() {
        return ApiToken.Scope.values();
    }

    /** Stays on this page: the secret is nowhere to be found again. */
    public void issue() {
        try {
            Instant end = getExpires()
                    .plusDays(1)
                    .atStartOfDay(viewer.tenant().zone())
                    .toInstant();
            issued = tokens.issue(
                    viewer.view(), administered.getRef(), label, scope, audience.isEmpty() ? null : audience, end);
        } catch (Refused refused) {
            Said.problem(refused.getMessage());
        }
    }

    public @Nullable String revoke(long number) {
        return Said.orRefused(
                () -> {
                    tokens.revoke(viewer.view(), administered.getRef(), number);
                    return "The token is revoked: from the next call on it is refused.";
                },
                Address.of("/admin/tokens")
                        .with("tenant", administered.getRef())
                        .toString());
    }

    public @Nullable IssuedToken issued() {
        return issued;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public ApiToken.Scope getScope() {
        return scope;
    }

    public void setScope(ApiToken.Scope scope) {
        this.scope = scope;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = audience == null ? "" : audience;
    }

    public LocalDate getExpires() {
        return expires == null
                ? LocalDate.ofInstant(clock.received(), viewer.tenant().zone()).plusDays(GOOD_FOR_DAYS)
                : expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }
}
