package org.plumbline.web.show;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The months of a filter as an address says them: {@code 2015-06} for one, {@code 2015-01..2015-06} for several.
 *
 * @param from first month, inclusive, or null: from the beginning
 * @param to last month, inclusive, or null: to the end
 */
public record Period(@Nullable YearMonth from, @Nullable YearMonth to) {
    public static final Period ALL = new Period(null, null);

    /** What can't be read as a period asks for all: an address typed by hand still leads to a page. */
    public static Period parse(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return ALL;
        }
        try {
            int dots = word.indexOf("..");
            return dots < 0
                    ? new Period(YearMonth.parse(word), YearMonth.parse(word))
                    : new Period(YearMonth.parse(word.substring(0, dots)), YearMonth.parse(word.substring(dots + 2)));
        } catch (DateTimeException e) {
            return ALL;
        }
    }
}
