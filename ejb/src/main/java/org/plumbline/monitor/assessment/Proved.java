package org.plumbline.monitor.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the proofs of all tenants' figures found last.
 *
 * @param tenants whose proof has begun
 * @param whole those of them for which it was whole at least once
 * @param oldest when the longest ago of the last whole ones was, or null
 * @param differing what they found different, and put right
 */
public record Proved(long tenants, long whole, @Nullable Instant oldest, long differing) {}
