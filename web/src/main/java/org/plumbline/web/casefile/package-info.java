/**
 * The pages of cases: the work list of what is due and what was missed, and one case with each promise's clock told
 * step by step. Called by pages only.
 */
@NullMarked
package org.plumbline.web.casefile;

import org.jspecify.annotations.NullMarked;
