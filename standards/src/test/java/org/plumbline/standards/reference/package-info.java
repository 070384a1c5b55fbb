/**
 * The rules a second time, slow and obvious: written from the design's words with {@code java.time} over lists of
 * events, day by day, and without a look at the engine. Seeded random cases hold the engine to it. Where the words left
 * a rule open, the answer stands beside the rule as "Q:" and in decision 30. Nothing here may call the clocks, the
 * calendar's sums or the judges; of the calendar it asks which days and hours are open, and of the model what was
 * promised.
 */
@NullMarked
package org.plumbline.standards.reference;

import org.jspecify.annotations.NullMarked;
