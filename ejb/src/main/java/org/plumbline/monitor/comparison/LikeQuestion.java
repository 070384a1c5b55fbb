package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;

/**
 * Whose cases are to be measured by what.
 *
 * @param dimension the yardstick's, and that of the promises beside it
 * @param yardstick id of a promise, {@link #STRICTEST}, or a measure typed in the standards language, which has a colon
 * @param area contract area, {@code scheme}; null for any
 * @param from first month of the start, inclusive, and {@code to} the last; null for any
 */
public record LikeQuestion(
        String dimension,
        String yardstick,
        @Nullable String area,
        @Nullable String scheme,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {
    /** In place of an id: the promise whose limit ends first. */
    public static final String STRICTEST = "strictest";

    /** Area, scheme and months are the filter's. */
    public static LikeQuestion of(String dimension, String yardstick, AttainmentFilter filter) {
        return new LikeQuestion(dimension, yardstick, filter.area(), filter.scheme(), filter.from(), filter.to());
    }
}
