package org.plumbline.monitor.intake;

import java.time.Instant;

/** A stored profile of a wide file: its YAML says which column is what. */
public record ProfileSummary(String name, String yaml, Instant addedAt, String addedBy) {}
