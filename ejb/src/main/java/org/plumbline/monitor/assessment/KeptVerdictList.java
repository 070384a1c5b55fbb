package org.plumbline.monitor.assessment;

import java.time.Instant;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.tenancy.Contract;

/**
 * Some of a contract's verdicts that were kept.
 *
 * @param known when the last of what is known became known
 * @param total how many there are on all pages
 * @param fingerprint of all of them: the same only where every one is
 */
public record KeptVerdictList(
        Contract contract, Instant known, int total, String fingerprint, Page<KeptVerdict> page) {}
