package org.plumbline.monitor.audit;

import java.time.Instant;

/** Somebody did something: {@code deed} is a verb phrase such as "made contract", {@code subject} its name. */
public record AuditEntry(Instant at, String who, String deed, String subject, String detail) {}
