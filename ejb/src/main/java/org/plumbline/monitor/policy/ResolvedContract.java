package org.plumbline.monitor.policy;

import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.verdict.ResolvedStandards;

/**
 * What judges a contract's cases.
 *
 * @param levelCodes the persisted code of each level, by its index in the standards
 */
public record ResolvedContract(Contract contract, ResolvedStandards standards, int[] levelCodes) {}
