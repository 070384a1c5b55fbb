/**
 * Whether promises were kept: {@link org.plumbline.standards.verdict.Assessor} walks the history of a case through
 * resolved standards and tells a listener each opportunity with its state. One engine for counting, explaining,
 * replaying and previewing; it reads no clock, and the same inputs give the same answer for ever. Services, the
 * command line and the attainment above call it.
 */
@NullMarked
package org.plumbline.standards.verdict;

import org.jspecify.annotations.NullMarked;
