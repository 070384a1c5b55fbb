package org.plumbline.standards.clock;

/** Is told a clock's days in order; counting passes null instead, and nothing is told. */
@FunctionalInterface
public interface StepListener {
    /** @param why in plain English, such as {@code Good Friday} or {@code working day 2} */
    void step(int epochDay, StepKind kind, String why);
}
