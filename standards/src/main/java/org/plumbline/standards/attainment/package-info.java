/**
 * How well a promise was kept over many cases: counts, the rate with its uncertainty, and whether the required share
 * was reached. Instants are counted below, rounded figures made above: here counts are compared with counts. Pages,
 * services and the command line call it.
 */
@NullMarked
package org.plumbline.standards.attainment;

import org.jspecify.annotations.NullMarked;
