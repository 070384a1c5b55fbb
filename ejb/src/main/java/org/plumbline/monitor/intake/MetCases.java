package org.plumbline.monitor.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.monitor.store.TenantId;

/**
 * The cases that events came to of late, so that a feed's next body needs not ask for all of them. What is remembered may
 * have been overtaken, by another node too: who writes by it finds that out, see {@link ChunkRows}.
 */
final class MetCases {
    /** Some 30 MB. */
    private static final int MOST = 200_000;

    /** After that long nothing of an erased case is remembered. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<Key, KnownCase> cases =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    private record Key(TenantId tenant, String reference) {}

    Optional<KnownCase> find(TenantId tenant, String reference) {
        return Optional.ofNullable(cases.getIfPresent(new Key(tenant, reference)));
    }

    void remember(TenantId tenant, String reference, KnownCase its) {
        cases.asMap().merge(new Key(tenant, reference), its, KnownCase::orLater);
    }
}
