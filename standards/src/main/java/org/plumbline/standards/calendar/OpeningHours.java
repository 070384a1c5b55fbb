package org.plumbline.standards.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The opening hours of one day.
 *
 * @param openings in order of time, none touching the next; empty on a day that is closed
 */
public record OpeningHours(List<Opening> openings) {

    public static final OpeningHours CLOSED = new OpeningHours(List.of());

    public OpeningHours {
        openings = List.copyOf(openings);
        for (int i = 1; i < openings.size(); i++) {
            Opening before = openings.get(i - 1);
            if (before.endsWithTheDay()
                    || !before.until().isBefore(openings.get(i).from())) {
                throw new IllegalArgumentException("opening hours " + openings.get(i) + " do not come after " + before);
            }
        }
    }

    /**
     * Parses {@code 09:00-17:00}, {@code 09:00-12:30, 13:30-17:00} or {@code closed}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static OpeningHours parse(String text) {
        if (text.strip().equals("closed")) {
            return CLOSED;
        }
        return new OpeningHours(
                Arrays.stream(text.split(",", -1)).map(Opening::parse).toList());
    }

    public boolean isClosed() {
        return openings.isEmpty();
    }

    @Override
    public String toString() {
        return isClosed() ? "closed" : openings.stream().map(Opening::toString).collect(Collectors.joining(", "));
    }
}
