package org.plumbline.standards.verdict;

import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Span;

/**
 * A warning point of an open opportunity.
 *
 * @param before how long before the due time, as the level says it
 * @param at when the warning is due: a day from its first millisecond on, or an instant
 * @param reached whether that was by the instant of judging
 */
public record Warning(Span before, Moment at, boolean reached) {}
