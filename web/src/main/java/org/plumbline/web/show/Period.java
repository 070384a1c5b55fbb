package org.plumbline.web.show;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The months of a filter as an address says them: {@code 2015-06} for one, {@code 2015-01..2015-06} for several.
 *
 * @param from first month, inclusive, or null: from the beginning
 * @param to last month, inclusive, or null: to the end
 */
public record Period(@Nullable YearMonth from, @Nullable YearMonth to) {
    public static final Period ALL = new Period(null, null);

    /** So many months in a row that end with this one. */
    public static Period until(YearMonth last, int many) {
        return new Period(last.minusMonths(many - 1L), last);
    }

    /** As an address says it, and in words: the 3 months until June 2015. Of one that begins and ends alone. */
    public Choice choice() {
        if (from == null || to == null) {
            throw new IllegalArgumentException("Of all months there is nothing to choose");
        }
        long many = ChronoUnit.MONTHS.between(from, to) + 1;
        return many == 1
                ? new Choice(from.toString(), DayWords.month(from))
                : new Choice(from + ".." + to, "The " + many + " months until " + DayWords.month(to));
    }

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
