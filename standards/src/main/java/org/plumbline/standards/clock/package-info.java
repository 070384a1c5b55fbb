/**
 * By when: due times of limits, counted in each unit as the readings say, with a listener that can be told every
 * day that was counted or skipped. Knows nothing of cases or verdicts; the verdicts ask it.
 */
@NullMarked
package org.plumbline.standards.clock;

import org.jspecify.annotations.NullMarked;
