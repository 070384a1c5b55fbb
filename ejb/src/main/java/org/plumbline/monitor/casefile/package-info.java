/**
 * Cases for people: one case with its events and the story of each promise, the work list of what is due and what was
 * missed, and the warnings given. Reads only. Called by pages and REST, always by a view; its events are read by
 * assessment too, its warnings by sending.
 */
@NullMarked
package org.plumbline.monitor.casefile;

import org.jspecify.annotations.NullMarked;
