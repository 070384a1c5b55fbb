/**
 * Verdicts are given here, and only here: a heartbeat finds the cases whose next change has come, and batches of one
 * tenant each, in a transaction of their own, assess them, replace their packed verdicts, apply the difference to the
 * attainment table and rewrite their work-list rows. Timers do not think: what is met or missed is decided in
 * {@code org.plumbline.standards}. Pages read the state of operations.
 */
@NullMarked
package org.plumbline.monitor.assessment;

import org.jspecify.annotations.NullMarked;
