package org.plumbline.standards.policy;

import java.util.Locale;

/** An amount of one unit, such as 3 working days. {@code amount} is zero (the same day) or more. */
public record Span(int amount, Unit unit) implements Limit {

    /** The largest amount. */
    public static final int LONGEST = 100_000;

    public Span {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("A span runs from 0 to 100,000, not " + amount);
        }
    }

    /** For sentences: "3 working days", "1 hour", "2 working days (same time of day)". */
    public String words() {
        if (unit == Unit.WORKING_DAYS_SAME_TIME) {
            return amount + (amount == 1 ? " working day" : " working days") + " (same time of day)";
        }
        String many = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + (amount == 1 ? many.substring(0, many.length() - 1) : many);
    }
}
