package org.plumbline.web.comparison;

import org.plumbline.monitor.comparison.CohortSpan;
import org.plumbline.monitor.comparison.CohortSpan.Length;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.FigureWords;

/** A month or a week, as pages name it. */
final class SpanWords {
    private SpanWords() {}

    /** Within a sentence: January 2015, or the week of 5 January 2015. */
    static String of(CohortSpan span) {
        return span.length() == Length.MONTH
                ? DayWords.month(span.month())
                : "the week of " + DayWords.day(span.first());
    }

    /** At the head of a row, below that it is one: January 2015, or of a week its Monday. */
    static String head(CohortSpan span) {
        return span.length() == Length.MONTH ? DayWords.month(span.month()) : DayWords.day(span.first());
    }

    /** Below a chart. */
    static String shortly(CohortSpan span) {
        return span.length() == Length.MONTH
                ? DayWords.shortMonth(span.month())
                : span.first().getDayOfMonth() + " " + DayWords.shortMonth(span.month());
    }

    static String one(Length length) {
        return length == Length.MONTH ? "month" : "week";
    }

    static String many(Length length) {
        return one(length) + "s";
    }

    static String counted(long count, Length length) {
        return FigureWords.counted(count, one(length), many(length));
    }

    /** At the beginning of a sentence. */
    static String first(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
