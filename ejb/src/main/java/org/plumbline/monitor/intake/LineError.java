package org.plumbline.monitor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A line that was rejected.
 *
 * @param line counted from 1
 * @param id the event's id, where it could be read
 */
public record LineError(long line, @Nullable String id, String reason) {}
