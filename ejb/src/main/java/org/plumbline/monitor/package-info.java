/**
 * The running monitor: events come in, timers have them measured by {@code org.plumbline.standards}, and verdicts,
 * attainment and work lists are kept for each tenant.
 *
 * <p>Called by the pages and the REST interface in {@code org.plumbline.web}; knows nothing of them. Here stand only
 * the two shapes that every room answers with, a page of rows and a refusal, the settings, and how a full disk is known.
 */
@NullMarked
package org.plumbline.monitor;

import org.jspecify.annotations.NullMarked;
