package org.plumbline.monitor.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Contract;

/**
 * A warning that was given: the one record of its opportunity and warning point.
 *
 * @param id names it for ever
 * @param caseRef the provider's own name of the case, or null where the promise is about the contract as a whole
 * @param key the opportunity's stable name within the case: level, trigger and ordinal
 * @param point how long before it is due, such as "2 days"
 * @param warned on the tenant's clock
 * @param due the last good instant, as it is known now, or was last where the occasion is undone
 * @param state what became of it
 */
public record WarningItem(
        String id,
        @Nullable String caseRef,
        Contract contract,
        String level,
        String promise,
        String key,
        String point,
        Instant warned,
        Instant due,
        WarningFilter.State state,
        Sent sent) {
    public boolean stands() {
        return state != WarningFilter.State.TAKEN_BACK;
    }
}
