package org.plumbline.standards.verdict;

import java.time.LocalDate;
import org.plumbline.standards.clock.StepKind;

/** A day of an opportunity's clock, and what it was to it. {@code why} is plain English, such as "Good Friday". */
public record Step(LocalDate day, StepKind kind, String why) {}
