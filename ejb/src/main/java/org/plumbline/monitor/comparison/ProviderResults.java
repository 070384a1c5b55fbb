package org.plumbline.monitor.comparison;

import java.util.List;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.UnmeasuredPromise;

/**
 * One provider and its promises.
 *
 * @param sentence the finding, with figures
 * @param levels in the order of the standard
 * @param unmeasured promises that no event measures, with the reason
 */
public record ProviderResults(
        String provider,
        String name,
        String sentence,
        List<LevelResult> levels,
        List<UnmeasuredPromise> unmeasured,
        List<Contract> contracts) {
    public ProviderResults {
        levels = List.copyOf(levels);
        unmeasured = List.copyOf(unmeasured);
        contracts = List.copyOf(contracts);
    }
}
