/** Pages on which providers answer for missed promises and dispute verdicts, and commissioners say what comes of it. */
@NullMarked
package org.plumbline.web.answer;

import org.jspecify.annotations.NullMarked;
