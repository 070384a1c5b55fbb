package org.plumbline.monitor.attainment;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.policy.RequiredShare;

/**
 * What became of one level's opportunities of one month under one contract.
 *
 * @param dimension of the level; its id
 * @param share required of the month's cohort, or null: every case
 * @param asOf the time on the clock of the contract's tenant
 */
public record AttainmentRow(
        Contract contract,
        String level,
        String dimension,
        YearMonth month,
        Figures figures,
        @Nullable RequiredShare share,
        Instant asOf) {
    public String provider() {
        return contract.provider();
    }
}
