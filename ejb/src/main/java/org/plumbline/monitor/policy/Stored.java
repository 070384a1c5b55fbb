package org.plumbline.monitor.policy;

import java.time.Instant;
import org.plumbline.monitor.store.TenantId;

/** A published version of a standard as it is kept: the text, unread. */
record Stored(TenantId owner, String id, int version, String yaml, Instant publishedAt, String publishedBy) {}
