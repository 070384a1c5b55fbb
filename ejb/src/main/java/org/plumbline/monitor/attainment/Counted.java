package org.plumbline.monitor.attainment;

import java.time.YearMonth;
import org.plumbline.standards.statistics.SmallNumbers;

/**
 * Counts of one level's opportunities of one month under one contract.
 *
 * @param contract the contract's number
 * @param level its id
 */
public record Counted(int contract, String level, YearMonth month, Figures figures) {
    Counted hiding(SmallNumbers rule) {
        return new Counted(contract, level, month, figures.hiding(rule));
    }
}
