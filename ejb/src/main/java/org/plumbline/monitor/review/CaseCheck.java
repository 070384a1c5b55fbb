package org.plumbline.monitor.review;

import java.time.Instant;

/**
 * What a person found in the file of a sampled case.
 *
 * @param number the case's
 * @param agrees whether the file says what the system says
 * @param words where it does not, how they differ
 */
public record CaseCheck(long number, boolean agrees, String words, String by, Instant at) {}
