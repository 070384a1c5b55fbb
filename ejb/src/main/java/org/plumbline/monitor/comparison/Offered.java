package org.plumbline.monitor.comparison;

import java.util.List;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.standards.comparison.Yardstick;

/**
 * A promise that can be taken as the yardstick for all.
 *
 * @param id of the promise
 * @param brief the promise in short, {@code sentence}: as its rule says it
 * @param counts from what its limit counts
 * @param promisers names of the providers that made it
 * @param owner whose standard it stands in
 */
public record Offered(
        String id,
        String brief,
        String promise,
        String sentence,
        String counts,
        List<String> promisers,
        Yardstick yardstick,
        TenantId owner) {
    public Offered {
        promisers = List.copyOf(promisers);
    }
}
