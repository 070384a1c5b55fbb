package org.plumbline.standards.event;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact about a case, never changed once received. A correction is another event that voids or
 * replaces this one.
 *
 * @param id the sender's id, unique within the tenant
 * @param type the id of an {@link EventType} of the vocabulary
 * @param occurred when it happened
 * @param recorded when the sender says that it was written down, or null
 * @param received when the server got it, or null before it has
 * @param attributes typed by the vocabulary, as text; empty, never null
 * @param voids the id of an earlier event that never happened, or null
 * @param replaces the id of an earlier event that this one stands for, or null
 */
public record CaseEvent(
        String id,
        String type,
        Moment occurred,
        @Nullable Instant recorded,
        @Nullable Instant received,
        Map<String, String> attributes,
        @Nullable String voids,
        @Nullable String replaces) {
    public CaseEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurred, "occurred");
        attributes = Map.copyOf(attributes);
        if (voids != null && replaces != null) {
            throw new IllegalArgumentException("Event " + id + " voids and replaces: it can do one of them");
        }
    }

    /** An event with nothing but its type and moment, for tests and examples. */
    public static CaseEvent of(String id, String type, Moment occurred) {
        return new CaseEvent(id, type, occurred, null, null, Map.of(), null, null);
    }
}
