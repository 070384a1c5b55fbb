package org.plumbline.monitor.job;

import org.jspecify.annotations.Nullable;

/**
 * A line that an import did not take. Nothing else of what it said is kept.
 *
 * @param line counted from 1
 * @param id the event's id, where it could be read
 */
public record Rejection(long line, @Nullable String id, String reason) {
    /** How many of them an import keeps: the first. */
    public static final int MOST = 1_000;
}
