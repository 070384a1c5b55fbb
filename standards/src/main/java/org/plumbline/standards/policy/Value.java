package org.plumbline.standards.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number on an event stays within its bounds.
 *
 * @param attribute that says the number
 * @param min the smallest good number, or null
 * @param max the largest good number, or null; one of the two is given
 */
public record Value(
        String attribute,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Pattern event,
        boolean each) implements Measure {
    public Value {
        if (min == null && max == null) {
            throw new IllegalArgumentException("A value needs a bound: write 'max: 40' or 'min: 2'");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("No number is at least " + min + " and at most " + max);
        }
    }

    /** Whether the number lies within the bounds, both of which are good themselves. */
    public boolean holds(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }

    /** "at most 40", "from 2 to 5". */
    public String bounds() {
        if (min == null || max == null) {
            return min == null ? "at most " + plain(max) : "at least " + plain(min);
        }
        return min.compareTo(max) == 0 ? "exactly " + plain(min) : "from " + plain(min) + " to " + plain(max);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Override
    public Pattern start() {
        return event;
    }

    @Override
    public List<Pattern> targets() {
        return List.of(event);
    }

    @Override
    public Stream<Span> spans() {
        return Stream.empty();
    }
}
