package org.plumbline.monitor.casefile;

import org.plumbline.standards.event.CaseEvent;

/**
 * An event of a case.
 *
 * @param title what it is, in the vocabulary's words
 * @param sender who sent it
 * @param effective false where a later event voids or replaces it
 */
public record ShownEvent(CaseEvent event, String title, String sender, boolean effective) {}
