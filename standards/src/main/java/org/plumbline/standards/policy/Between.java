package org.plumbline.standards.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target in a window before or after an anchor. The anchor is an event itself, or a time that lies in the future and
 * stands in an attribute of its booking.
 *
 * @param near the end of the window that lies nearer to the anchor; 0 for the anchor itself
 * @param far its other end, or null where any distance will do
 * @param before whether the window lies before the anchor, else after it
 * @param anchor the event, or its booking
 * @param each whether each anchor is one of its own; else all bookings of a spell are of the same one
 * @param at attribute of the booking that names the time, or null where the event itself is the anchor
 * @param calledOff events that call a booking off, or null
 * @param held the event for which was booked: bookings after it are for another one; null if that can't be told
 */
public record Between(
        Span near,
        @Nullable Span far,
        boolean before,
        Pattern anchor,
        boolean each,
        @Nullable String at,
        Pattern target,
        @Nullable Pattern calledOff,
        @Nullable Pattern held)
        implements Measure {
    public Between {
        if (far == null && !before) {
            throw new IllegalArgumentException("Any time after an anchor never falls due");
        }
    }

    @Override
    public Pattern start() {
        return anchor;
    }

    @Override
    public List<Pattern> targets() {
        return List.of(target);
    }

    @Override
    public Stream<Span> spans() {
        return Stream.concat(Stream.of(near), Stream.ofNullable(far));
    }
}
