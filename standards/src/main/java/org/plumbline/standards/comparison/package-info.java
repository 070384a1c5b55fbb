/**
 * Putting promises beside each other: which of two is stricter, as far as that can be said of the rules themselves.
 * Pure, like everything here; called by whoever lays providers side by side.
 */
@NullMarked
package org.plumbline.standards.comparison;

import org.jspecify.annotations.NullMarked;
