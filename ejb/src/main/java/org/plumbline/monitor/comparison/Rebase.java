package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a month on the average of a promise's change chart starts anew.
 *
 * @param number names it within the tenant that made it
 * @param level id of the promise
 * @param contracts numbers of the contracts that it is made for
 * @param month the first with the new average
 * @param by the login or the token's label
 * @param at by the server's clock
 * @param withdrawn by whom and when, or null: it stands
 */
public record Rebase(
        long number,
        String level,
        Set<Integer> contracts,
        YearMonth month,
        String reason,
        String by,
        Instant at,
        @Nullable Withdrawal withdrawn) {
    /** Somebody thought better of it. */
    public record Withdrawal(String by, Instant at) {}

    public Rebase {
        contracts = Set.copyOf(contracts);
    }

    /** Whether it stood at an instant; null: now. */
    boolean stoodAt(@Nullable Instant then) {
        if (then == null) {
            return withdrawn == null;
        }
        return !at.isAfter(then) && (withdrawn == null || withdrawn.at().isAfter(then));
    }
}
