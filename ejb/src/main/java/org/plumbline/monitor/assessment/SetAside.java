package org.plumbline.monitor.assessment;

/** A case that could not be assessed, and why. It is tried again when its next event comes, or when asked for. */
public record SetAside(String caseRef, String contract, String reason) {}
