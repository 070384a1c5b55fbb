/**
 * The pages of one provider, of one promise by month with its chart of change and where the average of that starts anew,
 * and of one dimension side by side, and the filters in their addresses. Each bean holds the page's inputs and asks the comparison of {@code org.plumbline.monitor} one question.
 * Called by pages only.
 */
@NullMarked
package org.plumbline.web.comparison;

import org.jspecify.annotations.NullMarked;
