package org.plumbline.standards.measure;

/**
 * A date cell of a wide file that says nothing: what it said before, in an earlier file, no longer holds.
 *
 * @param line of the file, counted from 1 with the head
 * @param caseReference the provider's own name of the case
 * @param id what an event of this cell would be called
 * @param type of the event that the column stands for
 */
public record BlankCell(long line, String caseReference, String id, String type) {}
