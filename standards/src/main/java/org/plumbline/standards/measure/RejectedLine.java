package org.plumbline.standards.measure;

import org.jspecify.annotations.Nullable;

/**
 * A line that could not be taken, and why.
 *
 * @param line counted from 1 with the head
 * @param id the event's id or the case's reference where it could be read, else null
 */
public record RejectedLine(long line, @Nullable String id, String reason) {
    @Override
    public String toString() {
        return "line " + line + (id == null ? "" : " (" + id + ")") + ": " + reason;
    }
}
