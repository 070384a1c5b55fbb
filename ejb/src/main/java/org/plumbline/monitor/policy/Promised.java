package org.plumbline.monitor.policy;

import java.time.LocalDate;
import org.plumbline.standards.policy.Standard;

/** What a contract's provider promised from a day on. */
public record Promised(int contract, Standard standard, int version, LocalDate from) {}
