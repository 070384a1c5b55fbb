/**
 * The one gateway for aggregates: attainment by contract, level and month, kept by assessment as differences and proved
 * by reconciliation; as it was known at an instant, assessment counts it anew. It can't be asked without a view. Called by comparison, pages and REST.
 */
@NullMarked
package org.plumbline.monitor.attainment;

import org.jspecify.annotations.NullMarked;
