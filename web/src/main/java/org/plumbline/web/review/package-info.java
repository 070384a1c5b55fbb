/**
 * A month's review pack as a page, a tagged PDF and a workbook. All three lay out the same document of
 * {@code monitor.review}, and say nothing of their own.
 */
@NullMarked
package org.plumbline.web.review;

import org.jspecify.annotations.NullMarked;
