package org.plumbline.standards.policy;

/** An amount of one unit, such as 3 working days. {@code amount} is zero (the same day) or more. */
public record Span(int amount, Unit unit) implements Limit {
    public Span {
        if (amount < 0 || amount > 100_000) {
            throw new IllegalArgumentException("A span runs from 0 to 100,000, not " + amount);
        }
    }
}
