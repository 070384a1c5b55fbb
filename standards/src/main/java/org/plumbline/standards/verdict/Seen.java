package org.plumbline.standards.verdict;

import org.plumbline.standards.event.Moment;

/**
 * An event as a page shows it.
 *
 * @param index of the event in the history that was judged
 * @param type id of its type, and {@code title} what people call it
 */
public record Seen(int index, long key, String type, String title, Moment moment) {}
