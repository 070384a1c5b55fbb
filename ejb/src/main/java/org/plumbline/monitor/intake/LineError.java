package org.plumbline.monitor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A line that was rejected. Neither its id nor its reason repeats what looks personal or is endless, wherever they come
 * from.
 *
 * @param line counted from 1
 * @param id the event's id, where it could be read
 */
public record LineError(long line, @Nullable String id, String reason) {
    private static final int LONGEST = 500;

    public LineError {
        id = id == null ? null : told(id);
        reason = told(reason);
    }

    private static String told(String text) {
        String told = Personal.withheld(text);
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + "…";
    }
}
