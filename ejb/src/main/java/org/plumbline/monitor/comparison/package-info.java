/**
 * Providers side by side, made for showing: a page takes these records and decides nothing. Each answers one question
 * in a sentence with figures, and gives n and an interval beside every rate. What is change and what is chance
 * {@code standards.statistics} tells; where an average starts anew, people say here. Called by pages and REST.
 */
@NullMarked
package org.plumbline.monitor.comparison;

import org.jspecify.annotations.NullMarked;
