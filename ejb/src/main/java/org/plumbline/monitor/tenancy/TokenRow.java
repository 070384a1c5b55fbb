package org.plumbline.monitor.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.NumberKey;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.TenantId;

@Entity
@IdClass(NumberKey.class)
@Table(name = "api_token")
@Multitenant
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = Session.TENANT,
        primaryKey = true,
        discriminatorType = DiscriminatorType.INTEGER)
class TokenRow {
    @Id
    @Column(name = "token_id")
    private long number;

    private String label;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "scope_name")
    private String scope;

    @Column(name = "created_at")
    private long created;

    private @Nullable String audience;

    @Column(name = "expires_at")
    private long expires;

    @Column(name = "revoked_at")
    private @Nullable Long revoked;

    @Column(name = "last_used_at")
    private @Nullable Long lastUsed;

    @SuppressWarnings("NullAway")
    protected TokenRow() {}

    static TokenRow of(ApiToken token, String secretHash) {
        TokenRow row = new TokenRow();
        row.number = token.number();
        row.label = token.label();
        row.secretHash = secretHash;
        row.scope = token.scope().name();
        row.audience = token.audience();
        row.created = token.created().toEpochMilli();
        row.expires = token.expires().toEpochMilli();
        return row;
    }

    ApiToken toDomain(TenantId tenant) {
        return new ApiToken(
                number,
                label,
                tenant,
                ApiToken.Scope.valueOf(scope),
                audience,
                Instant.ofEpochMilli(created),
                Instant.ofEpochMilli(expires),
                revoked == null ? null : Instant.ofEpochMilli(revoked),
                lastUsed == null ? null : Instant.ofEpochMilli(lastUsed));
    }

    void revoke(Instant at) {
        if (revoked == null) {
            revoked = at.toEpochMilli();
        }
    }

    /** Told to the minute, so that a busy feed does not write a row for each of its calls. */
    void use(Instant at) {
        if (lastUsed == null || at.toEpochMilli() - lastUsed > 60_000) {
            lastUsed = at.toEpochMilli();
        }
    }
}
