package org.plumbline.standards.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * At least so many events of the contract in each period, from an event of the contract on.
 *
 * @param times 1 to 100,000
 * @param distinct events with the same value of this attribute count once, or null
 * @param notBefore periods before this day are not asked for, or null
 * @param until the event of the contract that ends it, or null
 */
public record Volume(
        int times,
        Year year,
        Pattern from,
        @Nullable Pattern until,
        @Nullable LocalDate notBefore,
        Pattern target,
        @Nullable String distinct)
        implements Measure {

    /** The period in which is counted. */
    public enum Year {
        CALENDAR_YEAR,
        /** Begins on 6 April. */
        TAX_YEAR,
        /** Begins on the day on which the counting starts, and on that day of each later year. */
        CONTRACT_YEAR,
        QUARTER,
        MONTH;

        /** For sentences: "calendar year". */
        public String words() {
            return ReadingWords.word(this).replace('-', ' ');
        }
    }

    @Override
    public Pattern start() {
        return from;
    }

    @Override
    public List<Pattern> targets() {
        return List.of(target);
    }

    @Override
    public Stream<Span> spans() {
        return Stream.empty();
    }
}
