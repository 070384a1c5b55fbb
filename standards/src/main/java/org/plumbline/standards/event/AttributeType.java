package org.plumbline.standards.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** What the text of an attribute must look like. */
public enum AttributeType {
    /** Anything. */
    TEXT("text"),
    /** One of a set of values that rules compare letter by letter, such as {@code PG5}. */
    WORD("a word"),
    /** Such as {@code 40} or {@code -12.5}. */
    NUMBER("a number such as 12.5"),
    /** A civil date, {@code 2015-03-31}. */
    DATE("a date such as 2015-03-31"),
    /** As {@link Moment#parse} reads it: a date, or a date and time with or without an offset. */
    DATE_TIME("a date, or a date and time such as 2015-03-31T14:30"),
    /** {@code yes} or {@code no}. */
    YES_NO("yes or no");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final String words;

    AttributeType(String words) {
        this.words = words;
    }

    /** Whether an attribute of this type can have this text. */
    public boolean accepts(String text) {
        try {
            return switch (this) {
                case TEXT, WORD -> true;
                case NUMBER -> PLAIN_NUMBER.matcher(text).matches();
                case DATE -> LocalDate.parse(text).isAfter(LocalDate.MIN);
                // Whether the clocks skipped this hour depends on the contract's zone, which is asked later.
                case DATE_TIME -> !Moment.parse(text, ZoneOffset.UTC).day().equals(LocalDate.MIN);
                case YES_NO -> text.equals("yes") || text.equals("no");
            };
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** Whether a due date can be read from it. */
    public boolean isMoment() {
        return this == DATE || this == DATE_TIME;
    }

    /** For a sentence: "write a date such as 2015-03-31". */
    @Override
    public String toString() {
        return words;
    }
}
