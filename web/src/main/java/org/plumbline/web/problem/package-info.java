/**
 * What a caller is told when something is not as it should be: one shape for machines (RFC 9457), designed
 * pages for people. No stack trace, no version and no word about other tenants leaves through here.
 *
 * <p>Resources and filters throw {@link org.plumbline.web.problem.ProblemException}; everything else that is
 * thrown becomes a problem here.
 */
@NullMarked
package org.plumbline.web.problem;

import org.jspecify.annotations.NullMarked;
