package org.plumbline.monitor.comparison;

import java.util.List;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.UnmeasuredPromise;

/**
 * One provider and its promises.
 *
 * @param sentence the finding, with figures
 * @param levels in the order of the standard
 * @param changes what changed most since the month before, at most three, by counts
 * @param unmeasured promises that no event measures, with the reason
 * @param standards now in force for its contracts, each once
 */
public record ProviderResults(
        String provider,
        String name,
        String sentence,
        List<LevelResult> levels,
        List<Change> changes,
        List<UnmeasuredPromise> unmeasured,
        List<Promised> standards,
        List<Contract> contracts) {
    public ProviderResults {
        levels = List.copyOf(levels);
        changes = List.copyOf(changes);
        unmeasured = List.copyOf(unmeasured);
        standards = List.copyOf(standards);
        contracts = List.copyOf(contracts);
    }
}
