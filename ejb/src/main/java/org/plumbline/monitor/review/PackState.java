package org.plumbline.monitor.review;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Contract;

/**
 * How the pack of a contract's month stands.
 *
 * @param edition the latest that was signed, 0: none was
 * @param by who signed that, and {@code at} when, or null
 */
public record PackState(
        Contract contract,
        YearMonth month,
        int edition,
        @Nullable String by,
        @Nullable Instant at) {}
