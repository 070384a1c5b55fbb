/**
 * What was promised: standards, their service levels, the measures that say when a level is kept, and the named
 * readings chosen where the promise's words leave room. Values only; they decide nothing. {@code StandardReader} makes
 * them from YAML, the package-private classes named {@code ...Words} each reading one part of the form and holding it
 * against the vocabulary; the clocks and the assessor read the values.
 */
@NullMarked
package org.plumbline.standards.policy;

import org.jspecify.annotations.NullMarked;
