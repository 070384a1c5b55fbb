/**
 * Cases for people: one case with its events and the story of each promise, and the work list of what is due and what
 * was missed. Reads only, always by a view. Called by pages and REST.
 */
@NullMarked
package org.plumbline.monitor.casefile;

import org.jspecify.annotations.NullMarked;
