package org.plumbline.monitor.demonstration.invented;

import org.plumbline.standards.policy.Standard;

/**
 * A contract of the demonstration: which provider, where, and what was promised for it.
 *
 * @param ref such as {@code seetec-cpa-4}
 * @param provider ref of the provider's tenant
 * @param area contract package area, such as {@code CPA 4}
 * @param prefix of its cases' references, such as {@code SEE04}
 * @param referralsADay on average, on working days
 */
public record InventedContract(
        String ref,
        String provider,
        String providerName,
        String area,
        String prefix,
        Standard standard,
        double referralsADay) {}
