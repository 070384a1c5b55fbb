package org.plumbline.standards.policy;

/** A promise that stands in the standard but that no event measures (yet), with the reason: a finding, not a gap. */
public record UnmeasuredPromise(String id, String dimension, String promise, String source, String reason) {}
