package org.plumbline.monitor.tenancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.store.TenantId;

/**
 * A program's right to call. The secret itself is not kept, only its hash.
 *
 * @param audience whose figures it reads, then its scope is to read, or null
 */
public record ApiToken(
        long number,
        String label,
        TenantId tenant,
        Scope scope,
        @Nullable String audience,
        Instant created,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant lastUsed) {

    /** What it may do; each includes the ones before it. */
    public enum Scope {
        /** Read. */
        READ,
        /** Send events, upload standards and put them in force. */
        WRITE,
        /** Make tenants, contracts, people and tokens. */
        ADMINISTER
    }

    public boolean isValidAt(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
