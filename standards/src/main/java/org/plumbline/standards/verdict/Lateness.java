package org.plumbline.standards.verdict;

/**
 * How late, in the promise's own unit. Days are counted from the day when it was due; hours are whole ones that had
 * passed, so that 0 hours is less than one.
 *
 * @param unit in the singular: "day", "working day", "hour"
 */
public record Lateness(int amount, String unit) {
    /** "1 working day", "3 hours", "less than an hour". */
    public String words() {
        return amount == 0
                ? "less than " + (unit.equals("hour") ? "an " : "a ") + unit
                : amount + " " + unit + (amount == 1 ? "" : "s");
    }
}
