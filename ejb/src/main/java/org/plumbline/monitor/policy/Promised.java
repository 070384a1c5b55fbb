package org.plumbline.monitor.policy;

import java.time.LocalDate;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.standards.policy.Standard;

/**
 * What a contract's provider promised from a day on.
 *
 * @param owner whose standard it is
 */
public record Promised(int contract, TenantId owner, Standard standard, int version, LocalDate from) {}
