package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.NumberKey;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.TenantId;

/** Tokens of programs: 256 random bits behind {@code plb_}, of which only the SHA-256 is kept. */
@ApplicationScoped
public class ApiTokens {
    private static final String PREFIX = "plb_";
    private static final int BYTES = 32;
    private static final String TENANT_OF = "select tenant_id from api_token where secret_hash = ?";

    private final Store store;
    private final Tenancy tenancy;
    private final TenantClock clock;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();
    private final Numbers numbers = Numbers.ofRows();

    @Inject
    public ApiTokens(Store store, Tenancy tenancy, TenantClock clock, Audit audit) {
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ApiTokens() {
        this(null, null, null, null);
    }

    /** A token of the own tenant, or of one that the own one made. */
    public IssuedToken issue(View view, String tenantRef, String label, ApiToken.Scope scope, Instant expires) {
        return issue(view, tenantRef, label, scope, null, expires);
    }

    /** @param audience whose figures alone it reads, or null */
    public IssuedToken issue(
            View view,
            String tenantRef,
            String label,
            ApiToken.Scope scope,
            @Nullable String audience,
            Instant expires) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        return issue(view, tenantRef, label, scope, audience, expires, secret);
    }

    /** As {@link #issue}, with a secret that is known beforehand: for the demonstration profile alone. */
    public IssuedToken issue(
            View view,
            String tenantRef,
            String label,
            ApiToken.Scope scope,
            @Nullable String audience,
            Instant expires,
            String secret) {
        TenantId tenant = tenancy.administered(view, tenantRef).id();
        Names.checkText("A token's label", label);
        Instant now = clock.received();
        if (!expires.isAfter(now)) {
            throw Refused.invalid("A token that expires at " + expires + " would be of no use: choose a later time");
        }
        if (audience != null && scope != ApiToken.Scope.READ) {
            throw Refused.invalid("A token of an audience reads its figures and may do nothing else: choose to read");
        }
        return store.in(tenant, session -> {
            if (audience != null) {
                Audiences.named(session, audience);
            }
            long number = numbers.next(session.sql());
            ApiToken token = new ApiToken(number, label, tenant, scope, audience, now, expires, null, null);
            session.entities().persist(TokenRow.of(token, hash(secret)));
            audit.tell(
                    session,
                    view.who(),
                    "issued token",
                    label,
                    scope + (audience == null ? "" : " as audience " + audience) + " until " + expires);
            return new IssuedToken(token, secret);
        });
    }

    public List<ApiToken> list(View view, String tenantRef) {
        TenantId tenant = tenancy.administered(view, tenantRef).id();
        return store.in(
                tenant,
                session -> session.entities()
                        .createQuery("select t from TokenRow t order by t.number", TokenRow.class)
                        .getResultStream()
                        .map(row -> row.toDomain(tenant))
                        .toList());
    }

    /** From the next call on it is refused. */
    public void revoke(View view, String tenantRef, long number) {
        TenantId tenant = tenancy.administered(view, tenantRef).id();
        store.run(tenant, session -> {
            TokenRow row = session.entities().find(TokenRow.class, new NumberKey(number));
            if (row == null) {
                throw Refused.notFound("No token has the number " + number);
            }
            row.revoke(clock.received());
            audit.tell(
                    session, view.who(), "revoked token", row.toDomain(tenant).label(), "");
        });
    }

    /** The token whose secret this is, unless it is revoked or has expired. */
    public Optional<ApiToken> authenticate(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String hash = hash(secret);
        return store.across(sql -> sql.first(TENANT_OF, row -> row.getInt(1), hash))
                .map(TenantId::new)
                .flatMap(tenant -> store.in(tenant, session -> use(session, hash)));
    }

    private Optional<ApiToken> use(Session session, String hash) {
        Instant now = clock.received();
        return session.entities()
                .createQuery("select t from TokenRow t where t.secretHash = :hash", TokenRow.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .filter(row -> row.toDomain(session.tenant()).isValidAt(now))
                .map(row -> {
                    row.use(now);
                    return row.toDomain(session.tenant());
                });
    }

    private static String hash(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
