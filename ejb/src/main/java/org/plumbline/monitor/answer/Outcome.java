package org.plumbline.monitor.answer;

import java.time.Instant;

/**
 * What the commissioner says to a dispute.
 *
 * @param upheld the provider is right; the verdict changes when the data do
 * @param told in the commissioner's words
 * @param by who said so
 */
public record Outcome(boolean upheld, String told, String by, Instant at) {}
