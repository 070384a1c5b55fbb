/**
 * Invents cases, always the same ones from the same seed and day of installation: journeys of customers who do not
 * exist with providers whose promises do. Whether a promise is kept is drawn by lot and says nothing about the real
 * provider. Pure Java without a clock; only the demonstration may call it.
 */
@NullMarked
package org.plumbline.monitor.demonstration.invented;

import org.jspecify.annotations.NullMarked;
