package org.plumbline.monitor.attainment;

import java.util.List;

/**
 * Whether the attainment table equals the sum of the cases' tallies.
 *
 * @param cases whose tallies were added up
 * @param differences a sentence for each row that does not, at most 100; empty when all is well
 */
public record Reconciliation(long cases, List<String> differences) {
    public Reconciliation {
        differences = List.copyOf(differences);
    }

    public boolean isEven() {
        return differences.isEmpty();
    }
}
