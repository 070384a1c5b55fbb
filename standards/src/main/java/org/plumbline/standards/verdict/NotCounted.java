package org.plumbline.standards.verdict;

/** An event that a reader might take for the one that was promised, with the reason why it did not count. */
public record NotCounted(Seen event, String why) {}
